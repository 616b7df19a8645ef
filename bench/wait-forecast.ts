import type { HallSnapshot } from '#modules/queue/hall-snapshot.ts'
import { type ForecastEffort, forecastWaits } from '#modules/queue/wait-forecast.ts'
import { fifo, rankAndDueAt, strictAppointments, zmsLike } from '#test/support/call-policies.ts'
import { fairnessOf, quantile } from '#test/support/fairness-trial.ts'
import { type ErrorFigures, errorFigures, mean } from '#test/support/forecast-errors.ts'
import { memoryOf, outcomesOf, type Told, tryForecast } from '#test/support/forecast-trial.ts'
import { type SyntheticDay, syntheticDay } from '#test/support/synthetic-day.ts'
import { waitFormulas } from '#test/support/wait-formulas.ts'

const MINUTE = 60_000
const POLICY = rankAndDueAt(60)
const LOADS = [0.8, 1, 1.3]
const AIM = 0.6
const SERVICES = ['accueil', 'aides', 'numerique']

console.log(
  'Waiting-time forecast on made-up CCAS days: 5 counters, 3 services, no real figures of any town.',
)
LOADS.forEach(compareMethods)
LOADS.slice(1).forEach(comparePolicies)
timeRefreshes()

function compareMethods(load: number): void {
  const told = tellOver(daysOf(load, 50))
  const ours = errorFigures(outcomesOf(told, 'p50'))
  const formulas = Object.keys(waitFormulas).map((name) => ({
    name,
    ...errorFigures(outcomesOf(told, name)),
  }))
  const best = formulas.reduce((one, other) => (other.mae < one.mae ? other : one))
  const wait = mean(told.map(({ waited }) => waited))
  console.log(
    `\nLoad ${percent(load)}: ${told.length} walk-ins told on arrival, mean wait ${shown(wait)} min`,
  )
  console.table([...formulas, { name: 'simulation, median of 100 runs', ...ours }].map(asErrorRow))
  console.log(
    `Simulation against the best formula (${best.name}): MAE ratio ${shown(ours.mae / best.mae)}, aim ${AIM}.`,
    `P80 holds for ${percent(mean(told.map(({ waited, p80 }) => Number(waited <= p80))))}.`,
  )
}

function comparePolicies(load: number): void {
  const days = daysOf(load, 60)
  const policies = [fifo, strictAppointments, zmsLike, POLICY, rankAndDueAt(90), rankAndDueAt(30)]
  console.log(`\nWho waits, load ${percent(load)}, 60 days, minutes`)
  console.table(
    policies.map((policy) => {
      const figures = fairnessOf(policy, days)
      const walkIns = [figures.walkInP50, figures.walkInP90, figures.walkInP99, figures.walkInMost]
      return {
        policy: policy.name,
        'walk-in p50/p90/p99/most': walkIns.map(Math.round).join(' / '),
        'legal priority p90': Math.round(figures.legalPriorityP90),
        'appointments ≤ 10 min': percent(figures.punctualAppointments),
        'appointment late p90': Math.round(figures.appointmentLateP90),
        'most overtaken': figures.mostOvertaken,
      }
    }),
  )
}

function timeRefreshes(): void {
  console.log('\nOne refresh of a whole site, milliseconds')
  console.table(
    [20, 60, 200].flatMap((waiting) =>
      [100, 400].map((runs) => {
        const spent = timesOf(aCrowdedHall(waiting), { runs, seed: 1 })
        return { waiting, runs, fastest: shown(Math.min(...spent)), median: shown(quantile(spent, 0.5)) }
      }),
    ),
  )
}

function tellOver(days: readonly SyntheticDay[]): Told[] {
  const before = [1001, 1002, 1003].map((seed) => syntheticDay({ seed, load: 1 }))
  const memory = memoryOf(before, POLICY)
  return days.flatMap((day) => tryForecast({ day, policy: POLICY, memory, effort: { runs: 100, seed: 1 } }))
}

function daysOf(load: number, count: number): SyntheticDay[] {
  return Array.from({ length: count }, (_, index) => syntheticDay({ seed: index + 1, load }))
}

function asErrorRow(figures: ErrorFigures & { readonly name: string }): Record<string, string> {
  return {
    method: figures.name,
    MAE: shown(figures.mae),
    RMSE: shown(figures.rmse),
    bias: shown(figures.bias),
    'within 5': percent(figures.withinFive),
    'MAE, wait > 15': shown(figures.maeOfLongWaits),
    '> 10 later than told': percent(figures.overTenLate),
  }
}

function timesOf(hall: HallSnapshot, effort: ForecastEffort): number[] {
  const refresh = (): number => {
    const start = performance.now()
    forecastWaits(hall, effort)
    return performance.now() - start
  }
  return Array.from({ length: 40 }, refresh).slice(10)
}

/** Five busy counters, eleven appointments to come, and this many people waiting. */
function aCrowdedHall(waiting: number): HallSnapshot {
  const now = 9 * 60 * MINUTE
  const recentMinutes = Array.from({ length: 300 }, (_, index) => 1 + ((index * 7919) % 300) / 12)
  const habits = {
    noShowRate: 0.03,
    missedAppointmentRate: 0.1,
    transferRate: 0.05,
    priorityArrivalsPerHour: 0.5,
  }
  return {
    now,
    services: SERVICES.map((id) => ({ id, ...habits, priorMinutes: 12, recentMinutes })),
    counters: [['accueil'], ['accueil', 'aides'], SERVICES, ['aides', 'numerique'], SERVICES].map(
      (skills, index) => ({
        id: `counter-${index}`,
        skills,
        serving: { serviceId: skills[0] ?? '', elapsedMinutes: index },
        pauses: [{ from: now + (60 + index * 30) * MINUTE, until: now + (105 + index * 30) * MINUTE }],
      }),
    ),
    waiting: Array.from({ length: waiting }, (_, index) => ({
      id: `ticket-${index}`,
      number: index,
      serviceId: SERVICES[index % 3] ?? '',
      rank: index % 12 === 0 ? 0 : 1,
      dueAt: now + index * MINUTE,
      notBefore: null,
    })),
    appointments: Array.from({ length: 11 }, (_, index) => {
      return { id: `expected-${index}`, serviceId: 'aides', at: now + index * 30 * MINUTE }
    }),
  }
}

function shown(figure: number): string {
  return figure.toFixed(2)
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}
