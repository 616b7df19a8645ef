import type { Day } from '#kernel/day.ts'
import type { FormVersion } from '#modules/forms/index.ts'
import { organisationOf } from '#platform/db/asking-organisation.ts'
import type { Errand } from '#platform/db/errand.ts'
import { randomId } from '../random-id.ts'
import type { SurveyId, Way } from '../survey.ts'
import type { SurveysTables } from '../tables.ts'
import { insertResponses } from './response-store.ts'

/** A response made up for a demonstration, as one would have arrived that day. */
export interface MadeResponse {
  readonly surveyId: SurveyId
  readonly versionId: FormVersion['id']
  readonly way: Way
  readonly since: Day
  readonly answers: ReadonlyMap<string, readonly string[]>
  readonly remark?: string
}

/** Keeps a response that nobody gave. Asked at the door `system`. */
export async function keepMade(errand: Errand<SurveysTables>, made: MadeResponse): Promise<void> {
  const { surveyId, remark, ...said } = made
  const answers = new Map([
    ...made.answers,
    ...(remark === undefined ? [] : [['remark', ['given']] as const]),
  ])
  await insertResponses(errand.db, {
    organisationId: organisationOf(errand.asker),
    surveyId,
    counted: false,
    responses: [
      { ...said, answers, id: randomId(errand.chance), surveyId, placeId: undefined, grain: 'day' },
    ],
    texts: remark === undefined ? [] : [{ id: randomId(errand.chance), question: 'remark', words: remark }],
  })
}
