import { sayInFrench } from '#platform/i18n/say.ts'
import { agent, refusals } from './messages.fr.ts'

/** The words of the team's pages. */
export const say = sayInFrench(agent)

/** A refusal in a sentence. */
export const sayRefusal = sayInFrench(refusals)
