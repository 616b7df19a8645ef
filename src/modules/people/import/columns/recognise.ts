import { fold } from '#kernel/plain-text.ts'
import type { Field, LeftOutReason } from './field.ts'
import { leftOut, titles } from './titles.ts'

const small = new Set(['de', 'du', 'des', 'la', 'les', 'et', 'ou', 'en', 'of', 'the', 'and'])

// Whom the sheet is about says nothing of a column.
const noise = new Set([
  'beneficiaire',
  'usager',
  'usagere',
  'personne',
  'habitant',
  'demandeur',
  'adherent',
  'administre',
  'contact',
  'accompagne',
])

// The name of the tutor or of the mother is not the person’s.
const somebodyElse =
  /\b(tuteur|tutrice|curateur|curatrice|representant|referent|referente|conjoint|conjointe|epoux de|enfant|mere|pere|parent|proche|urgence|mandataire|medecin|mediateur|conseiller|agent|travailleur|structure|voisin|bailleur|prescripteur|orienteur)s?\b/

const byKey = keysOf(titles)
const leftOutByKey = keysOf(leftOut)

/** The field a title announces; undefined when it is not known. */
export function recognise(title: string): Field | undefined {
  if (isSomebodyElses(title)) return undefined
  return byKey.get(keyOf(title)) ?? byKey.get(keyOf(title, noise))
}

/** Why a known column is not taken; undefined when nothing is said against it. */
export function reasonToLeaveOut(title: string): LeftOutReason | undefined {
  const exact = leftOutByKey.get(keyOf(title)) ?? leftOutByKey.get(keyOf(title, noise))
  if (exact) return exact
  return /\b(nir|mots? de passe|securite sociale|iban)\b/.test(plain(title)) ? 'forbidden' : undefined
}

/** Whether the first name comes first in a column that holds the whole name. */
export function startsWithFirstName(title: string): boolean {
  return plain(title).startsWith('prenom')
}

function isSomebodyElses(title: string): boolean {
  return somebodyElse.test(plain(title))
}

function keysOf<Name extends string>(
  table: Readonly<Record<Name, readonly string[]>>,
): ReadonlyMap<string, Name> {
  const names = Object.keys(table) as unknown as readonly Name[]
  return new Map(names.flatMap((name) => table[name].map((title) => [keyOf(title), name] as const)))
}

/** The words of a title in alphabetical order: « Date de naissance » and « Naissance (date) » are one. */
function keyOf(title: string, without: ReadonlySet<string> = new Set()): string {
  const words = plain(title).split(' ').map(singular)
  const kept = words.filter(
    (word) => (word.length > 1 || /\d/.test(word)) && !small.has(word) && !without.has(word),
  )
  return [...new Set(kept)].toSorted().join(' ')
}

function plain(title: string): string {
  return fold(title)
    .replaceAll(/([a-z])\(e\)|\(e\)|\(s\)/g, '$1')
    .replaceAll(/\b(?:n°|no\b|num(?:ero)?\b)\s*/g, 'no ')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .replace(/\be mail\b/, 'email')
    .trim()
}

function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word
}
