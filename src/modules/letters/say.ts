import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import { assentRefusalInWords, isAssentRefusal } from '#modules/people/index.ts'
import { dayInWords } from '#platform/i18n/format.ts'
import { type Say, sayIn, sayInFrench, type Translations } from '#platform/i18n/say.ts'
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

/** The words of her own copy. */
export function sayToResident(language: Language): Say<keyof typeof french.resident> {
  return sayIn(translations, language)
}

/** A problem in a sentence. */
export function sayProblem(problem: french.Problem): string {
  return isAssentRefusal(problem) ? assentRefusalInWords(problem) : french.problems[problem]
}

/** « 3 mars 2026 ». */
export function sayDay(day: Day): string {
  return dayInWords(day, 'fr')
}
