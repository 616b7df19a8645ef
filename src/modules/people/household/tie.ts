import type { Id, PersonId } from '#kernel/ids.ts'

export type TieId = Id<'person-tie'>
export type HouseholdId = Id<'household'>
export type MemberId = Id<'household-member'>

/** What somebody is to her. */
export const tieRoles = [
  'partner',
  'child',
  'parent',
  'sibling',
  'guardian',
  'protected',
  'carer',
  'cared-for',
  'neighbour',
  'other',
] as const
export type TieRole = (typeof tieRoles)[number]

const opposites: Readonly<Record<TieRole, TieRole>> = {
  partner: 'partner',
  child: 'parent',
  parent: 'child',
  sibling: 'sibling',
  guardian: 'protected',
  protected: 'guardian',
  carer: 'cared-for',
  'cared-for': 'carer',
  neighbour: 'neighbour',
  other: 'other',
}

/** What she is to somebody who is this to her, unless somebody says otherwise. */
export function oppositeOf(role: TieRole): TieRole {
  return opposites[role]
}

/** Somebody close to her: a file of the organisation, or only a name and a telephone. */
export type Relative =
  | { readonly kind: 'file'; readonly id: PersonId }
  | { readonly kind: 'named'; readonly name: string; readonly phone: string | undefined }

/** A tie as seen from one person: what the other is to her, and what she is to the other. */
export interface Tie {
  readonly id: TieId
  readonly relative: Relative
  readonly role: TieRole
  readonly roleBack: TieRole
  readonly addedAt: Date
}

/** One of those who live together. */
export interface Member {
  readonly id: MemberId
  readonly who:
    | { readonly kind: 'file'; readonly personId: PersonId }
    | { readonly kind: 'tie'; readonly tieId: TieId; readonly name: string }
}

export interface Household {
  readonly id: HouseholdId
  readonly members: readonly Member[]
}
