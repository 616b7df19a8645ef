import type { Language } from '#kernel/language.ts'
import { type Say, sayIn, sayInFrench, type Translations } from '#platform/i18n/say.ts'
import * as arabic from './messages.ar.ts'
import * as english from './messages.en.ts'
import * as simple from './messages.fr-simple.ts'
import * as french from './messages.fr.ts'

/** The French of agents’ pages. */
export const say = sayInFrench(french.agent)

export type MessageKey = keyof typeof french.agent

const translations: Translations<typeof french.resident> = {
  fr: french.resident,
  'fr-simple': simple.resident,
  en: english.resident,
  ar: arabic.resident,
}

/** What a resident reads, in her language. */
export function sayToResident(language: Language): Say<keyof typeof french.resident> {
  return sayIn(translations, language)
}
