import type { LocalText } from '#kernel/language.ts'

/** The micro-skills of digital autonomy, in the order they are asked. */
export const skills = [
  'pointing',
  'keyboard',
  'email',
  'account',
  'search',
  'online-form',
  'document',
  'security',
  'rights',
] as const

export type Skill = (typeof skills)[number]

/** In each skill the middle item comes first: it says whether the easier or the harder ones are worth asking. */
export type Difficulty = 'easy' | 'middle' | 'hard'

/** What the idea of an item comes from; its words are ours. */
export const inspirations = {
  'digcomp-1.1': 'DigComp 2.2, 1.1 : naviguer, chercher et filtrer',
  'digcomp-1.2': 'DigComp 2.2, 1.2 : évaluer une information',
  'digcomp-1.3': 'DigComp 2.2, 1.3 : gérer des données',
  'digcomp-2.1': 'DigComp 2.2, 2.1 : échanger',
  'digcomp-2.2': 'DigComp 2.2, 2.2 : partager',
  'digcomp-2.3': 'DigComp 2.2, 2.3 : exercer sa citoyenneté',
  'digcomp-2.6': 'DigComp 2.2, 2.6 : gérer son identité numérique',
  'digcomp-3.1': 'DigComp 2.2, 3.1 : créer des contenus',
  'digcomp-4.1': 'DigComp 2.2, 4.1 : protéger ses appareils',
  'digcomp-4.2': 'DigComp 2.2, 4.2 : protéger ses données personnelles',
  'digcomp-5.1': 'DigComp 2.2, 5.1 : résoudre un problème technique',
  'cnil-passwords': 'CNIL, conseils sur les mots de passe',
  cybermalveillance: 'Cybermalveillance.gouv.fr, fiches sur l’hameçonnage et les faux messages',
  'coop-topics': 'La Coop de la médiation numérique, thématiques d’accompagnement',
} as const

export type Inspiration = keyof typeof inspirations

/** One thing to be able to do, or one situation to see through. */
export interface Item {
  readonly id: string
  readonly skill: Skill
  readonly difficulty: Difficulty
  readonly label: LocalText
  /** Answers of a situation, the right one marked; else "alone, with help, no". */
  readonly situation?: readonly Way[]
  readonly inspiredBy: Inspiration
}

export interface Way {
  readonly code: string
  readonly label: LocalText
  readonly right: boolean
}
