import { readAssent } from '#modules/people/index.ts'
import { isRunning, proceduresOf } from '#modules/procedures/index.ts'
import { askingAgent } from '#platform/db/asking-agent.ts'
import { goTo, type PageStatus, showPage } from '#platform/http/answer.ts'
import { type Form, formOf, readForm } from '#platform/http/form.ts'
import { requestIdOf } from '#platform/http/request-id.ts'
import { secretsInForm } from '#platform/http/secrets-in-form.ts'
import type { Problems } from '#platform/ui/problems.ts'
import { inWords, problemOf } from '../counter/problems-in-words.ts'
import { readAway, typedDay } from '../record/away-form.ts'
import { typedVisit } from '../record/typed-visit.ts'
import { freeTexts, readVisit } from '../record/visit-form.ts'
import { listTags } from '../tag/tag-store.ts'
import { visitUrl } from '../visit-urls.ts'
import type { Ask, VisitsOptions } from '../visits-options.ts'
import { typedWorkshop } from '../workshop/workshop-form.ts'
import {
  nameParticipants,
  namingOf,
  readSubmission,
  workshopProblem,
} from '../workshop/workshop-submission.ts'
import { type CorrectRefusal, correctVisit, type Correction } from './correct-visit.ts'
import { CorrectionPage } from './correction-page.tsx'
import type { VisitHistory } from './read-history.ts'

type Said = Omit<Correction, 'visitId' | 'requestId'>

interface Again {
  readonly form: Form
  readonly problems?: Problems
  readonly naming?: Awaited<ReturnType<typeof nameParticipants>>
}

/** The form of a correction, filled in with what stands. */
export function showCorrection(asked: Ask, history: VisitHistory): Promise<Response> {
  const { visit, workshop, note = '', tags } = history
  const typed = workshop ? typedWorkshop(visit, workshop, note) : typedVisit(visit, note)
  const fields = { ...typed, ...typedDay(visit.visitedOn), tag: tags.map(({ id }) => id) }
  return show(asked, history, { form: formOf(Object.entries(fields)) })
}

/** Writes the correction, or shows what is wrong with it. */
export async function sendCorrection(
  asked: Ask,
  history: VisitHistory,
  { sealingKey }: VisitsOptions,
): Promise<Response> {
  const { errand } = asked.var
  const form = await readForm(asked)
  const read = history.workshop ? readSubmission(form, errand.today) : readOne(form, asked)
  const naming = history.workshop && (await nameParticipants(errand, read.ok ? form : read.form))
  if (naming) return show(asked, history, { form: naming.form, naming })
  if (!read.ok) return show(asked, history, read)
  const requestId = requestIdOf(form, errand)
  const said: Said = read.said
  const { id: visitId } = history.visit
  const corrected = await correctVisit(errand, { ...said, visitId, requestId }, sealingKey)
  if (corrected.ok) return goTo(asked, `${visitUrl(corrected.value)}?fait=corrected`)
  return refused(asked, history, { form, refusal: corrected.refusal })
}

const elsewhere = ['already-corrected', 'cancelled', 'unknown-visit', 'not-yours'] as const

function refused(
  asked: Ask,
  history: VisitHistory,
  { form, refusal }: { readonly form: Form; readonly refusal: CorrectRefusal },
): Response | Promise<Response> {
  const gone = elsewhere.find((one) => one === refusal)
  if (gone) return goTo(asked, `${visitUrl(history.visit.id)}?fait=${gone}`)
  const known = refusal as Exclude<CorrectRefusal, (typeof elsewhere)[number]>
  const problems = history.workshop ? workshopProblem(known as never) : problemOf(known as never)
  return show(asked, history, { form, problems })
}

function readOne(
  form: Form,
  asked: Ask,
):
  | { readonly ok: true; readonly said: Said }
  | ({ readonly ok: false } & Again & { readonly problems: Problems }) {
  const secrets = secretsInForm(form, freeTexts)
  if (secrets) return { ok: false, ...secrets }
  const read = readVisit(form)
  const { problems: away, ...said } = readAway(form, { today: asked.var.errand.today, isAsked: true })
  const problems = inWords({ ...away, ...(read.ok ? {} : read.problems) })
  if (!read.ok || Object.keys(problems).length > 0) return { ok: false, form, problems }
  return { ok: true, said: { ...said, draft: read.draft, assent: readAssent(form) } }
}

async function show(asked: Ask, history: VisitHistory, again: Again): Promise<Response> {
  const { errand, frame } = asked.var
  const { form, problems = {} } = again
  const { visit } = history
  const status: PageStatus = Object.keys(problems).length > 0 ? 422 : 200
  const procedures = visit.personId ? await proceduresOf(errand, visit.personId) : []
  const named = new Set(visit.acts.map(({ procedureId }) => procedureId))
  const page = (
    <CorrectionPage
      {...{ frame, history, form, problems }}
      today={errand.today}
      procedures={procedures.filter((one) => isRunning(one) || named.has(one.id))}
      tags={await listTags(errand.db)}
      requestId={errand.newId()}
      isAnother={askingAgent(errand.asker).agentId !== visit.agentId}
      naming={again.naming ?? (await namingOf(errand, form))}
    />
  )
  return showPage(asked, page, status)
}
