import { sayInFrench } from '#platform/i18n/say.ts'
import { agent } from './messages.fr.ts'

/** The French of the pages of imports. */
export const sayImport = sayInFrench(agent)
