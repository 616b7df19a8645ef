import { mkdtemp } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { memoryUsage } from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import Engine, { type RawPublicodes } from 'publicodes'
import { explainBenefit, knownBenefits, simulate } from '#modules/entitlements/simulate/simulate.ts'
import type { Due, HouseholdBatch } from '#modules/entitlements/simulate/simulate-thread.ts'
import { openThreads } from '#platform/threads/threads.ts'
import type { Household } from '#modules/entitlements/facts/household.ts'
import { monthOf } from '#modules/entitlements/facts/month.ts'
import { monthlyIncome } from '#modules/entitlements/facts/read-facts.ts'
import { valuesIn } from '#modules/entitlements/parameters/all-parameters.ts'
import { anyHousehold } from '#test/support/any-household.ts'
import * as fc from 'fast-check'
import { quantile } from './temporary-database.ts'

/**
 * Measures one household with its explanations (aim: 2 ms), many on two threads without (aim: 300 MB), and RSA alone
 * in a small publicodes model in the same run: `npx tsx bench/entitlements.ts [households]`.
 */
const [count = 100_000] = process.argv.slice(2).map(Number)
const month = monthOf('2026-08')
const batchSize = 1_000
const threadCount = 2
const explanationAim = 2
const memoryAim = 300

const sample = fc.sample(anyHousehold, { numRuns: 2_000, seed: 20_261_122 })

explained()
const ours = await inThreads()
theirs(ours)
console.log(`charge ${loadavg()[0]?.toFixed(1)} sur ${cpus().length} processeurs`)

function explained(): void {
  const spent = sample.slice(0, 1_200).map((household) => {
    const start = performance.now()
    const simulation = simulate(household, month)
    for (const id of knownBenefits) explainBenefit({ household, simulation }, id)
    return performance.now() - start
  })
  const p95 = quantile(spent.slice(200), 0.95)
  const p50 = quantile(spent.slice(200), 0.5)
  console.log(
    `un ménage, toutes les aides expliquées : p50 ${p50.toFixed(2)} ms, p95 ${p95.toFixed(2)} ms (but ${explanationAim} ms : ${told(p95 <= explanationAim)})`,
  )
}

/** Households a second. */
async function inThreads(): Promise<number> {
  const threads = openThreads<HouseholdBatch, readonly Due[]>({
    module: await threadAsInProduction(),
    count: threadCount,
    memory: 96,
  })
  await Promise.all([1, 2].map(() => threads.answer({ households: batch(0), month })))
  let largest = memoryUsage.rss()
  const watch = setInterval(() => (largest = Math.max(largest, memoryUsage.rss())), 50)
  const start = performance.now()
  let given = 0
  let withRights = 0
  const feed = async (): Promise<void> => {
    while (given < count) {
      const households = batch(given)
      given += households.length
      const answers = await threads.answer({ households, month })
      withRights += answers.filter((due) => Object.keys(due).length > 0).length
    }
  }
  await Promise.all(Array.from({ length: threadCount }, feed))
  const seconds = (performance.now() - start) / 1_000
  clearInterval(watch)
  await threads.close()
  const megabytes = Math.max(largest, memoryUsage.rss()) / 2 ** 20
  console.log(
    `${given} ménages sans explication, ${threadCount} fils : ${seconds.toFixed(1)} s, ${Math.round(given / seconds)} ménages/s, ` +
      `${Math.round(megabytes)} Mo (but ${memoryAim} Mo : ${told(megabytes <= memoryAim)}), ${withRights} avec au moins un droit`,
  )
  return given / seconds
}

/** The thread bundled as for production: from source it would carry the compiler along. */
async function threadAsInProduction(): Promise<URL> {
  const outfile = join(await mkdtemp(join(tmpdir(), 'cote-bench-')), 'simulate-thread.mjs')
  await build({
    entryPoints: [
      fileURLToPath(new URL('../src/modules/entitlements/simulate/simulate-thread.ts', import.meta.url)),
    ],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
  })
  return pathToFileURL(outfile)
}

function batch(from: number): readonly Household[] {
  return Array.from({ length: batchSize }, (_, at) => sample[(from + at) % sample.length]).filter(
    (household) => household !== undefined,
  )
}

/** RSA alone, in a small model written for this bench from art. L262-2 CASF: what the language itself costs. */
function theirs(oursASecond: number): void {
  const { minimumIncome } = valuesIn(month)
  const base = JSON.stringify(minimumIncome).match(/651\.69/)?.[0] ?? '651.69'
  const engine = new Engine(model(base))
  const households = sample.slice(0, 500)
  const start = performance.now()
  for (const household of households) {
    engine.setSituation(situationOf(household))
    engine.evaluate('rsa')
  }
  const aSecond = households.length / ((performance.now() - start) / 1_000)
  console.log(
    `publicodes, RSA seul (1 fil) : ${Math.round(aSecond)} ménages/s ; nous, toutes les aides et huit mois (${threadCount} fils) : ` +
      `${Math.round(oursASecond)} ménages/s, rapport ${(oursASecond / aSecond).toFixed(1)}`,
  )
}

function model(base: string): RawPublicodes<string> {
  return {
    couple: 'non',
    enfants: 0,
    revenus: '0 €/mois',
    'aide au logement': 'oui',
    base: `${base} €/mois`,
    'rang conjoint': { variations: [{ si: 'couple', alors: 0.5 }, { sinon: 0 }] },
    'rang enfants': {
      variations: [
        { si: 'enfants = 0', alors: 0 },
        { si: { 'toutes ces conditions': ['couple', 'enfants <= 2'] }, alors: '0.3 * enfants' },
        { si: 'couple', alors: '0.6 + 0.4 * (enfants - 2)' },
        { si: 'enfants = 1', alors: 0.5 },
        { si: 'enfants = 2', alors: 0.8 },
        { sinon: '0.8 + 0.4 * (enfants - 2)' },
      ],
    },
    'montant forfaitaire': 'base * (1 + rang conjoint + rang enfants)',
    personnes: { variations: [{ si: 'couple', alors: '2 + enfants' }, { sinon: '1 + enfants' }] },
    'forfait logement': {
      'applicable si': 'aide au logement',
      variations: [
        { si: 'personnes = 1', alors: '0.12 * base' },
        { si: 'personnes = 2', alors: '0.16 * 1.5 * base' },
        { sinon: '0.165 * 1.8 * base' },
      ],
    },
    différence: 'montant forfaitaire - revenus - forfait logement',
    rsa: { variations: [{ si: 'différence < 6 €/mois', alors: '0 €/mois' }, { sinon: 'différence' }] },
  }
}

function situationOf(household: Household): Record<string, string | number> {
  const pay = household.people.reduce(
    (sum, person) =>
      sum + monthlyIncome(person, ['salary', 'unemployment', 'pension'], { month, measure: 'net' }),
    0,
  )
  return {
    couple: household.people.some(({ role }) => role === 'spouse') ? 'oui' : 'non',
    enfants: household.people.filter(({ role }) => role === 'child').length,
    revenus: `${pay} €/mois`,
    'aide au logement': household.housing.rent > 0 ? 'oui' : 'non',
  }
}

function told(isHeld: boolean): string {
  return isHeld ? 'tenu' : 'manqué'
}
