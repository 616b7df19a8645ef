import type { LocalText } from '#kernel/language.ts'
import type { Level } from './level.ts'

/** What a person reads of a level. The national words, said to her. */
export const levelNames: Readonly<Record<Level, LocalText>> = {
  entierement_accompagne: {
    fr: 'Avec quelqu’un à côté',
    'fr-simple': 'Avec quelqu’un à côté',
    en: 'With somebody beside you',
    ar: 'برفقة شخص آخر',
  },
  partiellement_autonome: {
    fr: 'Seul, avec de l’aide au besoin',
    'fr-simple': 'Seul, avec un peu d’aide',
    en: 'Alone, with help when needed',
    ar: 'وحدك، مع مساعدة عند الحاجة',
  },
  autonome: { fr: 'Seul', 'fr-simple': 'Seul', en: 'Alone', ar: 'وحدك' },
}

/** The same three in the words of the national file, for agents. */
export const nationalNames: Readonly<Record<Level, string>> = {
  entierement_accompagne: 'Avec guidage',
  partiellement_autonome: 'Autonome avec guidage en cas de besoin',
  autonome: 'Autonome',
}
