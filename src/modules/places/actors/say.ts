import type { Language } from '#kernel/language.ts'
import { type Say, sayIn } from '#platform/i18n/say.ts'
import { resident as ar } from './messages.ar.ts'
import { resident as en } from './messages.en.ts'
import { resident as fr } from './messages.fr.ts'
import { resident as simple } from './messages.fr-simple.ts'

export type SayActors = Say<keyof typeof fr>

export function sayActors(language: Language): SayActors {
  return sayIn({ fr, 'fr-simple': simple, en, ar }, language)
}
