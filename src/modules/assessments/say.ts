import type { Language } from '#kernel/language.ts'
import { dayIn } from '#kernel/day.ts'
import { dayInWords } from '#platform/i18n/format.ts'
import { type Say, sayIn, sayInFrench, type Translations } from '#platform/i18n/say.ts'
import * as arabic from './messages.ar.ts'
import * as english from './messages.en.ts'
import * as french from './messages.fr.ts'
import * as simple from './messages.fr-simple.ts'

/** The French of agents’ pages. */
export const say = sayInFrench(french.agent)

const translations: Translations<typeof french.resident> = {
  fr: french.resident,
  'fr-simple': simple.resident,
  en: english.resident,
  ar: arabic.resident,
}

export type SayToResident = Say<keyof typeof french.resident>

/** What a person reads, in her language. */
export function sayToResident(language: Language): SayToResident {
  return sayIn(translations, language)
}

/** The day of a moment, « 3 mars 2026 ». */
export function sayDayOf(moment: Date, language: Language = 'fr'): string {
  return dayInWords(dayIn(moment, 'Europe/Paris'), language)
}
