import { askingAgent } from '#platform/db/asking-agent.ts'
import { agents } from '#platform/http/access.ts'
import { goTo, notThere, showPage } from '#platform/http/answer.ts'
import { type Form, formOf, readForm } from '#platform/http/form.ts'
import type { Routes } from '#platform/http/routes.ts'
import { readDayIfAny } from '#platform/http/typed-day.ts'
import type { Problems } from '#platform/ui/problems.ts'
import { writtenIn } from '../changes/changes-routes.tsx'
import { problemAt } from '../run/run-routes.tsx'
import { type Ask, surveyors, type Tables } from '../surveys-options.ts'
import { consultationsUrl, consultationUrl } from '../urls.ts'
import type { Consultation } from './consultation.ts'
import { ConsultationPage, ConsultationsPage } from './consultations-page.tsx'
import { giveWords } from './give-words.ts'
import { listConsultations, listIdeas, recordDecision } from './idea-store.ts'
import { closeConsultation, openConsultation } from './open-consultation.ts'

/** Opening consultations, reading what comes, closing them. */
export function addConsultationsRoutes(routes: Routes<Tables>): void {
  const access = agents(...surveyors)
  routes.get(consultationsUrl, access, (asked) => showConsultations(asked, formOf([])))
  routes.post(consultationsUrl, access, open)
  routes.get(consultationUrl(':consultationId'), access, (asked) =>
    withOne(asked, (one) => showOne(asked, one)),
  )
  routes.post(consultationUrl(':consultationId'), access, (asked) => withOne(asked, (one) => act(asked, one)))
}

async function showConsultations(asked: Ask, form: Form, problems?: Problems): Promise<Response> {
  const { errand, frame } = asked.var
  const props = {
    frame,
    consultations: await listConsultations(errand.db),
    today: errand.today,
    requestId: errand.newId(),
    typed: form.typed,
    problems,
  }
  return showPage(asked, <ConsultationsPage {...props} />, problems === undefined ? 200 : 422)
}

async function open(asked: Ask): Promise<Response> {
  const form = await readForm(asked)
  const closesOn = readDayIfAny(form, 'fin')
  if (!closesOn.ok) return showConsultations(asked, form, problemAt('fin', closesOn.refusal))
  const { errand } = asked.var
  const opened = await openConsultation(errand, {
    question: writtenIn(form, 'question'),
    opensOn: errand.today,
    closesOn: closesOn.value,
    requestId: form.text('request_id') || undefined,
  })
  if (opened.ok) return goTo(asked, consultationUrl(opened.value))
  const field = opened.refusal === 'ends-before' ? 'fin' : 'question_fr'
  return showConsultations(asked, form, problemAt(field, opened.refusal))
}

async function withOne(asked: Ask, work: (one: Consultation) => Promise<Response>): Promise<Response> {
  const all = await listConsultations(asked.var.errand.db)
  const one = all.find(({ id }) => id === asked.req.param('consultationId'))
  return one ? work(one) : notThere(asked)
}

async function showOne(asked: Ask, consultation: Consultation, problems?: Problems): Promise<Response> {
  const { errand, frame } = asked.var
  const ideas = await listIdeas(errand.db, consultation.id)
  const props = { frame, consultation, ideas, today: errand.today, requestId: errand.newId(), problems }
  return showPage(asked, <ConsultationPage {...props} />, problems === undefined ? 200 : 422)
}

async function act(asked: Ask, consultation: Consultation): Promise<Response> {
  const form = await readForm(asked)
  const { errand } = asked.var
  const wanted = form.text('acte')
  if (wanted === 'fermer') await closeConsultation(errand, consultation.id)
  if (wanted === 'ajouter') {
    const given = await giveWords(errand, { consultation, words: form.text('idee'), by: 'agent' })
    if (!given.ok) return showOne(asked, consultation, problemAt('idee', given.refusal))
  }
  if (wanted === 'publier' || wanted === 'masquer') return decide(asked, consultation, form)
  return goTo(asked, consultationUrl(consultation.id))
}

async function decide(asked: Ask, consultation: Consultation, form: Form): Promise<Response> {
  const { errand } = asked.var
  const [kind, id = ''] = form.text('cible').split(':')
  const ideas = await listIdeas(errand.db, consultation.id)
  const ids: readonly string[] =
    kind === 'idee'
      ? ideas.map((idea) => idea.id)
      : ideas.flatMap(({ comments }) => comments.map((one) => one.id))
  if (!ids.includes(id)) return notThere(asked)
  const hides = form.text('acte') === 'masquer'
  const because = form.text('raison').slice(0, 200)
  if (hides && because === '') return showOne(asked, consultation, problemAt('raison', 'reason-missing'))
  const { agentId } = askingAgent(errand.asker)
  await recordDecision(
    errand.db,
    { table: kind === 'idee' ? 'idea' : 'idea_comment', id },
    {
      state: hides ? 'hidden' : 'public',
      because: hides ? because : undefined,
      by: agentId,
      on: errand.today,
    },
  )
  return goTo(asked, consultationUrl(consultation.id))
}
