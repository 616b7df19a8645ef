import { isId } from '#kernel/ids.ts'
import { showPage } from '#platform/http/answer.ts'
import { listPlaces } from '../../keep/place-store.ts'
import type { KeptPlace } from '../../kept-place.ts'
import type { Ask } from '../../places-options.ts'
import type { PlaceMatch } from '../matching/match.ts'
import { listToReview } from '../matching/match-store.ts'
import { unitedFrom } from '../merging/merge-places.ts'
import { toKeep } from '../merging/merge.ts'
import type { JustDone } from './done-notice.tsx'
import type { Pair } from './pair.ts'
import { PairPage } from './pair-page.tsx'
import { PairsPage } from './pairs-page.tsx'
import { doneOf } from './review-urls.ts'

const perPage = 20

/** The list of pairs to be looked at. */
export async function showPairs(asked: Ask): Promise<Response> {
  const { errand, frame } = asked.var
  const page = pageOf(asked)
  const { total, matches } = await listToReview(errand.db, { offset: (page - 1) * perPage, limit: perPage })
  const places = await placesOf(asked, matches)
  const pairs = matches.flatMap((match) => {
    const [one, other] = match.places.map((id) => places.get(id))
    return one && other ? [{ match, one, other }] : []
  })
  const pages = Math.max(1, Math.ceil(total / perPage))
  const shown = { frame, pairs, total, page, pages, just: justDone(asked), requestId: errand.newId() }
  return showPage(asked, <PairsPage {...shown} />)
}

/** One pair; shown again with what changed when somebody wrote meanwhile. */
export async function showPair(
  asked: Ask,
  match: PlaceMatch,
  { hasChanged }: { readonly hasChanged: boolean },
): Promise<Response> {
  const { errand, frame } = asked.var
  const { total } = await listToReview(errand.db, { offset: 0, limit: 1 })
  const shown = {
    frame,
    match,
    pair: await pairOf(asked, match),
    left: total,
    hasChanged,
    today: errand.today,
    just: justDone(asked),
    requestId: errand.newId(),
  }
  return showPage(asked, <PairPage {...shown} />, hasChanged ? 409 : 200)
}

async function pairOf(asked: Ask, match: PlaceMatch): Promise<Pair> {
  const { errand } = asked.var
  const [one, other] = await listPlaces(errand.db, match.places)
  if (!one || !other) throw new Error('a pair to be looked at has both its places')
  const [kept, gone] = toKeep(one, other)
  return { kept, gone, united: await unitedFrom(errand, [kept, gone]) }
}

async function placesOf(asked: Ask, matches: readonly PlaceMatch[]): Promise<ReadonlyMap<string, KeptPlace>> {
  const ids = [...new Set(matches.flatMap(({ places }) => places))]
  const places = await listPlaces(asked.var.errand.db, ids)
  return new Map(places.map((place) => [place.id, place]))
}

function justDone(asked: Ask): JustDone | undefined {
  const done = doneOf(asked.req.query('fait') ?? '')
  const merge = asked.req.query('reunion') ?? ''
  return done && { done, ...(isId<'place-merge'>(merge) && { mergeId: merge }) }
}

/** The page asked for, from 1. */
export function pageOf(asked: Ask): number {
  return Math.min(10_000, Math.max(1, Math.floor(Number(asked.req.query('page'))) || 1))
}
