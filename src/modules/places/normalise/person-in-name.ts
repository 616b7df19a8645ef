import { fold } from '#kernel/plain-text.ts'
import { communeIndex } from '#platform/communes/commune-index.ts'
import { communeKey } from '#platform/communes/commune-key.ts'
import { besideName } from './civility.ts'
import { namesAPlace } from './personal.ts'

/** The name of a place, and the person a producer wrote beside its commune: « Naillat - Claire Martin ». */
export function personInName(name: string): { readonly name: string; readonly person?: string } {
  const called = besideName(name)
  if (called) return called
  const [, before = '', after = ''] = /^([^–—]{2,60}?) [-–—] (\S.{1,60})$/u.exec(name) ?? []
  if (!isSomebody(after)) return { name }
  return communeIndex().byKey.has(communeKey(before)) ? { name: before.trim(), person: after } : { name }
}

/** Whether a text is a first name and a name, and nothing else. */
export function isSomebody(text: string): boolean {
  return fullName.test(text) && !namesAPlace(text) && !ofOrganisations.test(fold(text))
}

// What two capitals say of associations and halls: « Paris - Emmaüs Connect » is nobody.
const ofOrganisations =
  /\b(ancien(ne)?|antenne|ateliers?|cafe|campus|catholique|cite|college|connect|conseil|croix|departement|ecole|emmaus|espaces|familles?|foyer|france|frances|freres|gare|grand|halle|hotel|jeunes?|lieux?|ligue|locale?s?|lycee|maisons|municipale?|nord|ouest|est|sud|parc|permanences?|petits?|place|plateforme|pole|populaire|quartier|relais|repair|residence|ressourcerie|restos?|rouge|rural(es?)?|salle|secours|solidaire|solidarite|solidarites|studio|tiers|universite|village)\b/

const part = String.raw`\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?`
const fullName = new RegExp(`^${part}(?: ${part}){1,2}$`, 'u')

/** A text without a person who is known by name, whatever accents it is written with. */
export function withoutThem(text: string, person: string | undefined): string {
  if (person === undefined) return text
  const letters = [...person.normalize('NFD').replaceAll(/\p{M}/gu, '')]
  const written = letters.map((letter) => (letter === ' ' ? String.raw`\s+` : `${letter}\\p{M}*`)).join('')
  return text
    .normalize('NFD')
    .replaceAll(new RegExp(`(?<!\\p{L})${written}(?!\\p{L})`, 'giu'), '…')
    .normalize('NFC')
}
