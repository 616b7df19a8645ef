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
import { communeInWords, type CommuneSearch, communeValue, type FoundCommune } from './commune-book.ts'

/** A commune as it is kept: today's, under which name she knows it, and the year of the list it is of. */
export interface KeptCommune extends FoundCommune {
  readonly listYear: number
}

/** A text, and the choice once it had several meanings. */
export const commune: FieldKind<FieldOf<'commune'>, KeptCommune> = {
  boxes: () => ['value', 'choice', 'asked'],
  read: (raw, _field, reading) => readCommune(raw, reading),
  write: writeCommune,
  sees: () => 'choice',
  see: ({ code }) => ({ type: 'choice', value: code }),
  say: sayCommune,
}

/** Reads the boxes `value` and `choice`; a choice answers the text it was offered for, kept in `asked`. */
export function readCommune(raw: Parameters<typeof box>[0], { communes }: ReadingField): Read<KeptCommune> {
  const typed = oneLine(box(raw))
  const chosen = communes?.chosen(oneLine(box(raw, 'choice')))
  if (typed === '' && !chosen) return empty
  if (!communes) return unreadable('commune-unknown')
  const answersIt = typed === '' || typed === oneLine(box(raw, 'asked'))
  if (chosen && answersIt) return read({ ...chosen, listYear: communes.year })
  return understood(communes.search(typed), communes.year)
}

/** The communes a text may mean, for the page that lets choose; none when it means one or none. */
export function communesToChoose(typed: string, { communes }: ReadingField): readonly FoundCommune[] {
  const found = communes?.search(oneLine(typed))
  return found?.kind === 'several' || found?.kind === 'near' ? found.communes : []
}

/** A commune in the boxes of its field. */
export function writeCommune(kept: KeptCommune): ReturnType<typeof inBoxes> {
  const said = communeInWords(kept)
  return inBoxes({ value: said, choice: communeValue(kept), asked: said })
}

/** « Arbignieu, aujourd’hui Arboys en Bugey (01300) » is written without « today » : both names, then the code. */
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
