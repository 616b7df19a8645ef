import { addDays } from '#kernel/day.ts'
import type { PeopleTables } from '#modules/people/index.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { Catalogue } from '../catalogue.ts'
import type { PrivacyTables } from '../tables.ts'
import { peopleDue, timedTables } from './due.ts'
import { limitOf } from './time-limit.ts'
import { type DueLine, findWait, insertReport, listReports, type RetentionReport } from './retention-store.ts'

type Asking = Errand<PrivacyTables & PeopleTables>

/** Writes down what is past its time, for somebody to look at; a report still waiting is left as it was. */
export async function lookAtRetention(
  errand: Asking,
  catalogue: Catalogue,
): Promise<RetentionReport | undefined> {
  const waiting = (await listReports(errand)).find(({ ended }) => ended === undefined)
  if (waiting) return waiting
  const people = await peopleDue(errand, catalogue)
  const lines = await linesDue(errand, catalogue)
  if (people.length === 0 && lines.length === 0) return undefined
  const wait = await findWait(errand)
  const id = errand.newId()
  const runsOn = wait === undefined ? undefined : addDays(errand.today, wait)
  await insertReport(errand, { id, runsOn, lines }, people)
  return { id, madeAt: errand.now, runsOn, lines, people: people.length, ended: undefined }
}

/** Forgets what goes by itself: codes, sessions, answers already given. Answers how many rows of each table. */
export async function forgetWhatPasses(errand: Asking, catalogue: Catalogue): Promise<readonly DueLine[]> {
  const done: DueLine[] = []
  for (const [table, retention] of timedTables(catalogue, 'by-themselves')) {
    const count = await retention.forget(errand, limitOf(errand.now, retention.time))
    if (count > 0) done.push({ table, count })
  }
  return done
}

async function linesDue(errand: Asking, catalogue: Catalogue): Promise<readonly DueLine[]> {
  const lines: DueLine[] = []
  for (const [table, retention] of timedTables(catalogue, 'confirmed')) {
    const count = await retention.due(errand, limitOf(errand.now, retention.time))
    if (count > 0) lines.push({ table, count })
  }
  return lines
}
