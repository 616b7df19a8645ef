import { isId } from '#kernel/ids.ts'
import { askingAgent } from '#platform/db/asking-agent.ts'
import { agents } from '#platform/http/access.ts'
import { goTo, notThere, showPage } from '#platform/http/answer.ts'
import { type Form, readForm } from '#platform/http/form.ts'
import type { Routes } from '#platform/http/routes.ts'
import type { Problems } from '#platform/ui/problems.ts'
import { readResults } from '../results/read-results.ts'
import { problemAt, withSurvey } from '../run/run-routes.tsx'
import type { Survey } from '../survey.ts'
import { type Ask, surveyors, type Tables } from '../surveys-options.ts'
import { surveyPartUrl, textUrl } from '../urls.ts'
import {
  insertTheme,
  listTexts,
  listThemes,
  recordHiding,
  recordTheme,
  type TextId,
  type ThemeId,
} from './text-store.ts'
import { TextsPage } from './texts-page.tsx'

/** Reading what was written, by those who run surveys. */
export function addTextsRoutes(routes: Routes<Tables>): void {
  const access = agents(...surveyors)
  routes.get(surveyPartUrl(':surveyId', 'texts'), access, (asked) =>
    withSurvey(asked, (survey) => showTexts(asked, survey)),
  )
  routes.post(surveyPartUrl(':surveyId', 'themes'), access, (asked) =>
    withSurvey(asked, (survey) => addTheme(asked, survey)),
  )
  routes.post(textUrl(':surveyId', ':textId'), access, (asked) =>
    withSurvey(asked, (survey) => changeText(asked, survey)),
  )
}

async function showTexts(asked: Ask, survey: Survey, problems?: Problems): Promise<Response> {
  const { errand, frame } = asked.var
  const { items } = await readResults(errand, survey)
  const texts = await listTexts(errand.db, survey.id)
  const themes = await listThemes(errand.db, survey.id)
  const props = { frame, survey, items, texts, themes, requestId: errand.newId(), problems }
  return showPage(asked, <TextsPage {...props} />, problems === undefined ? 200 : 422)
}

async function addTheme(asked: Ask, survey: Survey): Promise<Response> {
  const { errand } = asked.var
  const name = (await readForm(asked)).text('theme').slice(0, 60)
  if (name === '') return showTexts(asked, survey, problemAt('theme', 'theme-missing'))
  const { organisationId } = askingAgent(errand.asker)
  await insertTheme(errand.db, {
    id: errand.newId() as ThemeId,
    name,
    surveyId: survey.id,
    organisationId,
  })
  return goTo(asked, surveyPartUrl(survey.id, 'texts'))
}

async function changeText(asked: Ask, survey: Survey): Promise<Response> {
  const id = asked.req.param('textId') ?? ''
  const isHers =
    isId<'survey-text'>(id) &&
    (await listTexts(asked.var.errand.db, survey.id)).some((text) => text.id === id)
  if (!isHers) return notThere(asked)
  const form = await readForm(asked)
  const act = form.text('acte')
  if (act === 'masquer') return hide(asked, survey, { id, form })
  if (act === 'montrer') await recordHiding(asked.var.errand.db, id, undefined)
  if (act === 'ranger') await fileUnder(asked, survey, { id, form })
  return goTo(asked, surveyPartUrl(survey.id, 'texts'))
}

interface OnText {
  readonly id: TextId
  readonly form: Form
}

async function hide(asked: Ask, survey: Survey, { id, form }: OnText): Promise<Response> {
  const { errand } = asked.var
  const because = form.text('raison').slice(0, 200)
  if (because === '')
    return showTexts(asked, survey, { [`${id}-raison`]: problemAt('', 'reason-missing')[''] ?? '' })
  const { agentId } = askingAgent(errand.asker)
  await recordHiding(errand.db, id, { because, on: errand.today, by: agentId })
  return goTo(asked, surveyPartUrl(survey.id, 'texts'))
}

async function fileUnder(asked: Ask, survey: Survey, { id, form }: OnText): Promise<void> {
  const { errand } = asked.var
  const themes = await listThemes(errand.db, survey.id)
  await recordTheme(errand.db, id, themes.find((theme) => theme.id === form.text('theme'))?.id)
}
