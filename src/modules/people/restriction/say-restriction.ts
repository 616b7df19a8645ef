import { dayIn } from '#kernel/day.ts'
import { dayInWords } from '#platform/i18n/format.ts'
import { sayInFrench } from '#platform/i18n/say.ts'
import { agent } from './messages.fr.ts'

/** The French of restricted files. */
export const sayRestriction = sayInFrench(agent)

/** « 3 mars 2026 ». */
export function sayMoment(moment: Date): string {
  return dayInWords(dayIn(moment, 'Europe/Paris'), 'fr')
}
