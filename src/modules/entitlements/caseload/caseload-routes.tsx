import { isId } from '#kernel/ids.ts'
import { draftActUrl } from '#modules/forms/index.ts'
import { nameAgents } from '#modules/organisations/index.ts'
import { fileUrl, findPeople, fullName, peopleById } from '#modules/people/index.ts'
import { once } from '#platform/db/once.ts'
import { agents } from '#platform/http/access.ts'
import { goTo, notThere, showPage } from '#platform/http/answer.ts'
import { readForm } from '#platform/http/form.ts'
import { requestIdOf } from '#platform/http/request-id.ts'
import type { Routes } from '#platform/http/routes.ts'
import { writeInJournal } from '#platform/journal/journal.ts'
import type { DraftId } from '#modules/forms/index.ts'
import type { Ask, Tables } from '../entitlements-options.ts'
import { caseloadStopUrl, caseloadUrl, gapResultUrl, gapUrl } from '../urls.ts'
import type { Gap, RunId } from './gap.ts'
import { whoFollows } from './gap.ts'
import { findGap, listMarks } from './gap-store.ts'
import { GapPage, type GapPageProps } from './gap-page.tsx'
import { markGap, type MarkRefusal } from './mark-gap.ts'
import { say } from './say-caseload.ts'
import { showCaseload } from './show-caseload.tsx'
import { startRun, stopRun } from './start-run.ts'

/** `/droits/reperage`: the search for rights not asked for, its list, and what agents make of it. */
export function addCaseloadRoutes(routes: Routes<Tables>): void {
  const access = agents(...whoFollows)
  routes.get(caseloadUrl, access, (asked) => showCaseload(asked))
  routes.post(caseloadUrl, access, start)
  routes.post(caseloadStopUrl, access, stop)
  routes.get(
    gapUrl(':gapId'),
    access,
    withGap((asked, gap) => showGap(asked, gap)),
  )
  routes.post(gapUrl(':gapId'), access, withGap(mark))
  routes.get(gapResultUrl(':gapId'), access, withGap(openResult))
}

async function start(asked: Ask): Promise<Response> {
  const { errand } = asked.var
  const request = { scope: 'entitlements.caseload', key: requestIdOf(await readForm(asked), errand) }
  const started = await once(errand, request, () => startRun(errand))
  return started.ok ? goTo(asked, caseloadUrl) : showCaseload(asked, say(started.refusal))
}

async function stop(asked: Ask): Promise<Response> {
  const id = (await readForm(asked)).text('recherche')
  if (!isId<'caseload-run'>(id)) return notThere(asked)
  const runId: RunId = id
  await stopRun(asked.var.errand, runId)
  return goTo(asked, caseloadUrl)
}

function withGap(answer: (asked: Ask, gap: Gap) => Promise<Response>): (asked: Ask) => Promise<Response> {
  return async (asked) => {
    const id = asked.req.param('gapId') ?? ''
    const gap = isId<'caseload-gap'>(id) ? await findGap(asked.var.errand.db, id) : undefined
    return gap ? answer(asked, gap) : notThere(asked)
  }
}

async function openResult(asked: Ask, gap: Gap): Promise<Response> {
  await noteReading(asked, gap)
  // Answers that were sent lead from their result to their end by themselves.
  return goTo(asked, draftActUrl(gap.draftId as DraftId, 'result'))
}

type Refused = Pick<GapPageProps, 'typed' | 'problems'>

async function showGap(asked: Ask, gap: Gap, refused: Refused = {}): Promise<Response> {
  const { errand, frame } = asked.var
  await noteReading(asked, gap)
  const person = peopleById(await findPeople(errand, [gap.personId])).get(gap.personId)
  if (!person) return notThere(asked)
  const marks = await listMarks(errand.db, gap)
  const agentsKnown = await nameAgents(
    errand,
    marks.flatMap(({ markedBy }) => markedBy ?? []),
  )
  const props = {
    frame,
    gap,
    marks,
    requestId: errand.newId(),
    name: fullName(person.names),
    fileHref: fileUrl(person.id),
    agents: agentsKnown,
    ...refused,
  }
  return showPage(asked, <GapPage {...props} />, refused.problems ? 422 : 200)
}

async function mark(asked: Ask, gap: Gap): Promise<Response> {
  const { errand } = asked.var
  const form = await readForm(asked)
  const typed = { state: form.text('suite'), reason: form.text('raison') }
  const request = { scope: 'entitlements.mark', key: requestIdOf(form, errand) }
  const marked = await once(errand, request, () => markGap(errand, gap, typed))
  if (marked.ok) return goTo(asked, gapUrl(gap.id))
  return showGap(asked, gap, { typed, problems: { [fieldOf(marked.refusal)]: say(marked.refusal) } })
}

function fieldOf(refusal: MarkRefusal): 'suite' | 'raison' {
  return refusal === 'no-state' ? 'suite' : 'raison'
}

/** Who looked at what may be due to her is in the journal. */
function noteReading({ var: { errand } }: Ask, { id, personId, benefit }: Gap): Promise<void> {
  return writeInJournal(errand, {
    action: 'entitlements.gap-read',
    subject: { kind: 'caseload-gap', id },
    personId,
    content: { benefit },
  })
}
