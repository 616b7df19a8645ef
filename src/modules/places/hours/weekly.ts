import type { Day } from '#kernel/day.ts'

/** `[from, to)` in minutes since Monday 00:00, where the place is; never past 10 080: a Sunday night is cut in two. */
export type MinuteRange = readonly [from: number, to: number]

/** What a door does every week, or every other week, between two days when it says so. */
export interface WeeklyHours {
  /** In order, none touching another. */
  readonly open: readonly MinuteRange[]
  /** ISO weeks. */
  readonly weeks: 'every' | 'odd' | 'even'
  /** First and last day these hours hold, both included. */
  readonly from?: Day
  readonly to?: Day
  /** On public holidays: closed, the hours of any day, hours of their own (minutes since midnight), or nobody said. */
  readonly onHolidays: 'closed' | 'as-usual' | 'unsaid' | readonly MinuteRange[]
}

export const minutesADay = 1440
export const minutesAWeek = 10_080

/** Ranges in order; those that touch or overlap are one. */
export function joined(ranges: readonly MinuteRange[]): readonly MinuteRange[] {
  const result: MinuteRange[] = []
  for (const [from, to] of ranges.toSorted((one, other) => one[0] - other[0])) {
    const last = result.at(-1)
    if (last && from <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], to)]
    else result.push([from, to])
  }
  return result
}
