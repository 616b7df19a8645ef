import { readCountry } from '../country/country-fields.ts'
import { countryIn } from '../country/country-named.ts'
import {
  empty,
  type FieldKind,
  type FieldOf,
  type Read,
  type ReadingField,
  unreadable,
} from '../field-kind.ts'
import { box, countCharacters, inBoxes, oneLine } from '../typed.ts'
import { type KeptCommune, readCommune, sayCommune, writeCommune } from './commune-field.ts'

/** In France, in a commune of the list, former ones included; elsewhere, in a town as she writes it. */
export type Birthplace =
  | { readonly kind: 'in-france'; readonly commune: KeptCommune }
  | { readonly kind: 'abroad'; readonly country: string; readonly town?: string }

const longestTown = 100

export const birthplace: FieldKind<FieldOf<'birthplace'>, Birthplace> = {
  boxes: () => ['value', 'choice', 'country', 'town'],
  read: (raw, _field, reading) => {
    const country = readCountry(box(raw, 'country'), reading)
    if (country.kind === 'unreadable') return country
    const isAbroad = country.kind === 'read' && country.value !== 'FR'
    return isAbroad ? abroad(country, raw) : inFrance(raw, country.kind === 'read', reading)
  },
  write: (kept) =>
    kept.kind === 'in-france'
      ? { ...inBoxes({ country: 'FR' }), ...writeCommune(kept.commune) }
      : inBoxes({ country: kept.country, town: kept.town }),
  sees: () => 'choice',
  see: (kept) => ({ type: 'choice', value: kept.kind === 'abroad' ? kept.country : 'FR' }),
  say: (kept, _field, { language }) => {
    if (kept.kind === 'in-france') return sayCommune(kept.commune)
    return [kept.town, countryIn(kept.country, language)].filter(Boolean).join(', ')
  },
}

// Some people know the country and not the town.
function abroad(
  country: Extract<Read<string>, { kind: 'read' }>,
  raw: Parameters<typeof box>[0],
): Read<Birthplace> {
  const town = oneLine(box(raw, 'town')) || oneLine(box(raw))
  const count = countCharacters(town)
  if (count > longestTown) return unreadable('text-too-long', { most: longestTown, count })
  return { ...country, value: { kind: 'abroad', country: country.value, ...(town && { town }) } }
}

function inFrance(
  raw: Parameters<typeof box>[0],
  saysFrance: boolean,
  reading: ReadingField,
): Read<Birthplace> {
  const commune = readCommune(raw, reading)
  if (commune.kind === 'read') return { ...commune, value: { kind: 'in-france', commune: commune.value } }
  if (commune.kind === 'unreadable') return commune
  if (oneLine(box(raw, 'town')) !== '') return unreadable(saysFrance ? 'commune-unknown' : 'country-missing')
  return saysFrance ? unreadable('town-missing') : empty
}
