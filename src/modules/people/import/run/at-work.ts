import type { OrganisationId } from '#kernel/ids.ts'
import type { Db } from '#platform/db/db.ts'
import { type Asker, type Errand, runErrand, type Surroundings } from '#platform/db/errand.ts'
import type { Tables } from '../../people-options.ts'
import type { ImportId, Progress } from '../import.ts'
import { tellProgress } from '../import-store.ts'

/** What the work on one import is done with. */
export interface AtWork {
  readonly db: Db<Tables>
  readonly surroundings: Surroundings
  readonly importId: ImportId
  readonly organisationId: OrganisationId
  /** Our own job, for the agent who asked. */
  readonly asker: Asker
}

/** Lines done at once: short transactions, and pages that keep answering. */
export const batch = 500

const leaseSeconds = 60

/** Until when the work is ours if nothing more is heard of us. */
export function leaseEnd(now: Date): Date {
  return new Date(now.getTime() + leaseSeconds * 1_000)
}

/** One short transaction of the work. */
export function step<Answer>(
  { db, surroundings, asker }: AtWork,
  work: (errand: Errand<Tables>) => Promise<Answer>,
): Promise<Answer> {
  return runErrand({ db, surroundings, asker }, work)
}

/** Says how far the work is; also a breath for whoever waits for this process. */
export async function tell(work: AtWork, progress: Progress): Promise<void> {
  await step(work, (errand) =>
    tellProgress(errand.db, work.importId, { ...progress, until: leaseEnd(errand.now) }),
  )
}

/** Lets the pages of others be answered: half a millisecond a line is long for whoever waits behind five hundred. */
export function breathe(): Promise<void> {
  return new Promise((done) => setImmediate(done))
}

/** The items, so many at a time. */
export function* inBatches<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let from = 0; from < items.length; from += batch) yield items.slice(from, from + batch)
}
