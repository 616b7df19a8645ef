import { sayInFrench } from '#platform/i18n/say.ts'
import { agent } from './messages.fr.ts'

/** The French of the pages about mailboxes. */
export const sayMailbox = sayInFrench(agent)
