import { addMonths, dayIn } from '#kernel/day.ts'
import type { OrganisationId } from '#kernel/ids.ts'
import { type FilledForm, listFilled, readFilled } from '#modules/forms/index.ts'
import { listLeftOut } from '#modules/people/index.ts'
import type { Db } from '#platform/db/db.ts'
import { type Asker, type Errand, runErrand, type Surroundings } from '#platform/db/errand.ts'
import { writeInJournal } from '#platform/journal/journal.ts'
import { openThreads, type Threads, threadModule } from '#platform/threads/threads.ts'
import type { Tables } from '../entitlements-options.ts'
import type { ZoneOf } from '../facts/zones.ts'
import { code, factsOf } from '../questions/facts.ts'
import { myRights } from '../questions/my-rights.ts'
import type { answer, CaseToWork } from './caseload-thread.ts'
import { type FoundGap, mostMonthsOld, type RunId } from './gap.ts'
import { deleteGapsOf, deleteOtherGaps, insertGaps, type NewGap } from './gap-store.ts'
import { markFinished, type Progress, takeLease, tellProgress } from './run-store.ts'

/** What the work on one run is done with. */
export interface AtRun {
  readonly db: Db<Tables>
  readonly surroundings: Surroundings
  readonly zoneOf: ZoneOf
  readonly sealingKey: Uint8Array
  readonly runId: RunId
  readonly organisationId: OrganisationId
  /** Our own job, for the agent who asked. */
  readonly asker: Asker
}

type Answer = ReturnType<typeof answer>
type Counts = Omit<Progress, 'until'>

/** Files worked out at once: a few seconds at most before an agent who stops it is heard. */
const batch = 50
const leaseSeconds = 120
const threadMegabytes = 256

/** Looks through the files; from the beginning again when a process died on the way. Nothing when another has it. */
export async function workRun(work: AtRun): Promise<void> {
  const { runId } = work
  const isOurs = await step(work, ({ db, now }) => takeLease(db, runId, { now, until: leaseEnd(now) }))
  if (!isOurs) return
  const threads = openThreads<readonly CaseToWork[], Answer>({
    module: threadModule('caseload-thread', import.meta.url),
    count: 1,
    memory: threadMegabytes,
  })
  try {
    await lookThrough(work, threads)
  } finally {
    await threads.close()
  }
}

async function lookThrough(work: AtRun, threads: Threads<readonly CaseToWork[], Answer>): Promise<void> {
  const { files, tooOld } = await step(work, (errand) => begin(errand, work.runId))
  let counts: Counts = { files: files.length, done: 0, lacking: 0, tooOld }
  if (!(await tell(work, counts))) return
  for (let from = 0; from < files.length; from += batch) {
    const some = files.slice(from, from + batch)
    const cases = await step(work, (errand) => read(errand, work, some))
    const found = await threads.answer(cases)
    const lacking = counts.lacking + found.filter((gaps) => gaps === undefined).length
    counts = { ...counts, done: counts.done + some.length, lacking }
    if (!(await tell(work, counts, (errand) => keep(errand, work, { some, found })))) return
  }
  await step(work, (errand) => finish(errand, work.runId, counts))
}

interface ToLookAt {
  readonly files: readonly FilledForm[]
  readonly tooOld: number
}

async function begin(errand: Errand<Tables>, runId: RunId): Promise<ToLookAt> {
  await deleteGapsOf(errand.db, runId)
  const leftOut = new Set(await listLeftOut(errand.db, 'unclaimed-rights'))
  const ours = (await listFilled(errand.db, myRights.id)).filter(({ personId }) => !leftOut.has(personId))
  const since = addMonths(errand.today, -mostMonthsOld)
  const files = ours.filter(({ answeredAt }) => parisDay(answeredAt) >= since)
  return { files, tooOld: ours.length - files.length }
}

async function read(
  errand: Errand<Tables>,
  { sealingKey, zoneOf }: AtRun,
  some: readonly FilledForm[],
): Promise<readonly CaseToWork[]> {
  const sittings = await readFilled(errand, some, sealingKey)
  return sittings.map((sitting) => {
    const commune = code(factsOf(sitting), 'home-commune')
    return { sitting, zone: commune === undefined ? undefined : zoneOf(commune) }
  })
}

interface Worked {
  readonly some: readonly FilledForm[]
  readonly found: readonly (readonly FoundGap[] | undefined)[]
}

async function keep(
  errand: Errand<Tables>,
  { runId, organisationId }: AtRun,
  { some, found }: Worked,
): Promise<void> {
  // Whoever objected, or was restricted, while the threads were at work.
  const leftOut = new Set(await listLeftOut(errand.db, 'unclaimed-rights'))
  const gaps = some.flatMap((file, index) =>
    leftOut.has(file.personId) ? [] : (found[index] ?? []).map((gap) => newGap(errand, file, gap)),
  )
  await insertGaps(errand.db, { organisationId, runId, at: errand.now }, gaps)
}

function newGap(
  errand: Errand<Tables>,
  { personId, draftId, secrecy, answeredAt }: FilledForm,
  gap: FoundGap,
): NewGap {
  return {
    ...gap,
    id: errand.newId() as NewGap['id'],
    personId,
    draftId,
    secrecy,
    answeredOn: parisDay(answeredAt),
  }
}

async function finish(errand: Errand<Tables>, runId: RunId, counts: Counts): Promise<void> {
  if (!(await markFinished(errand.db, runId, errand.now))) return
  await deleteOtherGaps(errand.db, runId)
  const { files, lacking, tooOld } = counts
  await writeInJournal(errand, {
    action: 'entitlements.caseload-finished',
    subject: { kind: 'caseload-run', id: runId },
    content: { files, lacking, tooOld },
  })
}

/** Says how far it is, with what was found; false, and nothing of it, once an agent stopped it. */
async function tell(
  work: AtRun,
  counts: Counts,
  also: (errand: Errand<Tables>) => Promise<void> = () => Promise.resolve(),
): Promise<boolean> {
  return step(work, async (errand) => {
    const until = leaseEnd(errand.now)
    if (!(await tellProgress(errand.db, work.runId, { ...counts, until }))) {
      await deleteGapsOf(errand.db, work.runId)
      return false
    }
    await also(errand)
    return true
  })
}

function step<Done>(
  { db, surroundings, asker }: AtRun,
  work: (errand: Errand<Tables>) => Promise<Done>,
): Promise<Done> {
  return runErrand({ db, surroundings, asker }, work)
}

function leaseEnd(now: Date): Date {
  return new Date(now.getTime() + leaseSeconds * 1_000)
}

function parisDay(moment: Date): ReturnType<typeof dayIn> {
  return dayIn(moment, 'Europe/Paris')
}
