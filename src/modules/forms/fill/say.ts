import type { Language } from '#kernel/language.ts'
import { type Say, sayIn, sayInFrench } from '#platform/i18n/say.ts'
import { resident as arabic } from './messages.ar.ts'
import { resident as english } from './messages.en.ts'
import { resident as simple } from './messages.fr-simple.ts'
import { agent, resident as french } from './messages.fr.ts'

/** The voice of the pages of a form being filled. */
export function sayFilling(language: Language): Say<keyof typeof french> {
  return sayIn<typeof french>({ fr: french, 'fr-simple': simple, en: english, ar: arabic }, language)
}

/** The words of agents. */
export const say = sayInFrench(agent)
