import { addDays, type Day, toDay } from '#kernel/day.ts'
import { smallestShown } from '#kernel/small-counts.ts'
import type { Errand } from '#platform/db/errand.ts'
import { randomId } from '../random-id.ts'
import type { SurveysTables } from '../tables.ts'
import {
  deleteWaiting,
  insertResponses,
  listResponses,
  listWaiting,
  listWaitingTexts,
  type Response,
} from './response-store.ts'

/**
 * Takes into the results what came since, at least five responses at once: no one response is seen arriving. They are
 * written again under new keys drawn by chance and in their order, all in one transaction, so that neither the place of
 * a row in the file nor the number of its transaction tells when it came. Asked at the door `system`.
 */
export async function countWaiting(errand: Errand<SurveysTables>): Promise<void> {
  for (const { surveyId, organisationId } of await listWaiting(errand.db)) {
    const responses = await listResponses(errand.db, surveyId, { counted: false })
    if (responses.length < smallestShown) continue
    const texts = await listWaitingTexts(errand.db, surveyId)
    await deleteWaiting(errand.db, surveyId)
    const again = <Row extends { readonly id: string }>(rows: readonly Row[]): readonly Row[] =>
      rows
        .map((row) => ({ ...row, id: randomId(errand.chance) }))
        .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    await insertResponses(errand.db, {
      organisationId,
      surveyId,
      counted: true,
      responses: again(coarsened(responses)),
      texts: again(texts),
    })
  }
}

/** The day where enough answered that day, else the Monday of the week, else the first of the month. */
export function coarsened(responses: readonly Response[]): readonly Response[] {
  const byWeek = coarser(responses, 'week', mondayOf)
  return coarser(byWeek, 'month', (day) => toDay(`${day.slice(0, 7)}-01`))
}

function coarser(
  responses: readonly Response[],
  grain: Exclude<Response['grain'], 'day'>,
  startOf: (day: Day) => Day,
): readonly Response[] {
  const key = ({ since, grain: known }: Response): string => `${known} ${since}`
  const sizes = new Map<string, number>()
  for (const response of responses) sizes.set(key(response), (sizes.get(key(response)) ?? 0) + 1)
  return responses.map((response) =>
    (sizes.get(key(response)) ?? 0) < smallestShown
      ? { ...response, since: startOf(response.since), grain }
      : response,
  )
}

function mondayOf(day: Day): Day {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay()
  return addDays(day, -((weekday + 6) % 7))
}
