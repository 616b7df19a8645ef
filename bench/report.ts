import { cpus, loadavg } from 'node:os'
import type { Role } from '#kernel/role.ts'
import { type BigTown, bigTown, type Size } from './big-town.ts'
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
      'le rapport d’un mois': await times(7, () => page(town, '/activite?du=2026-10-01&au=2026-10-31')),
      'le même, d’une médiatrice': await times(7, () =>
        page(town, '/activite?du=2026-10-01&au=2026-10-31', 'mediator'),
      ),
      'un chiffre et ses visites': await times(7, () =>
        page(town, '/activite/visites?du=2026-10-01&au=2026-10-31&compte=accompagnements&theme=email'),
      ),
      'le résumé à imprimer': await times(3, () =>
        page(town, '/activite/imprimer?du=2026-10-01&au=2026-10-31'),
      ),
      'le rapport d’un an': await times(2, () => page(town, '/activite?du=2025-11-01&au=2026-10-31')),
    }
  } finally {
    await town.close()
  }
}

async function page(town: BigTown, path: string, role: Role = 'manager'): Promise<void> {
  const headers = { cookie: town.cookieOf(role) }
  const answer = await town.app.fetch(new Request(`http://127.0.0.1:3000${path}`, { headers }))
  await answer.text()
  if (answer.status !== 200) throw new Error(`${answer.status} for ${path}`)
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
