import { cpus, loadavg } from 'node:os'
import { toDay } from '#kernel/day.ts'
import { runErrand } from '#platform/db/errand.ts'
import { countFigures } from '../src/modules/visits/report/report-store.ts'
import { type BigTown, bigTown, lastDay, type Size } from './big-town.ts'
import { quantile } from './temporary-database.ts'

/** Measures the monthly report: `npx tsx bench/report.ts [people] [visits]`. */
const [people = 100_000, visits = 1_000_000] = process.argv.slice(2).map(Number)
const target = 2_000

const large = await measure({ people, visits })
const small = await measure({ people: people / 100, visits: visits / 100 })
console.log(['mesure'.padEnd(34), 'p50', 'p95', 'au centième', 'rapport'].join(' | '))
for (const [name, measured] of Object.entries(large)) {
  const reference = quantile(small[name] ?? [], 0.95)
  const p95 = quantile(measured, 0.95)
  console.log(
    [
      name.padEnd(34),
      `${quantile(measured, 0.5).toFixed(0)} ms`,
      `${p95.toFixed(0)} ms`,
      `${reference.toFixed(0)} ms`,
      (p95 / reference).toFixed(1),
    ].join(' | '),
  )
}
console.log(`but : ${target} ms ; charge ${loadavg()[0]?.toFixed(1)} sur ${cpus().length} processeurs`)

async function measure(size: Size): Promise<Readonly<Record<string, readonly number[]>>> {
  const town = await bigTown(size)
  try {
    return {
      'chiffres d’un mois': await times(7, () => figures(town, '2026-10-01')),
      'chiffres d’un an': await times(3, () => figures(town, '2025-11-01')),
    }
  } finally {
    await town.close()
  }
}

async function figures(town: BigTown, from: string): Promise<void> {
  const [manager] = town.agents
  if (!manager) throw new Error('no manager')
  const { app, surroundings } = town.database
  await runErrand({ db: app.db, surroundings, asker: manager }, (errand) =>
    countFigures(errand.db, { from: toDay(from), to: toDay(lastDay) }),
  )
}

async function times(count: number, work: () => Promise<void>): Promise<readonly number[]> {
  const measured: number[] = []
  for (let index = 0; index <= count; index += 1) {
    const started = performance.now()
    await work()
    measured.push(performance.now() - started)
  }
  // The first one warms both processes up.
  return measured.slice(1)
}
