import type { AgentId } from '#kernel/ids.ts'
import { nameAgents } from '#modules/organisations/index.ts'
import { showPage } from '#platform/http/answer.ts'
import { listPlaces } from '../../keep/place-store.ts'
import type { Ask } from '../../places-options.ts'
import type { PlaceMerge } from '../merging/merge.ts'
import { listMerges } from '../merging/merge-store.ts'
import { partedPlace } from '../merging/parted-place.ts'
import { type ListedMerge, MergesPage } from './merges-page.tsx'
import { MergePage, type MergePageProps } from './merge-page.tsx'
import { sayDuplicates } from './say.ts'
import { pageOf } from './show-pairs.tsx'

const perPage = 20

/** The merges that hold. */
export async function showMerges(asked: Ask): Promise<Response> {
  const { errand, frame } = asked.var
  const page = pageOf(asked)
  const { total, merges } = await listMerges(errand.db, { offset: (page - 1) * perPage, limit: perPage })
  const ids = [...new Set(merges.flatMap(({ keptId, goneId }) => [keptId, goneId]))]
  const places = new Map((await listPlaces(errand.db, ids)).map((place) => [place.id, place]))
  const whoOf = await namesOf(asked, merges)
  const listed = merges.flatMap((merge): ListedMerge[] => {
    const [kept, gone] = [places.get(merge.keptId), places.get(merge.goneId)]
    return kept && gone ? [{ merge, kept, gone, who: whoOf(merge) }] : []
  })
  const pages = Math.max(1, Math.ceil(total / perPage))
  return showPage(asked, <MergesPage {...{ frame, total, page, pages }} merges={listed} />)
}

async function namesOf(asked: Ask, merges: readonly PlaceMerge[]): Promise<(merge: PlaceMerge) => string> {
  const agents = merges.flatMap(({ mergedBy }) => (mergedBy ? [mergedBy] : []))
  const names: ReadonlyMap<AgentId, string> = await nameAgents(asked.var.errand, agents)
  return ({ mergedBy }) => {
    if (!mergedBy) return sayDuplicates('by-nobody')
    return names.get(mergedBy) ?? sayDuplicates('by-departed')
  }
}

/** One merge, with both places as they would be parted. */
export async function showMerge(
  asked: Ask,
  merge: PlaceMerge,
  refused?: MergePageProps['refusal'],
): Promise<Response> {
  const { errand, frame } = asked.var
  const [current, gone] = await listPlaces(errand.db, [merge.keptId, merge.goneId])
  if (!current || !gone) throw new Error('a merge is of two places')
  const refusal = refused ?? refusalOf(merge, current.status)
  const kept = merge.undoneAt
    ? current
    : partedPlace({ current, before: merge.keptBefore, after: merge.keptAfter })
  const shown = { frame, pair: { kept, gone }, refusal, id: merge.id, today: errand.today }
  return showPage(asked, <MergePage {...shown} requestId={errand.newId()} />, refused ? 409 : 200)
}

function refusalOf({ undoneAt }: PlaceMerge, status: string): MergePageProps['refusal'] {
  if (undoneAt) return 'undone-already'
  return status === 'merged' ? 'merged-since' : undefined
}
