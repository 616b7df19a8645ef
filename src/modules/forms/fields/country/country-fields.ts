import type { ReadingField } from '../field-kind.ts'
import { doubtful, empty, type FieldKind, type FieldOf, type Read, read, unreadable } from '../field-kind.ts'
import { say } from '../say.ts'
import { box, inBoxes, oneLine } from '../typed.ts'
import { countryIn, countryNamed, type NamedCountry, nationalityNamed, stateless } from './country-named.ts'

/** An ISO 3166-1 code: `DZ`. Its code in the COG is `cogCodeOf('DZ')`. */
export const country: FieldKind<FieldOf<'country'>, string> = {
  boxes: () => ['value'],
  read: (raw, _field, reading) => readCountry(box(raw), reading),
  write: (kept) => inBoxes({ value: kept }),
  sees: () => 'choice',
  see: (kept) => ({ type: 'choice', value: kept }),
  say: (kept, _field, { language }) => countryIn(kept, language),
}

/** An ISO code, or `stateless`. */
export const nationality: FieldKind<FieldOf<'nationality'>, string> = {
  boxes: () => ['value'],
  read: (raw, _field, reading) => {
    const typed = oneLine(box(raw))
    if (typed === '') return empty
    const named = nationalityNamed(typed)
    return named ? understood(named, reading) : unreadable('nationality-unknown')
  },
  write: (kept) => inBoxes({ value: kept }),
  sees: () => 'choice',
  see: (kept) => ({ type: 'choice', value: kept }),
  say: (kept, _field, { language }) =>
    kept === stateless ? say(language, 'stateless') : countryIn(kept, language),
}

/** A country in one box. */
export function readCountry(typed: string, reading: ReadingField): Read<string> {
  const text = oneLine(typed)
  if (text === '') return empty
  const named = countryNamed(text)
  return named ? understood(named, reading) : unreadable('country-unknown')
}

function understood({ code, hasSlip }: NamedCountry, { language }: ReadingField): Read<string> {
  return hasSlip ? doubtful(code, 'understood-as', { words: countryIn(code, language) }) : read(code)
}
