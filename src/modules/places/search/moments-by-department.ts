import { departmentsWithTheirHolidays, isPublicHoliday } from '#kernel/public-holidays.ts'
import { comesInWeekOf, weekdayOf } from '../hours/iso-week.ts'
import { departmentsWithTheirClock, type LocalMoment, localMoment } from '../hours/local-clock.ts'
import { minutesADay } from '../hours/weekly.ts'

/** A moment as opening lines are asked about it. */
export interface OpeningMoment {
  readonly day: string
  /** Since Monday 00:00. */
  readonly minuteOfWeek: number
  readonly isEvenWeek: boolean
  readonly isHoliday: boolean
}

/** The moment it is in most of France, and in the departments where it is another or a holiday of theirs. */
export interface MomentsByDepartment {
  readonly elsewhere: OpeningMoment
  readonly apart: readonly { readonly departments: readonly string[]; readonly moment: OpeningMoment }[]
}

const apart = [...new Set([...departmentsWithTheirHolidays, ...departmentsWithTheirClock])]

/** What is asked of the opening lines of each department: `openAt` is on everybody’s clock, now is now everywhere. */
export function momentsByDepartment(openAt: LocalMoment | 'now', now: Date): MomentsByDepartment {
  const shown = (department?: string): LocalMoment =>
    openAt === 'now' ? localMoment(now, department) : openAt
  const elsewhere = openingMoment(shown())
  const groups = new Map([[JSON.stringify(elsewhere), { departments: [] as string[], moment: elsewhere }]])
  for (const department of apart) {
    const moment = openingMoment(shown(department), department)
    const key = JSON.stringify(moment)
    const group = groups.get(key) ?? { departments: [], moment }
    group.departments.push(department)
    groups.set(key, group)
  }
  return { elsewhere, apart: [...groups.values()].slice(1) }
}

function openingMoment({ day, minute }: LocalMoment, department?: string): OpeningMoment {
  return {
    day,
    minuteOfWeek: (weekdayOf(day) - 1) * minutesADay + minute,
    isEvenWeek: comesInWeekOf(day, 'even'),
    isHoliday: isPublicHoliday(day, department),
  }
}
