import type { Translations } from '#platform/i18n/say.ts'
import { resident as ar } from './messages.ar.ts'
import { resident as en } from './messages.en.ts'
import { resident as frSimple } from './messages.fr-simple.ts'
import { resident as fr } from './messages.fr.ts'

export const words: Translations<typeof fr> = { fr, 'fr-simple': frSimple, en, ar }
