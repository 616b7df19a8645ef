import { type Day, dayIn } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import { dayInWords, momentInWords } from '#platform/i18n/format.ts'
import { type Say, sayIn, sayInFrench, type Translations } from '#platform/i18n/say.ts'
import * as arabic from './messages.ar.ts'
import * as english from './messages.en.ts'
import * as french from './messages.fr.ts'
import * as simple from './messages.fr-simple.ts'
import type { Appointment } from './referral.ts'

/** The words of agents and of partners. */
export const say = sayInFrench(french.agent)

const translations: Translations<typeof french.resident> = {
  fr: french.resident,
  'fr-simple': simple.resident,
  en: english.resident,
  ar: arabic.resident,
}

/** The words of residents. */
export function sayToResident(language: Language): Say<keyof typeof french.resident> {
  return sayIn(translations, language)
}

/** A problem in a sentence. */
export function sayProblem(problem: french.Problem): string {
  return french.problems[problem]
}

/** « 3 mars 2026 ». */
export function sayDay(day: Day): string {
  return dayInWords(day, 'fr')
}

/** The day of a moment, « 3 mars 2026 ». */
export function sayDayOf(moment: Date): string {
  return sayDay(dayIn(moment, 'Europe/Paris'))
}

/** « 3 mars 2026 à 10:00 ». */
export function sayMoment(moment: Date): string {
  return momentInWords(moment, 'fr')
}

/** « Rendez-vous le 3 mars 2026 à 14:30 ». */
export function sayAppointment({ on, time }: Appointment): string {
  return time === undefined
    ? say('appointmentOn', { day: sayDay(on) })
    : say('appointmentAt', { day: sayDay(on), time })
}
