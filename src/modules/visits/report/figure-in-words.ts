import type { Day } from '#kernel/day.ts'
import { dayInWords, monthInWords } from '#platform/i18n/format.ts'
import { monthsOf, type Period } from '../activity/period.ts'
import { cuts, type Figure } from './figure.ts'
import { say } from './say.ts'

/** « octobre 2026 », or « du 3 mars 2026 au 9 mars 2026 ». */
export function periodInWords({ from, to }: Period): string {
  if (from === to) return dayInWords(from, 'fr')
  if (monthsOf({ from, to }) === 1) return monthInWords(from, 'fr')
  return say('fromTo', { from: dayInWords(from, 'fr'), to: dayInWords(to, 'fr') })
}

/** « Accompagnements, Thèmes : E-mail ». */
export function figureInWords({ measure, cut }: Figure): string {
  const name = say(`measure_${measure}`)
  return cut
    ? say('behindOf', { measure: name, cut: say(`cut_${cut.name}`), row: rowInWords(cut.name, cut.code) })
    : name
}

/** The national label of a row. */
export function rowInWords(name: keyof typeof cuts, code: string): string {
  return Reflect.get(cuts[name].terms, code) ?? code
}

/** 1 240. */
export function numberInWords(count: number): string {
  return count.toLocaleString('fr-FR')
}

/** 23 h 05. */
export function timeSpent(minutes: number): string {
  return say('hours', {
    hours: numberInWords(Math.floor(minutes / 60)),
    minutes: String(minutes % 60).padStart(2, '0'),
  })
}

/** The number of a figure, in its unit. */
export function valueInWords({ measure }: Figure, value: number): string {
  return measure === 'minutes' ? timeSpent(value) : numberInWords(value)
}

/** +12 %, −8 %, or nothing when there is nothing to compare with. */
export function changeInWords(now: number, before: number): string | undefined {
  if (before === 0) return undefined
  const percent = Math.round((100 * (now - before)) / before)
  return say('change', { sign: signOf(percent), percent: numberInWords(Math.abs(percent)) })
}

function signOf(percent: number): string {
  if (percent === 0) return ''
  return percent > 0 ? '+' : '−'
}

/** « 6 octobre », « octobre » of a column of a chart. */
export function columnInWords(day: Day, unit: 'day' | 'month'): string {
  return unit === 'day' ? dayInWords(day, 'fr') : monthInWords(day, 'fr')
}
