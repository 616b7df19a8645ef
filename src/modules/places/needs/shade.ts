import type { CommuneNeeds } from './needs.ts'
import type { LegendEntry } from './draw-map.ts'
import { unknownFill } from './draw-map.ts'
import { count, measure } from './figures.ts'
import type { Shading } from './needs-address.ts'
import { type MessageKey, say } from './say.ts'

/** How communes are coloured, and what each colour means. */
export interface Shades {
  fillOf(commune: CommuneNeeds): string
  readonly legend: readonly LegendEntry[]
}

// From light to dark in even steps of lightness (ColorBrewer OrRd): told apart in grey and by colour-blind people.
const fills = ['#fef0d9', '#fdcc8a', '#fc8d59', '#e34a33', '#b30000'] as const

/** Dark is where something is missing: far, few hours, much need. */
export function shadesFor(shading: Shading, communes: readonly CommuneNeeds[]): Shades {
  if (shading === 'distance') return scale([2, 5, 10, 20], 'unitKm', howFar)
  if (shading === 'hours') return scarcity([1, 20, 70, 200])
  return scale(quintiles(communes), 'unitNone', ({ need }) => need)
}

// Beyond the furthest is far, as much as it gets.
function howFar({ middle, nearest }: CommuneNeeds): number | undefined {
  return middle && (nearest?.km ?? Number.POSITIVE_INFINITY)
}

type Value = (commune: CommuneNeeds) => number | undefined

function scale(steps: readonly number[], unit: MessageKey, valueOf: Value): Shades {
  const texts = classTexts(steps, unit)
  return {
    fillOf: (commune) => fillAt(classOf(steps, valueOf(commune))),
    legend: [...texts.map((text, rank) => ({ fill: fillAt(rank), text })), unknownEntry()],
  }
}

// Few hours are dark: the scale is turned around, and no hour at all says so.
function scarcity(steps: readonly number[]): Shades {
  const hours: Value = ({ middle, minutesNear }) => middle && minutesNear / 60
  const last = fills.length - 1
  const [, ...texts] = classTexts(steps, 'unitHours')
  return {
    fillOf: (commune) => {
      const rank = classOf(steps, hours(commune))
      return fillAt(rank === undefined ? undefined : last - rank)
    },
    legend: [
      { fill: fillAt(last), text: say('legendNone') },
      ...texts.map((text, rank) => ({ fill: fillAt(last - 1 - rank), text })),
      unknownEntry(),
    ],
  }
}

function classTexts(steps: readonly number[], unit: MessageKey): readonly string[] {
  const written = steps.map((step) => (Number.isInteger(step) ? count(step) : measure(step)))
  return [...written, ''].map((to, rank) => {
    const from = written[rank - 1]
    const values = { from: from ?? '', to, unit: say(unit) }
    if (from === undefined) return say('legendUpTo', values).trim()
    return say(to === '' ? 'legendFrom' : 'legendBetween', values).trim()
  })
}

function classOf(steps: readonly number[], value: number | undefined): number | undefined {
  return value === undefined ? undefined : steps.filter((step) => value >= step).length
}

function fillAt(rank: number | undefined): string {
  return fills[rank ?? -1] ?? unknownFill
}

function unknownEntry(): LegendEntry {
  return { fill: unknownFill, text: say('legendUnknown') }
}

function quintiles(communes: readonly CommuneNeeds[]): readonly number[] {
  const needs = communes.flatMap(({ need }) => (need === undefined ? [] : [need])).toSorted((a, b) => a - b)
  const cuts = [0.2, 0.4, 0.6, 0.8].map((part) => needs[Math.floor(part * needs.length)] ?? 0)
  return [...new Set(cuts)]
}
