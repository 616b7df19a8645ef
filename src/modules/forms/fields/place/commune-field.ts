import type { Raw } from '../../answers/answer.ts'
import {
  doubtful,
  empty,
  type FieldKind,
  type FieldOf,
  type Read,
  type ReadingField,
  read,
  unreadable,
} from '../field-kind.ts'
import { box, inBoxes, oneLine } from '../typed.ts'
import { type CommuneSearch, communeInWords, communeValue, type FoundCommune } from './commune-book.ts'

/** A commune as it is kept: today's, under which name she knows it, and the year of the list it is of. */
export interface KeptCommune extends FoundCommune {
  readonly listYear: number
}

/** A text, and the choice once it had several meanings. */
export const commune: FieldKind<FieldOf<'commune'>, KeptCommune> = {
  boxes: () => ['value', 'choice'],
  read: (raw, _field, reading) => readCommune(raw, reading),
  write: writeCommune,
  sees: () => 'choice',
  see: ({ code }) => ({ type: 'choice', value: code }),
  say: sayCommune,
}

/** Reads the boxes `value` and `choice`; a choice counts when the text beside it may mean it. */
export function readCommune(raw: Raw, { communes }: ReadingField): Read<KeptCommune> {
  const typed = oneLine(box(raw))
  const chosen = communes?.chosen(oneLine(box(raw, 'choice')))
  if (typed === '' && !chosen) return empty
  if (!communes) return unreadable('commune-unknown')
  const found: CommuneSearch = typed === '' ? { kind: 'none' } : communes.search(typed)
  const answersIt = typed === '' || meanings(found).some(({ code }) => code === chosen?.code)
  return chosen && answersIt ? read({ ...chosen, listYear: communes.year }) : understood(found, communes.year)
}

function meanings(found: CommuneSearch): readonly FoundCommune[] {
  if (found.kind === 'none') return []
  return found.kind === 'one' ? [found.commune] : found.communes
}

/** A commune in the boxes of its field. */
export function writeCommune(kept: KeptCommune): Raw {
  return inBoxes({ value: communeInWords(kept), choice: communeValue(kept) })
}

/** « Arbignieu – Arboys en Bugey (01300) »: the name she knows, then today's. */
export function sayCommune(kept: KeptCommune): string {
  const name = kept.formerName === undefined ? kept.name : `${kept.formerName} – ${kept.name}`
  return kept.postalCode === undefined ? name : `${name} (${kept.postalCode})`
}

function understood(found: CommuneSearch, listYear: number): Read<KeptCommune> {
  if (found.kind === 'none') return unreadable('commune-unknown')
  if (found.kind === 'one') return read({ ...found.commune, listYear })
  if (found.kind === 'several') return unreadable('commune-several')
  const [only] = found.communes
  if (only && found.communes.length === 1) {
    return doubtful({ ...only, listYear }, 'understood-as', { words: communeInWords(only) })
  }
  return unreadable('commune-near', { names: found.communes.map(communeInWords).join(', ') })
}
