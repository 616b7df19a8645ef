import type { Language } from '#kernel/language.ts'
import { publishedVersion } from '#modules/forms/index.ts'
import { everyone } from '#platform/http/access.ts'
import { goTo, notThere, showPage } from '#platform/http/answer.ts'
import { type Form, readForm, readQuery } from '#platform/http/form.ts'
import type { Routes } from '#platform/http/routes.ts'
import type { WrittenText } from '../ideas/consultation.ts'
import { readShortCode } from '../short-code.ts'
import { isOpen, type Survey, wayIn } from '../survey.ts'
import type { Ask, SurveysOptions, Tables } from '../surveys-options.ts'
import { answerUrl, backField, placeField, thanksUrl, wayField, wayNamed } from '../urls.ts'
import { AnswerPage, type Carried, ClosedSurveyPage, ThanksPage, trapField } from './answer-page.tsx'
import { beginResponse, surveyAt } from './begin-response.ts'

/** Answering: everything under `/q`. */
export function addAnswerRoutes(routes: Routes<Tables>, options: SurveysOptions): void {
  routes.get(answerUrl(':code'), everyone, (asked) => withSurvey(asked, (survey) => showStart(asked, survey)))
  routes.post(answerUrl(':code'), everyone, (asked) =>
    withSurvey(asked, (survey) => begin(asked, survey, options)),
  )
  routes.get(thanksUrl(':code'), everyone, (asked) =>
    withSurvey(asked, (survey) => showThanks(asked, survey)),
  )
}

async function withSurvey(asked: Ask, work: (survey: Survey) => Promise<Response>): Promise<Response> {
  const code = readShortCode(asked.req.param('code') ?? '')
  const found = code === undefined ? undefined : await surveyAt(asked.var.errand, code)
  return found ? work(found.survey) : notThere(asked)
}

async function showStart(asked: Ask, survey: Survey, problem?: 'too-many'): Promise<Response> {
  const { frame, errand } = asked.var
  const version = await publishedVersion(errand, survey.formId)
  const sent = problem === undefined ? readQuery(asked) : await readForm(asked)
  const carried = carriedIn(sent)
  const endHref = endOfKiosk(carried.back)
  if (!version || !isOpen(survey, errand.today))
    return showPage(asked, <ClosedSurveyPage {...{ frame, endHref }} />)
  return showPage(
    asked,
    <AnswerPage
      frame={frame}
      definition={version.definition}
      action={`${answerUrl(survey.code)}?langue=${frame.language}`}
      carried={carried}
      endHref={endHref}
      tooMany={problem === 'too-many'}
    />,
    problem === undefined ? 200 : 429,
  )
}

function carriedIn(sent: Form): Carried {
  return { way: sent.text(wayField), place: sent.text(placeField), back: sent.text(backField) }
}

async function begin(asked: Ask, survey: Survey, options: SurveysOptions): Promise<Response> {
  const form = await readForm(asked)
  // A machine is thanked as anybody, and nothing is kept.
  if (form.text(trapField) !== '') return goTo(asked, thanksUrl(survey.code))
  const back = form.text(backField)
  const begun = await beginResponse(asked, options, {
    survey,
    way: wayIn(survey, wayNamed(form.text(wayField))) ?? 'link',
    placeId: survey.places.find(({ id }) => id === form.text(placeField))?.id,
    language: asked.var.frame.language,
    back: back === '' ? undefined : back,
  })
  if (begun.ok) return goTo(asked, begun.value)
  return showStart(asked, survey, begun.refusal === 'too-many' ? 'too-many' : undefined)
}

async function showThanks(asked: Ask, survey: Survey): Promise<Response> {
  const { frame, errand } = asked.var
  const version = await publishedVersion(errand, survey.formId)
  const result = version?.definition.results.at(-1)
  return showPage(
    asked,
    <ThanksPage
      frame={frame}
      title={wordsIn(result?.title, frame.language)}
      body={wordsIn(result?.body, frame.language)}
      endHref={endOfKiosk(asked.req.query(backField))}
    />,
  )
}

function wordsIn(text: WrittenText | undefined, language: Language): string | undefined {
  return text && (text[language] ?? text.fr)
}

// Only kiosks are gone back to: never an address of somebody else's choosing.
function endOfKiosk(path: string | undefined): string | undefined {
  return path !== undefined && /^\/borne\/[0-9a-f-]{36}$/.test(path) ? `${path}/fin` : undefined
}
