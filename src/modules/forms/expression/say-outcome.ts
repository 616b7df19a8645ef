import type { Language } from '#kernel/language.ts'
import { type Say, sayIn } from '#platform/i18n/say.ts'
import { resident as ar } from './messages.ar.ts'
import { resident as en } from './messages.en.ts'
import { resident as fr } from './messages.fr.ts'
import { resident as frSimple } from './messages.fr-simple.ts'

/** The sentences that explain an outcome. */
export type SayOutcome = Say<keyof typeof fr>

export function sayOutcome(language: Language): SayOutcome {
  return sayIn<typeof fr>({ fr, 'fr-simple': frSimple, en, ar }, language)
}
