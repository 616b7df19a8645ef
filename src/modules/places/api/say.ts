import { sayInFrench } from '#platform/i18n/say.ts'
import { api } from './messages.fr.ts'

export const say = sayInFrench(api)
