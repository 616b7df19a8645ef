import type { Language } from '#kernel/language.ts'
import { type Say, sayIn } from '#platform/i18n/say.ts'
import { resident as arabic } from './messages.ar.ts'
import { resident as english } from './messages.en.ts'
import { resident as simple } from './messages.fr-simple.ts'
import { resident as french } from './messages.fr.ts'

export type OwnPageKeyword = keyof typeof french

/** The voice of a person's own page. */
export function sayOwnPage(language: Language): Say<OwnPageKeyword> {
  return sayIn({ fr: french, 'fr-simple': simple, en: english, ar: arabic }, language)
}
