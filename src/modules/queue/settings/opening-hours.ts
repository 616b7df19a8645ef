import { type Day, isDay } from '#kernel/day.ts'
import { grant, type Result, refuse } from '#kernel/result.ts'
import type { OpeningSpan } from '../site.ts'

const hour = String.raw`(\d{1,2})\s*(?:h|:|\.)?\s*(\d{2})?`
const span = new RegExp(String.raw`${hour}\s*(?:-|–|—|à|a)\s*${hour}`, 'gi')
const closedWords = /^(fermée?|ferme|-|–)?$/i

/** Reads « 9h-12h et 13:30 à 17:00 »; « fermé » or nothing is a closed day. */
export function readHours(typed: string): Result<readonly OpeningSpan[], 'hours-unreadable'> {
  const text = typed.trim()
  if (closedWords.test(text)) return grant([])
  const spans = [...text.matchAll(span)].map(([, fromHour, fromMinute, toHour, toMinute]) => ({
    opens: clock(fromHour, fromMinute),
    closes: clock(toHour, toMinute),
  }))
  const isWhole = /^(et|puis|de|[,;/\s])*$/i.test(text.replace(span, ' '))
  return spans.length > 0 && isWhole && inOrder(spans) ? grant(spans) : refuse('hours-unreadable')
}

/** « 09:00 – 12:00, 13:30 – 17:00 »; nothing for a closed day. */
export function writeHours(spans: readonly OpeningSpan[]): string {
  return spans.map(({ opens, closes }) => `${opens} – ${closes}`).join(', ')
}

/** One day a line, 25/12/2026 or 2026-12-25; answers them in order, or the line that is none. */
export function readClosedDays(
  typed: string,
): { readonly days: readonly Day[] } | { readonly wrong: string } {
  const lines = typed
    .split(/[\n;,]/)
    .map((line) => line.trim())
    .filter(Boolean)
  const days = lines.map(readDay)
  const wrong = lines.find((_, index) => days[index] === undefined)
  if (wrong !== undefined) return { wrong }
  return { days: [...new Set(days.filter((day) => day !== undefined))].toSorted() }
}

/** The same, to be typed again: 25/12/2026. */
export function writeClosedDays(days: readonly Day[]): string {
  return days.map((day) => day.split('-').toReversed().join('/')).join('\n')
}

function readDay(line: string): Day | undefined {
  const [, date, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(line) ?? []
  const written = year ? `${year}-${pad(month)}-${pad(date)}` : line
  return isDay(written) ? written : undefined
}

function inOrder(spans: readonly OpeningSpan[]): boolean {
  const marks = spans.flatMap(({ opens, closes }) => [opens, closes])
  return marks.every((mark, index) => isClock(mark) && (index === 0 || mark > (marks[index - 1] ?? '')))
}

function clock(hours = '', minutes = '00'): string {
  return `${pad(hours)}:${minutes}`
}

function isClock(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text) || text === '24:00'
}

function pad(figures = ''): string {
  return figures.padStart(2, '0')
}
