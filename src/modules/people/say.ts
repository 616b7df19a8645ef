import type { Language } from '#kernel/language.ts'
import { type Say, sayIn, sayInFrench } from '#platform/i18n/say.ts'
import { resident as ar } from './messages.ar.ts'
import { resident as en } from './messages.en.ts'
import { agent, resident as fr } from './messages.fr.ts'
import { resident as frSimple } from './messages.fr-simple.ts'

/** The French of this module’s pages. */
export const say = sayInFrench(agent)

/** What residents read, in their language. */
export function sayToResident(language: Language): Say<keyof typeof fr> {
  return sayIn<typeof fr>({ fr, 'fr-simple': frSimple, en, ar }, language)
}

type Key = keyof typeof agent

/** What may be wrong with a field; each has its sentence. */
export type ProblemKey = Key extends infer Name
  ? Name extends `problem-${infer Problem}`
    ? Problem
    : never
  : never
