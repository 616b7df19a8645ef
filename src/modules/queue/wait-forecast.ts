import { drawPlay, formLine, type Person } from './forecast-line.ts'
import type { HallSnapshot } from './hall-snapshot.ts'
import { layOut, type Play, playLine } from './line-simulation.ts'

/** How many times to play the day (100 are plenty for a screen), and with which luck. */
export interface ForecastEffort {
  readonly runs: number
  readonly seed: number
}

/** Minutes until the call, with one, two and a half, and four chances in five; Infinity when no counter will call. */
export interface WaitForecast {
  readonly ticketId: string
  readonly p20: number
  readonly p50: number
  readonly p80: number
  /** People in the hall who stand before and whom a counter of the same service may call. */
  readonly ahead: number
}

/**
 * Plays the rest of the day many times and says when each waiting person will likely be called, in calling order.
 * The same snapshot and seed give the same answer; the same ticket keeps its luck from one snapshot to the next.
 */
export function forecastWaits(snapshot: HallSnapshot, effort: ForecastEffort): WaitForecast[] {
  const formed = formLine(snapshot)
  const { people } = formed
  const hall = layOut(formed.line)
  const play: Play = {
    freeAt: new Float64Array(snapshot.counters.length),
    minutes: new Float64Array(people.length),
  }
  const calledAt = new Float64Array(people.length)
  const calls = people.map(() => new Float64Array(effort.runs))
  for (let run = 0; run < effort.runs; run += 1) {
    drawPlay(formed, play, { seed: effort.seed, run })
    playLine(hall, play, calledAt)
    calls.forEach((row, position) => {
      row[run] = calledAt[position] ?? 0
    })
  }
  const ahead = countAhead(snapshot, people)
  return people.flatMap((person, position) => {
    const row = calls[position]
    return person.present && row
      ? [{ ticketId: person.id, ...percentiles(row), ahead: ahead[position] ?? 0 }]
      : []
  })
}

function percentiles(row: Float64Array): Pick<WaitForecast, 'p20' | 'p50' | 'p80'> {
  const sorted = row.sort()
  const share = (part: number): number => sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? 0
  return { p20: share(0.2), p50: share(0.5), p80: share(0.8) }
}

function countAhead(snapshot: HallSnapshot, people: readonly Person[]): number[] {
  const rivals = new Map(snapshot.services.map(({ id }) => [id, rivalsOf(snapshot, id)]))
  const passed = new Map<string, number>()
  return people.map(({ service: { id }, present }) => {
    const ahead = [...(rivals.get(id) ?? [])].reduce((sum, rival) => sum + (passed.get(rival) ?? 0), 0)
    if (present) passed.set(id, (passed.get(id) ?? 0) + 1)
    return ahead
  })
}

/** The services that share a counter with this one, itself included. */
function rivalsOf(snapshot: HallSnapshot, serviceId: string): ReadonlySet<string> {
  const counters = snapshot.counters.filter((counter) => counter.skills.includes(serviceId))
  return new Set([serviceId, ...counters.flatMap((counter) => counter.skills)])
}
