import { isId } from '#kernel/ids.ts'
import { frontLine } from '#kernel/role.ts'
import { publishedForms, publishedVersion } from '#modules/forms/index.ts'
import { continueAs } from '#platform/db/errand.ts'
import { organisationOf } from '#platform/db/asking-organisation.ts'
import { agents } from '#platform/http/access.ts'
import { goTo, notThere, showPage } from '#platform/http/answer.ts'
import { type Form, formOf, readForm } from '#platform/http/form.ts'
import type { Routes } from '#platform/http/routes.ts'
import { boxesWith, readDay, readDayIfAny } from '#platform/http/typed-day.ts'
import { agentOf } from '#platform/http/asked.ts'
import type { Problems } from '#platform/ui/problems.ts'
import { countResponses } from '../answer/response-store.ts'
import type { Problem } from '../messages.fr.ts'
import { sayProblem } from '../say.ts'
import { type Survey, ways } from '../survey.ts'
import { findSurvey, listSurveys } from '../survey-store.ts'
import { type Ask, type SurveysOptions, surveyors, type Tables } from '../surveys-options.ts'
import { answerUrl, newSurveyUrl, surveyPartUrl, surveysUrl, surveyUrl } from '../urls.ts'
import { NewSurveyPage } from './new-survey-page.tsx'
import { closeSurvey, type OpenRefusal, openSurvey } from './open-survey.ts'
import { PosterPage } from './poster-page.tsx'
import { SurveyPage } from './survey-page.tsx'
import { SurveysPage } from './surveys-page.tsx'

/** Opening, following and closing surveys. */
export function addRunRoutes(routes: Routes<Tables>, options: SurveysOptions): void {
  routes.get(surveysUrl, agents(...frontLine), showSurveys)
  routes.get(newSurveyUrl, agents(...surveyors), (asked) => showNew(asked, firstForm(asked)))
  routes.post(newSurveyUrl, agents(...surveyors), open)
  routes.get(surveyUrl(':surveyId'), agents(...frontLine), (asked) =>
    withSurvey(asked, (survey) => showSurvey(asked, survey, options)),
  )
  routes.get(surveyPartUrl(':surveyId', 'poster'), agents(...frontLine), (asked) =>
    withSurvey(asked, (survey) => showPoster(asked, survey, options)),
  )
  routes.post(surveyPartUrl(':surveyId', 'end'), agents(...surveyors), (asked) =>
    withSurvey(asked, async ({ id }) => {
      await closeSurvey(asked.var.errand, id)
      return goTo(asked, surveyUrl(id))
    }),
  )
}

/** The survey of the address, of the agent's organisation. */
export async function withSurvey(
  asked: Ask,
  work: (survey: Survey) => Response | Promise<Response>,
): Promise<Response> {
  const id = asked.req.param('surveyId') ?? ''
  const survey = isId<'survey'>(id) ? await findSurvey(asked.var.errand.db, id) : undefined
  return survey ? work(survey) : notThere(asked)
}

/** Whether this agent runs surveys, or only helps people answer. */
export function mayRun(asked: Ask): boolean {
  return surveyors.some((role) => role === agentOf(asked).role)
}

async function showSurveys(asked: Ask): Promise<Response> {
  const { errand, frame } = asked.var
  const surveys = await listSurveys(errand.db)
  const received = await receivedOf(asked)
  const props = { frame, surveys, received, today: errand.today, mayRun: mayRun(asked) }
  return showPage(asked, <SurveysPage {...props} />)
}

// Only how many came: agents see no response.
async function receivedOf(asked: Ask): Promise<ReadonlyMap<string, number>> {
  const { errand } = asked.var
  const ourselves = await continueAs(errand, {
    door: 'system',
    organisationId: organisationOf(errand.asker),
  })
  const received = await countResponses(ourselves.db)
  await continueAs(errand, errand.asker)
  return received
}

function firstForm({ var: { errand } }: Ask): Form {
  return formOf([
    ...Object.entries(boxesWith('debut', errand.today)).map(([box, text]) => [box, [text]] as const),
    ['par', ['link', 'poster', 'kiosk']],
  ])
}

async function showNew(asked: Ask, form: Form, problems?: Problems): Promise<Response> {
  const { errand, frame } = asked.var
  const forms = (await publishedForms(errand)).filter(
    ({ definition: { kind, policies } }) => kind === 'questionnaire' && policies.identity === 'none',
  )
  const props = {
    frame,
    requestId: errand.newId(),
    forms: forms.map(({ formId, definition }) => ({ value: formId, label: definition.title.fr })),
    typed: form.typed,
    waysTyped: form.all('par'),
    problems,
  }
  return showPage(asked, <NewSurveyPage {...props} />, problems === undefined ? 200 : 422)
}

async function open(asked: Ask): Promise<Response> {
  const form = await readForm(asked)
  const opensOn = readDay(form, 'debut')
  if (!opensOn.ok) return showNew(asked, form, problemAt('debut', opensOn.refusal))
  const closesOn = readDayIfAny(form, 'fin')
  if (!closesOn.ok) return showNew(asked, form, problemAt('fin', closesOn.refusal))
  const opened = await openSurvey(asked.var.errand, {
    formId: form.text('formulaire'),
    title: form.text('titre'),
    ways: ways.filter((way) => form.all('par').includes(way)),
    places: (form.typed['lieux'] ?? '').split('\n'),
    opensOn: opensOn.value,
    closesOn: closesOn.value,
    requestId: form.text('request_id') || undefined,
  })
  if (opened.ok) return goTo(asked, surveyUrl(opened.value))
  return showNew(asked, form, problemAt(fields[opened.refusal], opened.refusal))
}

const fields: Readonly<Record<OpenRefusal, string>> = {
  'form-missing': 'formulaire',
  'form-knows-who': 'formulaire',
  'title-missing': 'titre',
  'title-too-long': 'titre',
  'way-missing': 'par',
  'place-too-long': 'lieux',
  'ends-before': 'fin',
}

/** One problem, under its field. */
export function problemAt(field: string, problem: Problem): Problems {
  return { [field]: sayProblem(problem) }
}

async function showSurvey(asked: Ask, survey: Survey, { publicUrl }: SurveysOptions): Promise<Response> {
  const { errand, frame } = asked.var
  const received = (await receivedOf(asked)).get(survey.id) ?? 0
  const props = { frame, survey, received, today: errand.today, publicUrl, requestId: errand.newId() }
  return showPage(asked, <SurveyPage {...props} mayRun={mayRun(asked)} />)
}

async function showPoster(asked: Ask, survey: Survey, { publicUrl }: SurveysOptions): Promise<Response> {
  const { errand, frame } = asked.var
  const version = await publishedVersion(errand, survey.formId)
  if (!version) return notThere(asked)
  const place = survey.places.find(({ id }) => id === asked.req.query('lieu'))
  const address = answerUrl(survey.code, { way: 'poster', ...(place ? { place: place.id } : {}) })
  const props = {
    frame,
    survey,
    definition: version.definition,
    address: `${publicUrl}${address}`,
    shortAddress: `${publicUrl.replace(/^https?:\/\//, '')}${answerUrl(survey.code)}`,
    place: place?.name,
  }
  return showPage(asked, <PosterPage {...props} />)
}
