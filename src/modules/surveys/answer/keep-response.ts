import type { Afterwards, Definition, Question, Submission } from '#modules/forms/index.ts'
import { continueAs, type Errand } from '#platform/db/errand.ts'
import { randomId } from '../random-id.ts'
import { fewestSeconds, isOpen, type Survey } from '../survey.ts'
import { findSurvey, listSurveys } from '../survey-store.ts'
import type { Tables } from '../surveys-options.ts'
import { mask } from '../texts/mask.ts'
import { thanksUrl } from '../urls.ts'
import { codesOf } from './codes-of.ts'
import { type Entry, findEntry, insertResponses, type Words } from './response-store.ts'

/** What surveys do when a questionnaire is sent: its answers are counted without whoever gave them. */
export const surveysAfterwards: Afterwards = {
  submitted: (errand, submission) => keepResponse(errand as Errand<unknown> as Errand<Tables>, submission),
  leadsTo: (errand, at) => thanksOf(errand as Errand<unknown> as Errand<Tables>, at),
}

type Leading = Parameters<NonNullable<Afterwards['leadsTo']>>[1]

/**
 * Keeps a response: codes and words, the day, the way in, the place. Neither the draft, nor the language, nor the hour go
 * with it. A response sent faster than anybody reads is a machine's and is let fall.
 */
export async function keepResponse(errand: Errand<Tables>, submission: Submission): Promise<void> {
  if (submission.definition.policies.identity !== 'none') return
  const ourselves = await continueAs(errand, { door: 'system', organisationId: submission.organisationId })
  const entry = await findEntry(ourselves.db, submission.draftId)
  const survey = await surveyOf(ourselves, submission, entry)
  if (survey && isOpen(survey, errand.today) && !isMachine(errand, entry))
    await insertResponses(ourselves.db, {
      organisationId: submission.organisationId,
      surveyId: survey.id,
      counted: false,
      ...kept(errand, submission, { survey, entry }),
    })
  await continueAs(errand, errand.asker)
}

// Asked while the draft still is: once it is sent, nothing says any more for which survey it was.
async function thanksOf(errand: Errand<Tables>, { draft, back }: Leading): Promise<string | undefined> {
  const ourselves = await continueAs(errand, { door: 'system', organisationId: draft.organisationId })
  const survey = await surveyOf(ourselves, draft, await findEntry(ourselves.db, draft.id))
  await continueAs(errand, errand.asker)
  return survey && thanksUrl(survey.code, back)
}

// A form begun by its own address, without a survey: it goes to the survey that asks it now, if there is one.
async function surveyOf(
  { db, today }: Errand<Tables>,
  { formId }: Pick<Submission, 'formId'>,
  entry: Entry | undefined,
): Promise<Survey | undefined> {
  if (entry) return findSurvey(db, entry.surveyId)
  return (await listSurveys(db)).find((survey) => survey.formId === formId && isOpen(survey, today))
}

function isMachine({ now }: Errand<Tables>, entry: Entry | undefined): boolean {
  return entry !== undefined && now.getTime() - entry.begunAt.getTime() < fewestSeconds * 1000
}

interface Keeping {
  readonly survey: Survey
  readonly entry: Entry | undefined
}

function kept(
  { chance, today }: Errand<Tables>,
  { definition, answers, versionId }: Submission,
  { survey, entry }: Keeping,
): Pick<Parameters<typeof insertResponses>[1], 'responses' | 'texts'> {
  const questions = questionsOf(definition)
  const all = answers.given.flatMap((answer) => {
    const question = questions.get(answer.question)
    return question && answer.row === undefined ? codesOf(question, answer) : []
  })
  const response = {
    id: randomId(chance),
    surveyId: survey.id,
    versionId,
    placeId: entry?.placeId,
    way: entry?.way ?? ('link' as const),
    since: today,
    grain: 'day' as const,
    answers: new Map(all.map(({ question, codes }) => [question, codes])),
  }
  const texts: readonly Words[] = all.flatMap(({ question, words }) =>
    words === undefined ? [] : [{ id: randomId(chance), question, words: mask(words).slice(0, longestText) }],
  )
  return { responses: [response], texts }
}

const longestText = 5000

function questionsOf(definition: Definition): ReadonlyMap<string, Question> {
  const pages = definition.sections.flatMap(({ steps }) =>
    steps.flatMap((step) => (step.step === 'page' ? [step] : [])),
  )
  const asked = pages.flatMap(({ nodes }) => nodes.filter((node) => node.node === 'question'))
  return new Map(asked.map((question) => [question.id, question]))
}
