import { fold } from '#kernel/plain-text.ts'
import { hourTokens } from './hour-tokens.ts'
import { osmOf, type Span, type Week } from './week.ts'

/** What one column says of one day, Monday 0; morning and afternoon may be two columns. */
export interface DayCell {
  readonly day: number
  readonly text: string
}

/** Hours written one column a day, in OSM syntax; undefined when a cell cannot be read, or when all are empty. */
export function readDayColumns(cells: readonly DayCell[]): string | undefined {
  const week: Span[][] = Array.from({ length: 7 }, () => [])
  for (const { day, text } of spansFromClocks(cells)) {
    const spans = spansOf(text)
    if (!spans) return undefined
    week[day]?.push(...spans)
  }
  return osmOf(week satisfies Week) || undefined
}

/** The cells in one line, as they were received. */
export function dayCellsText(cells: readonly DayCell[]): string {
  const names = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']
  const filled = cells.filter(({ text }) => text.trim() !== '')
  return filled.map(({ day, text }) => `${names[day] ?? ''} : ${text.trim()}`).join(' ; ')
}

const clock = /^\s*\d{1,2}\s*[h:]\s*(\d{2})?(:00)?\s*$/i

/** An opening and a closing in columns of their own, « 08:30 | 12:00 | 13:30 | 17:00 », two by two. */
function spansFromClocks(cells: readonly DayCell[]): readonly DayCell[] {
  return [0, 1, 2, 3, 4, 5, 6].flatMap((day) => {
    const texts = cells
      .filter((cell) => cell.day === day && cell.text.trim() !== '')
      .map(({ text }) => text.trim())
    if (texts.length < 2 || !texts.every((text) => clock.test(text))) {
      return texts.map((text) => ({ day, text }))
    }
    const sorted = texts
      .map((text) => text.replace(/(:\d{2}):00$/, '$1'))
      .toSorted((one, other) => hourIn(one) - hourIn(other))
    return sorted.flatMap((from, rank) =>
      rank % 2 === 0 ? [{ day, text: `${from} - ${sorted[rank + 1] ?? '?'}` }] : [],
    )
  })
}

function hourIn(text: string): number {
  const [hour = 0, minute = 0] = (text.match(/\d+/g) ?? []).map(Number)
  return hour * 60 + minute
}

function spansOf(text: string): readonly Span[] | undefined {
  const bare = fold(text.replaceAll(/[–—‐‑-]/g, ' § ').replaceAll(',', ' / '))
  if (/^(§|\/|\s)*$|^ferm/.test(bare)) return []
  const { tokens, unread } = hourTokens(bare.replaceAll(/(\d{1,2}) :(\d{2})/g, '$1:$2'))
  const spans = tokens.flatMap((token) => (token.kind === 'span' ? [token.span] : []))
  const isRead =
    unread === '' && spans.length > 0 && spans.length === tokens.filter(({ kind }) => kind !== 'words').length
  // « 00:00 - 00:00 » is how some sheets write closed.
  const open = spans.filter(({ to }) => to > 0)
  return isRead && open.every(({ from, to }) => from < to) ? open : undefined
}
