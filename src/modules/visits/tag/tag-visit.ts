import type { OrganisationId } from '#kernel/ids.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { VisitsTables } from '../tables.ts'
import type { VisitId } from '../visit.ts'
import type { TagId } from './tag.ts'
import { insertTaggings, listTags } from './tag-store.ts'

/** Puts tags on a visit; one that was retired meanwhile, or that the asker may not see, is left out. */
export async function tagVisit(
  errand: Errand<VisitsTables>,
  visit: { readonly id: VisitId; readonly organisationId: OrganisationId },
  tagIds: readonly TagId[],
): Promise<void> {
  if (tagIds.length === 0) return
  const known = new Set((await listTags(errand.db)).map(({ id }) => id))
  await insertTaggings(
    errand.db,
    visit,
    [...new Set(tagIds)].filter((id) => known.has(id)),
  )
}
