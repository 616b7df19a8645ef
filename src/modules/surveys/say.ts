import { type Day, dayIn } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import { dayInWords } from '#platform/i18n/format.ts'
import { type Say, sayIn, sayInFrench, type Translations } from '#platform/i18n/say.ts'
import type { FixedWords } from './results/item.ts'
import * as arabic from './messages.ar.ts'
import * as english from './messages.en.ts'
import * as french from './messages.fr.ts'
import * as simple from './messages.fr-simple.ts'

/** The words of agents. */
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

const residentProblems: Translations<typeof french.residentProblems> = {
  fr: french.residentProblems,
  'fr-simple': simple.residentProblems,
  en: english.residentProblems,
  ar: arabic.residentProblems,
}

/** A problem, to a resident. */
export function sayProblemTo(language: Language): Say<keyof typeof french.residentProblems> {
  return sayIn(residentProblems, language)
}

/** A problem, to an agent. */
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

/** What is said of answers that have no words of their own in the form. */
export const fixedWords: FixedWords = {
  yes: say('yes'),
  no: say('no'),
  promoters: say('promoters'),
  passives: say('passives'),
  detractors: say('detractors'),
  given: say('given'),
}
