import type { AgentId } from '#kernel/ids.ts'
import type { Result } from '#kernel/result.ts'
import { caseworkers } from '#kernel/role.ts'
import { nameAgents } from '#modules/organisations/index.ts'
import type { Errand } from '#platform/db/errand.ts'
import { agents } from '#platform/http/access.ts'
import { goTo, notThere, showPage } from '#platform/http/answer.ts'
import { readForm } from '#platform/http/form.ts'
import type { Routes } from '#platform/http/routes.ts'
import { sharingShown } from '#platform/sharing/sharing-routes.tsx'
import { type Ask, followed, personShown, procedureIdOf, returnOf, type Tables } from './asked-procedure.tsx'
import { readProcedure } from './find-procedure.ts'
import type { FollowedProcedure, ProcedureId } from './procedure.ts'
import { ProcedurePage } from './procedure-page.tsx'
import type { ProceduresOptions } from './procedures-options.ts'
import { procedureSharing } from './share/procedure-sharing.ts'
import { unblock } from './steps/block-procedure.ts'
import { markNotNeeded, tickDocument, untickDocument } from './steps/mark-document.ts'
import { doneCallBack } from './steps/plan-call-back.ts'
import { reopen } from './steps/record-outcome.ts'
import { removeDeadline } from './steps/set-deadline.ts'
import type { Changed } from './steps/take-steps.ts'
import {
  callBackDoneUrl,
  deadlineRemovalUrl,
  documentUrl,
  marks,
  procedureUrl,
  reopeningUrl,
  unblockingUrl,
} from './urls.ts'

const marking = { ready: tickDocument, missing: untickDocument, 'not-needed': markNotNeeded } as const

/** The page of a followed procedure, and what is done there by one press. */
export function addProcedureRoutes(routes: Routes<Tables>, options: ProceduresOptions): void {
  const access = agents(...caseworkers)
  routes.get(
    procedureUrl(':id'),
    access,
    followed((asked) => showProcedure(asked, options)),
  )
  for (const mark of marks) {
    routes.post(documentUrl(':id', ':document', mark), access, (asked) => {
      const document = asked.req.param('document') ?? ''
      return byOnePress(asked, (procedureId) => marking[mark](asked.var.errand, { procedureId, document }))
    })
  }
  routes.post(unblockingUrl(':id'), access, (asked) =>
    byOnePress(asked, (procedureId) => unblock(asked.var.errand, { procedureId })),
  )
  routes.post(deadlineRemovalUrl(':id'), access, (asked) =>
    byOnePress(asked, (procedureId) => removeDeadline(asked.var.errand, { procedureId })),
  )
  routes.post(reopeningUrl(':id'), access, (asked) =>
    byOnePress(asked, (procedureId) => reopen(asked.var.errand, { procedureId })),
  )
  routes.post(callBackDoneUrl(':id', ':seq'), access, (asked) => {
    const callBack = Number(asked.req.param('seq'))
    return byOnePress(asked, (procedureId) => doneCallBack(asked.var.errand, { procedureId, callBack }))
  })
}

async function showProcedure(asked: Ask, { procedureSections }: ProceduresOptions): Promise<Response> {
  const { errand, frame } = asked.var
  const id = procedureIdOf(asked)
  const procedure = id && (await readProcedure(errand, id))
  const person = procedure && (await personShown(asked, procedure.personId))
  if (!procedure || !person) return notThere(asked)
  const names = await nameAgents(errand, agentsIn(procedure))
  const { agentId } = errand.asker
  // `main` writes the sections for the whole database, of which this errand is one; only its type is narrower.
  const sections = await procedureSections(errand as Errand<never>, procedure)
  const sharing = await sharingShown(asked, procedureSharing, procedure.id)
  return showPage(
    asked,
    <ProcedurePage
      {...{ frame, procedure, person, names, agentId, sections, sharing }}
      today={errand.today}
    />,
  )
}

function agentsIn({ openedBy, steps, callBacks }: FollowedProcedure): readonly AgentId[] {
  const given = steps.flatMap((step) => (step.kind === 'handed-over' ? [step.to] : []))
  const known = [openedBy, ...steps.map(({ by }) => by), ...callBacks.map(({ agentId }) => agentId), ...given]
  return [...new Set(known)].filter((id) => id !== undefined)
}

type Press = (procedureId: ProcedureId) => Promise<Result<Changed, string>>

// A refusal here is a page that has grown old (a procedure closed meanwhile): the fresh page says what is so.
async function byOnePress(asked: Ask, press: Press): Promise<Response> {
  const procedureId = procedureIdOf(asked)
  if (!procedureId) return notThere(asked)
  const returnTo = returnOf(await readForm(asked))
  const changed = await press(procedureId)
  if (!changed.ok && changed.refusal !== 'already-ended') return notThere(asked)
  return goTo(asked, returnTo ?? procedureUrl(procedureId))
}
