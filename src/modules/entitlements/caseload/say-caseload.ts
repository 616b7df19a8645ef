import { dayIn, type Day } from '#kernel/day.ts'
import { dayInWords } from '#platform/i18n/format.ts'
import { sayInFrench } from '#platform/i18n/say.ts'
import { benefitNames } from '../result/benefit-names.ts'
import { roundedEuros } from '../result/say.ts'
import type { Gap } from './gap.ts'
import { agent } from './messages.fr.ts'

/** The French of the work list. */
export const say = sayInFrench(agent)

/** « 3 mars 2026 ». */
export function sayDay(day: Day): string {
  return dayInWords(day, 'fr')
}

export function sayDayOf(moment: Date): string {
  return sayDay(dayIn(moment, 'Europe/Paris'))
}

export function benefitName({ benefit }: Pick<Gap, 'benefit'>): string {
  return benefitNames[benefit].fr
}

/** What is missing a month: « environ 152 € », « de 90 € à 120 € », « jusqu’à 120 € ». */
export function missingInWords({ certainty, least, most, received }: Gap): string {
  const [from, to] = [Math.round(Math.max(least - received, 0)), Math.round(most - received)]
  if (certainty === 'unsure') return say('upTo', { amount: euros(to) })
  return from === to
    ? say('around', { amount: euros(to) })
    : say('range', { least: euros(from), most: euros(to) })
}

/** The same a year, as the list is sorted. */
export function yearlyInWords({ certainty, yearly }: Gap): string {
  return say(certainty === 'unsure' ? 'upTo' : 'around', { amount: euros(yearly) })
}

/** What is due a month, whatever is received. */
export function dueInWords({ certainty, least, most }: Gap): string {
  const [from, to] = [Math.round(least), Math.round(most)]
  if (certainty === 'unsure') return say('upTo', { amount: euros(to) })
  return from === to
    ? say('around', { amount: euros(to) })
    : say('range', { least: euros(from), most: euros(to) })
}

/** « 152 € ». */
export function euros(amount: number): string {
  return roundedEuros('fr', amount)
}
