import { type FormVersion, publishedVersion, versionById } from '#modules/forms/index.ts'
import { organisationOf } from '#platform/db/asking-organisation.ts'
import { continueAs, type Errand } from '#platform/db/errand.ts'
import { listResponses, type Response } from '../answer/response-store.ts'
import { fixedWords } from '../say.ts'
import type { Survey } from '../survey.ts'
import type { Tables } from '../surveys-options.ts'
import { type Item, itemsOf } from './item.ts'
import { type Results, type ResultsAsked, resultsOf } from './results.ts'

/** The results of a survey as they may be seen; nothing below five responses. Agents see counts, never a response. */
export async function readResults(
  errand: Errand<Tables>,
  survey: Survey,
  by: Pick<ResultsAsked, 'dimension' | 'code'> = {},
): Promise<{ readonly items: readonly Item[]; readonly results: Results | undefined }> {
  const ourselves = await continueAs(errand, {
    door: 'system',
    organisationId: organisationOf(errand.asker),
  })
  const responses = await listResponses(ourselves.db, survey.id, { counted: true })
  await continueAs(errand, errand.asker)
  const versions = await versionsOf(errand, survey, responses)
  const items = itemsOf(
    versions.map(({ definition }) => definition),
    fixedWords,
  )
  return { items, results: resultsOf({ items, responses, ...by }) }
}

/** Those that were answered and the one asked now, the newest first. */
async function versionsOf(
  errand: Errand<Tables>,
  { formId }: Survey,
  responses: readonly Response[],
): Promise<readonly FormVersion[]> {
  const ids = [...new Set(responses.map(({ versionId }) => versionId))]
  const known = await Promise.all(ids.map((id) => versionById(errand, id)))
  const now = await publishedVersion(errand, formId)
  const all = [now, ...known].filter((version) => version !== undefined)
  return [...new Map(all.map((version) => [version.id, version])).values()].toSorted(
    (one, other) => other.number - one.number,
  )
}
