import type { OrganisationId } from '#kernel/ids.ts'
import type { Db } from '#platform/db/db.ts'
import { type Asker, type Errand, runErrand, type Surroundings } from '#platform/db/errand.ts'
import type { Catalogue } from '../catalogue.ts'
import { erasePerson, type ErasureTables } from '../erasure/erase-person.ts'
import { peopleDue, timedTables } from './due.ts'
import { limitOf } from './time-limit.ts'
import { type DueLine, insertRun, listCandidates, listReports } from './retention-store.ts'

/** The job that does what a retention report said. */
export const runRetentionJob = 'privacy.run-retention'

/** What the retention jobs work with. */
export interface RetentionWork {
  readonly db: Db<ErasureTables>
  readonly surroundings: Surroundings
  readonly catalogue: Catalogue
}

const everyone = 1_000_000

/**
 * Does what a report said, and nothing else: whoever came back since is left alone. One transaction a person, so that
 * it may be stopped and begun again. Answers what was done; nothing when it was done before.
 */
export async function runRetention(
  { db, surroundings, catalogue }: RetentionWork,
  { organisationId, reportId, agentId }: Pick<Asker, 'agentId'> & ToRun,
): Promise<readonly DueLine[]> {
  const asker = { door: 'system', organisationId, ...(agentId ? { agentId } : {}) } as const
  const within = <Answer>(work: (errand: Errand<ErasureTables>) => Promise<Answer>): Promise<Answer> =>
    runErrand({ db, surroundings, asker }, work)
  const [report] = await within((errand) => listReports(errand, reportId))
  if (!report || report.ended) return []
  const people = await within(async (errand) =>
    peopleDue(errand, catalogue, await listCandidates(errand, reportId, everyone)),
  )
  for (const personId of people) {
    await within((errand) => erasePerson(errand, { personId, reason: 'retention', catalogue }))
  }
  return within(async (errand) => {
    const done = [
      { table: 'person', count: people.length },
      ...(await forgetLines(errand, catalogue, report.lines)),
    ]
    await insertRun(errand, { id: reportId, kind: 'done', done })
    return done
  })
}

interface ToRun {
  readonly organisationId: OrganisationId
  readonly reportId: string
}

async function forgetLines(
  errand: Errand<ErasureTables>,
  catalogue: Catalogue,
  lines: readonly DueLine[],
): Promise<readonly DueLine[]> {
  const done: DueLine[] = []
  for (const [table, retention] of timedTables(catalogue, 'confirmed')) {
    if (!lines.some((line) => line.table === table)) continue
    done.push({ table, count: await retention.forget(errand, limitOf(errand.now, retention.time)) })
  }
  return done
}
