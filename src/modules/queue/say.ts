import { sayInFrench } from '#platform/i18n/say.ts'
import type { LineRefusal } from './line-refusal.ts'
import { agent, refusals } from './messages.fr.ts'

/** The words of the line, for agents. */
export const say = sayInFrench(agent)

/** A refusal in a sentence; nothing for a word that is none of ours. */
export function sayRefusal(refusal: string | undefined): string | undefined {
  return isRefusal(refusal) ? refusals[refusal] : undefined
}

function isRefusal(word: string | undefined): word is LineRefusal {
  return word !== undefined && Object.hasOwn(refusals, word)
}
