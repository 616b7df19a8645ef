import { sayInFrench } from '#platform/i18n/say.ts'
import { agent } from './messages.fr.ts'

/** The French of the pages where two files become one, and two again. */
export const sayMerge = sayInFrench(agent)
