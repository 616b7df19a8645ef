import { dayIn } from '#kernel/day.ts'
import { dayInWords } from '#platform/i18n/format.ts'
import { sayInFrench } from '#platform/i18n/say.ts'
import { agent } from './messages.fr.ts'

/** What agents read. */
export const say = sayInFrench(agent)

/** 3 mars 2026, by the clock of the town. */
export function sayDayOf(moment: Date): string {
  return dayInWords(dayIn(moment, 'Europe/Paris'), 'fr')
}
