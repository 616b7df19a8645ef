import type { Indicator } from '#platform/territory/territory.ts'
import { agent } from './messages.fr.ts'
import { type CommuneNeeds, furthestKm } from './needs.ts'
import { type MessageKey, say } from './say.ts'
import { isWeighed } from './weights.ts'

const whole = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 0 })
const oneDecimal = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 })
const percent = new Intl.NumberFormat('fr-FR', { style: 'percent', maximumFractionDigits: 0 })

/** 12 345. */
export function count(value: number): string {
  return whole.format(value)
}

/** 4,8. */
export function measure(value: number): string {
  return oneDecimal.format(value)
}

/** 1,2 km; 23 km. */
export function kilometres(km: number): string {
  return say('km', { km: (km < 10 ? oneDecimal : whole).format(km) })
}

/** How far the nearest door of a commune is. */
export function distanceInWords({ middle, nearest }: CommuneNeeds): string {
  if (!middle) return say('unknown')
  return nearest ? kilometres(nearest.km) : say('beyond', { km: kilometres(furthestKm) })
}

/** 3 h 30. */
export function hoursOf(minutes: number): string {
  const total = Math.round(minutes)
  const rest = total % 60
  return `${whole.format(Math.floor(total / 60))}\u00a0h${rest === 0 ? '' : `\u00a0${String(rest).padStart(2, '0')}`}`
}

/** 12 %. */
export function share(part: number, all: number): string {
  return percent.format(all === 0 ? 0 : part / all)
}

/** What an indicator measures, in the words we know or in those of its column. */
export function indicatorInWords({ column, file, about }: Indicator): string {
  if (isWeighed({ column })) return say('weighed')
  const key = `fragility_${column}`
  if (file.startsWith('digital-fragility') && isMessage(key)) return say(key)
  const words = column.replaceAll('_', ' ')
  return about.title === undefined ? words : `${about.title}\u00a0: ${words}`
}

function isMessage(key: string): key is MessageKey {
  return key in agent
}
