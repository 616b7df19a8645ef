import { hideSecrets } from '#kernel/found-secrets.ts'
import { type AgentId, isId } from '#kernel/ids.ts'
import { type Result, refuse } from '#kernel/result.ts'
import { caseworkers } from '#kernel/role.ts'
import { listAgents, listColleagues } from '#modules/organisations/index.ts'
import { agents } from '#platform/http/access.ts'
import { goTo, notThere, showPage } from '#platform/http/answer.ts'
import { agentOf } from '#platform/http/asked.ts'
import { type Form, readForm, readQuery } from '#platform/http/form.ts'
import { requestIdOf } from '#platform/http/request-id.ts'
import type { Routes } from '#platform/http/routes.ts'
import { secretsInForm } from '#platform/http/secrets-in-form.ts'
import type { Problems } from '#platform/ui/problems.ts'
import { type Ask, followed, procedureIdOf, type Tables } from '../asked-procedure.tsx'
import type { Problem } from '../problem.ts'
import { countHeld } from '../procedure-store.ts'
import { sayProblem } from '../say.ts'
import { answerHandOver, type GivenOver, handOverAll } from '../steps/hand-over.ts'
import { handOverAnswers } from '../steps/procedure-step.ts'
import { actorOf } from '../steps/take-steps.ts'
import { handOverAnswerUrl, handOverOfAllUrl, procedureUrl } from '../urls.ts'
import { HandOverOfAllPage, type Holder } from './hand-over-of-all-page.tsx'

/** A colleague answers; all that an agent follows is given at once. */
export function addHandOverRoutes(routes: Routes<Tables>): void {
  const access = agents(...caseworkers)
  routes.get(handOverOfAllUrl, access, (asked) => showAll(asked, readQuery(asked)))
  routes.post(handOverOfAllUrl, access, async (asked) => {
    const form = await readForm(asked)
    const secrets = secretsInForm(form, ['note'])
    if (secrets) return showAll(asked, secrets.form, secrets.problems)
    const given = await giveAll(asked, form)
    if (given.ok) return goTo(asked, doneUrl(given.value))
    const field = fields[given.refusal] ?? 'to'
    return showAll(asked, form, { [field]: sayProblem(given.refusal) })
  })
  routes.post(handOverAnswerUrl(':id', ':seq'), access, followed(answer))
}

const fields: Readonly<Partial<Record<Problem, string>>> = {
  'not-yours': 'from',
  'note-too-long': 'note',
  'secret-found': 'note',
}

async function answer(asked: Ask): Promise<Response> {
  const procedureId = procedureIdOf(asked)
  const form = await readForm(asked)
  const chosen = handOverAnswers.find((one) => one === form.text('answer'))
  if (!procedureId || !chosen) return notThere(asked)
  const handOver = Number(asked.req.param('seq'))
  // One press and a word: what may not be kept of the word is dotted out, the answer stands.
  const note = hideSecrets(form.text('note'))
  const answered = await answerHandOver(asked.var.errand, { procedureId, handOver, answer: chosen, note })
  // A refusal here is a page that has grown old: the fresh one says who follows it now.
  if (!answered.ok && answered.refusal === 'unknown-procedure') return notThere(asked)
  return goTo(asked, procedureUrl(procedureId))
}

function giveAll(asked: Ask, form: Form): Promise<Result<GivenOver, Problem>> {
  const [from, to] = [form.text('from'), form.text('to')]
  if (!isId<'agent'>(from) || !isId<'agent'>(to)) return Promise.resolve(refuse('colleague-missing'))
  const requestId = `hand-over:${requestIdOf(form, asked.var.errand)}`
  return handOverAll(asked.var.errand, { from, to, note: form.text('note'), requestId })
}

function doneUrl({ given, kept }: GivenOver): string {
  return `${handOverOfAllUrl}?${new URLSearchParams({ confiees: `${given}`, gardees: `${kept}` })}`
}

async function showAll(asked: Ask, form: Form, problems?: Problems): Promise<Response> {
  const { errand, frame } = asked.var
  const colleagues = await listColleagues(errand, caseworkers)
  const done = form.text('confiees') === '' ? undefined : doneOf(form)
  const page = (
    <HandOverOfAllPage
      {...{ frame, problems, done }}
      holders={await holders(asked)}
      colleagues={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
      requestId={errand.newId()}
      typed={form.typed}
    />
  )
  return showPage(asked, page, problems ? 422 : 200)
}

function doneOf(form: Form): GivenOver {
  const figure = (name: string): number => Math.trunc(Number(form.text(name))) || 0
  return { given: figure('confiees'), kept: figure('gardees') }
}

// One's own; whoever leads the team also chooses those of somebody who has left.
async function holders(asked: Ask): Promise<readonly Holder[]> {
  const { errand } = asked.var
  const { organisationId, agentId } = actorOf(errand.asker)
  const held = await countHeld(errand.db, organisationId)
  const leads = agentOf(asked).role === 'manager'
  return (await listAgents(errand))
    .filter(({ id }) => id === agentId || (leads && count(held, id) > 0))
    .map(({ id, name, closedAt }) => ({ id, name, isClosed: closedAt !== undefined, count: count(held, id) }))
}

function count(held: ReadonlyMap<AgentId, number>, id: AgentId): number {
  return held.get(id) ?? 0
}
