import { mayShare, sharersOf } from '#kernel/sharing.ts'
import { agents } from '#platform/http/access.ts'
import { goTo, notThere, showPage } from '#platform/http/answer.ts'
import { agentOf } from '#platform/http/asked.ts'
import type { Routes } from '#platform/http/routes.ts'
import { letterIdOf, personShown } from '../asked-letter.tsx'
import { findLetter } from '../find-letter.ts'
import type { Ask, Tables } from '../letters-options.ts'
import { closingUrl, letterUrl, sharingUrl } from '../urls.ts'
import { closeAgain, shareLetter } from './share-letter.ts'
import { SharePage } from './share-page.tsx'
import { findSharing } from './share-store.ts'

const sharers = agents(...sharersOf('letter'))

/** Opening a letter to the team, and closing it again. */
export function addShareRoutes(routes: Routes<Tables>): void {
  routes.get(sharingUrl(':id'), sharers, confirm)
  routes.post(sharingUrl(':id'), sharers, (asked) => change(asked, shareLetter))
  routes.post(closingUrl(':id'), sharers, (asked) => change(asked, closeAgain))
}

async function confirm(asked: Ask): Promise<Response> {
  const { errand, frame } = asked.var
  const id = letterIdOf(asked)
  const letter = id && (await findLetter(errand, id))
  const sharing = id && (await findSharing(errand.db, id))
  const person = letter && (await personShown(asked, letter.personId))
  if (!letter || !sharing || !person) return notThere(asked)
  // An old link: the letter says how it stands.
  if (mayShare('letter', sharing, agentOf(asked)) !== 'open') return goTo(asked, letterUrl(letter.id))
  return showPage(asked, <SharePage {...{ frame, letter, person }} requestId={errand.newId()} />)
}

async function change(asked: Ask, work: typeof shareLetter): Promise<Response> {
  const id = letterIdOf(asked)
  if (!id) return notThere(asked)
  const changed = await work(asked.var.errand, id, agentOf(asked))
  if (!changed.ok && changed.refusal === 'unknown-letter') return notThere(asked)
  return goTo(asked, letterUrl(id))
}
