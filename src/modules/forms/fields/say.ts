import type { Language } from '#kernel/language.ts'
import { sayIn, type Values } from '#platform/i18n/say.ts'
import { resident as ar } from './messages.ar.ts'
import { resident as en } from './messages.en.ts'
import { resident as fr } from './messages.fr.ts'
import { resident as frSimple } from './messages.fr-simple.ts'

/** Says words of the fields. */
export function say(language: Language, key: keyof typeof fr, values?: Values): string {
  return sayIn<typeof fr>({ fr, 'fr-simple': frSimple, en, ar }, language)(key, values)
}
