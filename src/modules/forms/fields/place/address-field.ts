import { countryIn } from '../country/country-named.ts'
import { readCountry } from '../country/country-fields.ts'
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
import { say } from '../say.ts'
import { box, countCharacters, figures, inBoxes, oneLine } from '../typed.ts'
import { type Address, askedOf, type HomeAddress, type NoHome, readFound, writeFound } from './address.ts'

type AddressField = FieldOf<'address'>

/** Typed by hand, whole: choosing among found addresses only fills the same boxes. */
export const address: FieldKind<AddressField, Address> = {
  boxes: ({ withoutHome }) => [...boxNames, ...(withoutHome ? ['without'] : [])],
  read: (raw, field, reading) => {
    const typed = typedAddress(raw)
    if (field.withoutHome && box(raw, 'without') !== '') return readNoHome(typed, reading)
    if (boxNames.every((name) => typed[name] === '')) return empty
    const long = boxNames.find((name) => name !== 'found' && countCharacters(typed[name]) > longestLine)
    if (long) return unreadable('text-too-long', { most: longestLine, count: countCharacters(typed[long]) })
    const country = readCountry(typed.country, reading)
    if (country.kind === 'unreadable') return country
    const isAbroad = country.kind === 'read' && country.value !== 'FR'
    return isAbroad ? abroad(typed, country) : atHome(typed, reading)
  },
  write: (kept) => writeAddress(kept),
  sees: () => 'choice',
  see: (kept) =>
    kept.kind === 'abroad' || kept.communeCode === undefined
      ? undefined
      : { type: 'choice', value: kept.communeCode },
  say: (kept, _field, { language }) => sayAddress(kept, language),
}

const boxNames = [
  'street',
  'care',
  'building',
  'floor',
  'postal',
  'town',
  'country',
  'found',
  'asked',
] as const
const longestLine = 120

type TypedAddress = Readonly<Record<(typeof boxNames)[number], string>>

// « 12 rue du Port, 62300 Lens » in one box, « 62300 Lens » in the box of the town.
function typedAddress(raw: Parameters<typeof box>[0]): TypedAddress {
  const typed = Object.fromEntries(boxNames.map((name) => [name, oneLine(box(raw, name))])) as TypedAddress
  const alone = typed.postal === '' && typed.town === ''
  const whole = alone ? /^(?<street>.*?\S)[, ]+(?<postal>\d{5}) +(?<town>\p{L}.*)$/u.exec(typed.street) : null
  const pair = typed.postal === '' ? /^(?<postal>\d{5}) +(?<town>\p{L}.*)$/u.exec(typed.town) : null
  return { ...typed, ...whole?.groups, ...pair?.groups }
}

function atHome(typed: TypedAddress, reading: ReadingField): Read<HomeAddress> {
  const { street, town } = typed
  const postalCode = figures(typed.postal)
  if (street === '') return unreadable('street-missing')
  if (postalCode !== '' && !/^\d{5}$/.test(postalCode)) return unreadable('postal-code')
  if (town === '') return unreadable('town-missing')
  const extras = optional({ care: typed.care, building: typed.building, floor: typed.floor, postalCode })
  const found = chosenAmongFound(typed, postalCode, reading)
  return found
    ? read({ kind: 'home', street, town, ...extras, ...found })
    : inCommune({ kind: 'home', street, town, ...extras }, reading)
}

// The hidden box comes back from a browser: it counts when it goes with the text beside it and its commune exists.
function chosenAmongFound(
  typed: TypedAddress,
  postalCode: string,
  { communes }: ReadingField,
): Pick<HomeAddress, 'found' | 'communeCode' | 'listYear'> | undefined {
  const found = readFound(typed.found)
  if (!found || !communes?.chosen(`${found.communeCode}:`)) return undefined
  if (typed.asked !== askedOf({ street: typed.street, postalCode, town: typed.town })) return undefined
  const { communeCode, ...place } = found
  return { communeCode, listYear: communes.year, found: place }
}

function inCommune<A extends HomeAddress | NoHome>(kept: A, { communes }: ReadingField): Read<A> {
  if (!communes || kept.town === undefined) return read(kept)
  const { year: listYear } = communes
  const town = kept.town.replace(/\s+cedex\b.*$/i, '')
  const both = kept.postalCode === undefined ? undefined : communes.search(`${town} ${kept.postalCode}`)
  if (both?.kind === 'one') return read({ ...kept, communeCode: both.commune.code, listYear })
  const named = communes.search(town)
  if (named.kind !== 'one') return doubtful(kept, 'commune-not-in-list')
  if (kept.postalCode === undefined) return read({ ...kept, communeCode: named.commune.code, listYear })
  const sameDepartment = named.commune.postalCode?.slice(0, 2) === kept.postalCode.slice(0, 2)
  return sameDepartment
    ? doubtful({ ...kept, communeCode: named.commune.code, listYear }, 'postal-code-elsewhere', {
        commune: named.commune.name,
      })
    : doubtful(kept, 'commune-not-in-list')
}

function abroad(typed: TypedAddress, country: Extract<Read<string>, { kind: 'read' }>): Read<Address> {
  const { street, town, care } = typed
  if (town === '') return unreadable('town-missing')
  const extras = optional({ care, postalCode: typed.postal })
  return { ...country, value: { kind: 'abroad', street, town, ...extras, country: country.value } }
}

function readNoHome(typed: TypedAddress, reading: ReadingField): Read<Address> {
  const postalCode = figures(typed.postal)
  if (postalCode !== '' && !/^\d{5}$/.test(postalCode)) return unreadable('postal-code')
  return inCommune<NoHome>(
    { kind: 'no-home', ...optional({ lettersAt: typed.care, town: typed.town, postalCode }) },
    reading,
  )
}

function optional<Key extends string>(texts: Readonly<Record<Key, string>>): Partial<Record<Key, string>> {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== '')) as Partial<
    Record<Key, string>
  >
}

function writeAddress(kept: Address): ReturnType<typeof inBoxes> {
  if (kept.kind === 'no-home') {
    return inBoxes({ without: 'yes', care: kept.lettersAt, town: kept.town, postal: kept.postalCode })
  }
  const { street, town, care, postalCode: postal } = kept
  if (kept.kind === 'abroad') return inBoxes({ street, town, care, postal, country: kept.country })
  const { building, floor, found, communeCode } = kept
  const choice = found &&
    communeCode !== undefined && {
      found: writeFound({ ...found, communeCode }),
      asked: askedOf({ street, town, ...(postal !== undefined && { postalCode: postal }) }),
    }
  return inBoxes({ street, town, care, postal, building, floor, ...choice })
}

function sayAddress(kept: Address, language: Parameters<typeof say>[0]): string {
  const town = [kept.postalCode, kept.town].filter(Boolean).join('\u00A0')
  if (kept.kind === 'no-home') {
    return [say(language, 'no-home'), kept.lettersAt, town].filter(Boolean).join(', ')
  }
  const inside = kept.kind === 'home' ? [kept.building, kept.floor] : []
  const land = kept.kind === 'abroad' ? countryIn(kept.country, language) : ''
  return [kept.care, ...inside, kept.street, town, land].filter(Boolean).join(', ')
}
