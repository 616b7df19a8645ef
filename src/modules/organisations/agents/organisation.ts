import type { OrganisationId } from '#kernel/ids.ts'

/** The kinds of houses that share a territory. */
export const organisationKinds = ['ccas', 'association', 'library', 'france-services', 'partner'] as const

export type OrganisationKind = (typeof organisationKinds)[number]

export interface Organisation {
  readonly id: OrganisationId
  readonly kind: OrganisationKind
  readonly name: string
}
