import { isId } from '#kernel/ids.ts'
import { refuse } from '#kernel/result.ts'
import { once } from '#platform/db/once.ts'
import { agents } from '#platform/http/access.ts'
import { goTo, notThere } from '#platform/http/answer.ts'
import { type Form, readForm } from '#platform/http/form.ts'
import { requestIdOf } from '#platform/http/request-id.ts'
import type { Handler, Routes } from '#platform/http/routes.ts'
import type { Ask, Tables } from '../places-options.ts'
import { duplicatesUrl } from '../urls.ts'
import { askForSearch } from './ask-for-search.ts'
import type { Decision, MatchId, PlaceMatch } from './matching/match.ts'
import { findToReview, listToReview } from './matching/match-store.ts'
import type { MergeId, PlaceMerge } from './merging/merge.ts'
import { findMerge } from './merging/merge-store.ts'
import { mergers } from './merging/who-may-merge.ts'
import { decidePair, partPlaces } from './review/decide-pair.ts'
import {
  after,
  decisionUrl,
  mergesUrl,
  mergeUrl,
  pairUrl,
  partingUrl,
  searchUrl,
} from './review/review-urls.ts'
import { showMerge, showMerges } from './review/show-merges.tsx'
import { showPair, showPairs } from './review/show-pairs.tsx'

const allowed = agents(...mergers)
const anyPair = ':matchId' as MatchId
const anyMerge = ':mergeId' as MergeId
const decisions = ['same', 'different', 'unsure'] as const satisfies readonly Decision[]

/** Places that may be one: looked at, made one, parted again. */
export function addDuplicatesRoutes(routes: Routes<Tables>): void {
  routes.get(duplicatesUrl, allowed, showPairs)
  routes.post(searchUrl, allowed, async (asked) => {
    await askForSearch(asked.var.errand)
    return goTo(asked, after(duplicatesUrl, 'searching'))
  })
  routes.get(mergesUrl, allowed, showMerges)
  routes.get(mergeUrl(anyMerge), allowed, ofMerge(showMerge))
  routes.post(partingUrl(anyMerge), allowed, ofMerge(part))
  // Last: it would take the words above for identifiers.
  routes.get(pairUrl(anyPair), allowed, showAskedPair)
  routes.post(decisionUrl(anyPair), allowed, decideAskedPair)
}

async function showAskedPair(asked: Ask): Promise<Response> {
  const match = await matchIn(asked)
  return match ? showPair(asked, match, { hasChanged: false }) : notThere(asked)
}

async function decideAskedPair(asked: Ask): Promise<Response> {
  const { errand } = asked.var
  const form = await readForm(asked)
  const decision = decisions.find((each) => each === form.text('decision'))
  const match = await matchIn(asked)
  if (!decision) return goTo(asked, duplicatesUrl)
  const done = await once(errand, requestOf(asked, form, 'decide'), async () => {
    if (!match) return refuse('late')
    return decidePair(errand, { match, decision, versionOf: (id) => Number(form.text(`version_${id}`)) })
  })
  if (done.ok) return goTo(asked, after(await nextUrl(asked), decision, done.value.mergeId))
  return match ? showPair(asked, match, { hasChanged: true }) : goTo(asked, after(duplicatesUrl, 'late'))
}

// The next pair nobody has looked at; the list when there is none.
async function nextUrl(asked: Ask): Promise<string> {
  const { matches } = await listToReview(asked.var.errand.db, { offset: 0, limit: 1 })
  const [next] = matches
  return next && !next.decision ? pairUrl(next.id) : duplicatesUrl
}

async function part(asked: Ask, merge: PlaceMerge): Promise<Response> {
  const { errand } = asked.var
  const form = await readForm(asked)
  const done = await once(errand, requestOf(asked, form, 'part'), () => partPlaces(errand, merge.id))
  if (done.ok) return goTo(asked, after(duplicatesUrl, 'parted'))
  const { refusal } = done
  if (refusal === 'not-allowed' || refusal === 'not-there') return notThere(asked)
  return showMerge(asked, merge, refusal)
}

function ofMerge(handle: (asked: Ask, merge: PlaceMerge) => Promise<Response>): Handler<Tables> {
  return async (asked) => {
    const id = asked.req.param('mergeId') ?? ''
    const merge = isId<'place-merge'>(id) ? await findMerge(asked.var.errand.db, id) : undefined
    return merge ? handle(asked, merge) : notThere(asked)
  }
}

async function matchIn(asked: Ask): Promise<PlaceMatch | undefined> {
  const id = asked.req.param('matchId') ?? ''
  return isId<'place-match'>(id) ? findToReview(asked.var.errand.db, id) : undefined
}

function requestOf(asked: Ask, form: Form, what: string): { readonly scope: string; readonly key: string } {
  return { scope: `places.${what}`, key: requestIdOf(form, asked.var.errand) }
}
