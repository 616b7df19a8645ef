import { sayInFrench } from '#platform/i18n/say.ts'
import { agent } from './messages.fr.ts'

/** The French of the history of a file. */
export const sayCorrection = sayInFrench(agent)
