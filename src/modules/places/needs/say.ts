import { sayInFrench } from '#platform/i18n/say.ts'
import { agent } from './messages.fr.ts'

/** The French of needs against offer. */
export const say = sayInFrench(agent)

export type MessageKey = keyof typeof agent
