import type { Language } from '#kernel/language.ts'
import { type Say, sayIn, sayInFrench } from '#platform/i18n/say.ts'
import { resident as ar } from './messages.ar.ts'
import { resident as en } from './messages.en.ts'
import { agent, resident as fr } from './messages.fr.ts'
import { resident as frSimple } from './messages.fr-simple.ts'

export const sayAccess = sayInFrench(agent)

export function sayLooks(language: Language): Say<keyof typeof fr> {
  return sayIn<typeof fr>({ fr, 'fr-simple': frSimple, en, ar }, language)
}
