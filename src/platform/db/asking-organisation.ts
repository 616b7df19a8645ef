import type { OrganisationId } from '#kernel/ids.ts'
import type { Asker } from './errand.ts'

/** The organisation that writes; only an asker of one organisation may write. */
export function organisationOf(asker: Asker): OrganisationId {
  if (!asker.organisationId) throw new Error(`no organisation at the door ${asker.door}`)
  return asker.organisationId
}
