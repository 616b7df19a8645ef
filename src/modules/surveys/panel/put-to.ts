import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import { publishedVersion } from '#modules/forms/index.ts'
import type { Errand } from '#platform/db/errand.ts'
import { listConsultations } from '../ideas/idea-store.ts'
import { findSurvey } from '../survey-store.ts'
import type { Survey } from '../survey.ts'
import type { Tables } from '../surveys-options.ts'
import { answerUrl, ideasOfUrl } from '../urls.ts'
import type { Asked } from './panel.ts'

/** What is asked of everybody, in the language of one: the address is the one everybody has. */
export interface Put {
  readonly question: string
  readonly path: string
  readonly closesOn: Day | undefined
}

export async function putTo(errand: Errand<Tables>, to: Asked, language: Language): Promise<Put | undefined> {
  if (to.kind === 'consultation') {
    const one = (await listConsultations(errand.db)).find(({ id }) => id === to.id)
    if (!one) return undefined
    const { question, code, closesOn } = one
    return { question: question[language] ?? question.fr, path: ideasOfUrl(code), closesOn }
  }
  const survey = await findSurvey(errand.db, to.id)
  if (!survey) return undefined
  const question = await titleIn(errand, survey, language)
  return { question, path: answerUrl(survey.code), closesOn: survey.closesOn }
}

async function titleIn(errand: Errand<Tables>, survey: Survey, language: Language): Promise<string> {
  const version = await publishedVersion(errand, survey.formId)
  if (!version) return survey.title
  const { title } = version.definition
  return title[language] ?? title.fr
}
