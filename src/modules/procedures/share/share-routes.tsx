import { mayShare, sharersOf } from '#kernel/sharing.ts'
import { agents } from '#platform/http/access.ts'
import { goTo, notThere, showPage } from '#platform/http/answer.ts'
import { agentOf } from '#platform/http/asked.ts'
import type { Routes } from '#platform/http/routes.ts'
import { type Ask, followed, personShown, procedureIdOf, type Tables } from '../asked-procedure.tsx'
import { findProcedure } from '../find-procedure.ts'
import { closingUrl, procedureUrl, sharingUrl } from '../urls.ts'
import { closeAgain, shareProcedure } from './share-procedure.ts'
import { SharePage } from './share-page.tsx'
import { findSharing } from './share-store.ts'

const sharers = agents(...sharersOf('procedure'))

/** Opening a procedure to the team, and closing it again. */
export function addShareRoutes(routes: Routes<Tables>): void {
  routes.get(sharingUrl(':id'), sharers, followed(confirm))
  routes.post(
    sharingUrl(':id'),
    sharers,
    followed((asked) => change(asked, shareProcedure)),
  )
  routes.post(
    closingUrl(':id'),
    sharers,
    followed((asked) => change(asked, closeAgain)),
  )
}

async function confirm(asked: Ask): Promise<Response> {
  const { errand, frame } = asked.var
  const id = procedureIdOf(asked)
  const procedure = id && (await findProcedure(errand, id))
  const sharing = id && (await findSharing(errand.db, id))
  const person = procedure && (await personShown(asked, procedure.personId))
  if (!procedure || !sharing || !person) return notThere(asked)
  // An old link: the procedure says how it stands.
  if (mayShare('procedure', sharing, agentOf(asked)) !== 'open')
    return goTo(asked, procedureUrl(procedure.id))
  return showPage(asked, <SharePage {...{ frame, procedure, person }} requestId={errand.newId()} />)
}

async function change(asked: Ask, work: typeof shareProcedure): Promise<Response> {
  const id = procedureIdOf(asked)
  if (!id) return notThere(asked)
  const changed = await work(asked.var.errand, id, agentOf(asked))
  if (!changed.ok && changed.refusal === 'unknown-procedure') return notThere(asked)
  return goTo(asked, procedureUrl(id))
}
