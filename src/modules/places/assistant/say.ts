import { sayInFrench } from '#platform/i18n/say.ts'
import { agent } from './messages.fr.ts'

export const say = sayInFrench(agent)
