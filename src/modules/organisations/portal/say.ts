import type { Language } from '#kernel/language.ts'
import { type Say, sayIn } from '#platform/i18n/say.ts'
import { resident as legalAr } from './legal/messages.ar.ts'
import { resident as legalEn } from './legal/messages.en.ts'
import { resident as legalFr } from './legal/messages.fr.ts'
import { resident as legalSimple } from './legal/messages.fr-simple.ts'
import { resident as ar } from './messages.ar.ts'
import { resident as en } from './messages.en.ts'
import { resident as fr } from './messages.fr.ts'
import { resident as simple } from './messages.fr-simple.ts'

export type PortalKey = keyof typeof fr
export type LegalKey = keyof typeof legalFr

const portal = { fr, 'fr-simple': simple, en, ar }
const legal = { fr: legalFr, 'fr-simple': legalSimple, en: legalEn, ar: legalAr }

/** The words of the front pages. */
export function sayPortal(language: Language): Say<PortalKey> {
  return sayIn(portal, language)
}

/** The words of the pages the law asks for. */
export function sayLegal(language: Language): Say<LegalKey> {
  return sayIn(legal, language)
}
