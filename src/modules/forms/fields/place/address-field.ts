import type { Raw } from '../../answers/answer.ts'
import { readCountry } from '../country/country-fields.ts'
import { countryIn } from '../country/country-named.ts'
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
import { known } from '../read-together.ts'
import { say } from '../say.ts'
import { box, countCharacters, figures, inBoxes, oneLine } from '../typed.ts'
import {
  type Address,
  type AddressChoice,
  type HomeAddress,
  type NoHome,
  readChoice,
  writeChoice,
} from './address.ts'

/** In one line, or line by line; choosing among found addresses is never needed. */
export const address: FieldKind<FieldOf<'address'>, Address> = {
  boxes: (field) => [...boxNames, ...(field.withoutHome ? ['none'] : [])],
  read: (raw, field, reading) => {
    const typed = typedAddress(raw)
    if (field.withoutHome && oneLine(box(raw, 'none')) !== '') return withoutHome(typed, reading)
    if (boxNames.every((name) => typed[name] === '')) return empty
    const long = lineNames.find((name) => countCharacters(typed[name]) > longestLine)
    if (long) return unreadable('text-too-long', { most: longestLine, count: countCharacters(typed[long]) })
    const country = readCountry(typed.country, reading)
    if (country.kind === 'unreadable') return country
    const isAbroad = country.kind === 'read' && country.value !== 'FR'
    return isAbroad ? abroad(typed, country) : inFrance(typed, reading)
  },
  write: writeAddress,
  sees: () => 'choice',
  see: (kept) =>
    kept.kind === 'abroad' || kept.communeCode === undefined
      ? undefined
      : { type: 'choice', value: kept.communeCode },
  say: (kept, _field, { language }) => sayAddress(kept, language),
}

const lineNames = ['line', 'more', 'postal', 'commune', 'country'] as const
const boxNames = ['value', 'choice', ...lineNames] as const
const longestLine = 120

type TypedAddress = Readonly<Record<(typeof boxNames)[number], string>>

const wholeLine = /^(?<line>.*?[^\s,])[\s,]+(?<postal>\d{5})\s+(?<commune>\p{L}.*)$/u

// « 12 rue du Port, 62300 Lens » in one box, « 62300 Lens » in the box of the commune.
function typedAddress(raw: Raw): TypedAddress {
  const typed = Object.fromEntries(boxNames.map((name) => [name, oneLine(box(raw, name))])) as TypedAddress
  const isAlone = typed.postal === '' && typed.commune === ''
  const whole = isAlone ? wholeLine.exec(typed.line || typed.value) : null
  const pair = typed.postal === '' ? /^(?<postal>\d{5}) +(?<commune>\p{L}.*)$/u.exec(typed.commune) : null
  return { ...typed, ...whole?.groups, ...pair?.groups }
}

function inFrance(typed: TypedAddress, reading: ReadingField): Read<Address> {
  const choice = chosenFor(typed, reading)
  if (choice) return read(homeFound(choice, typed.more, reading))
  const postalCode = figures(typed.postal)
  const isOneLine = typed.line === '' && typed.postal === '' && typed.commune === ''
  if (isOneLine && typed.value !== '') return unreadable('address-in-pieces')
  if (typed.line === '') return unreadable('street-missing')
  if (postalCode !== '' && !/^\d{5}$/.test(postalCode)) return unreadable('postal-code')
  if (typed.commune === '') return unreadable('town-missing')
  const { line: street, more, commune: town } = typed
  return inCommune<HomeAddress>({ kind: 'home', street, town, ...known({ more, postalCode }) }, reading)
}

// What comes back from a browser counts when it answers the text beside it, and its commune exists.
function chosenFor(typed: TypedAddress, { communes }: ReadingField): AddressChoice | undefined {
  const choice = readChoice(typed.choice)
  if (!choice || choice.asked !== typed.value) return undefined
  return communes?.chosen(`${choice.communeCode}:`) && choice
}

function homeFound(choice: AddressChoice, more: string, { communes }: ReadingField): HomeAddress {
  const { street, postalCode, town, communeCode, id, score, latitude, longitude } = choice
  const found = { id, score, latitude, longitude }
  return {
    kind: 'home',
    street,
    town,
    postalCode,
    communeCode,
    ...known({ more, listYear: communes?.year }),
    found,
  }
}

function inCommune<A extends HomeAddress | NoHome>(kept: A, { communes }: ReadingField): Read<A> {
  if (!communes || kept.town === undefined) return read(kept)
  const { year: listYear } = communes
  const { postalCode } = kept
  const town = kept.town.replace(/\s+cedex\b.*$/i, '')
  const both = postalCode === undefined ? undefined : communes.search(`${town} ${postalCode}`)
  if (both?.kind === 'one') return read({ ...kept, communeCode: both.commune.code, listYear })
  const named = communes.search(town)
  if (named.kind !== 'one') return doubtful(kept, 'commune-not-in-list')
  const placed = { ...kept, communeCode: named.commune.code, listYear }
  if (postalCode === undefined) return read(placed)
  const isNear = named.commune.postalCode?.slice(0, 2) === postalCode.slice(0, 2)
  if (!isNear) return doubtful(kept, 'commune-not-in-list')
  return doubtful(placed, 'postal-code-elsewhere', { commune: named.commune.name })
}

function abroad(typed: TypedAddress, country: Extract<Read<string>, { kind: 'read' }>): Read<Address> {
  const { more, postal: postalCode, commune: town } = typed
  if (town === '') return unreadable('town-missing')
  const street = typed.line || typed.value
  return {
    ...country,
    value: { kind: 'abroad', town, country: country.value, ...known({ street, more, postalCode }) },
  }
}

function withoutHome({ more, postal, commune }: TypedAddress, reading: ReadingField): Read<Address> {
  const postalCode = figures(postal)
  if (postalCode !== '' && !/^\d{5}$/.test(postalCode)) return unreadable('postal-code')
  return inCommune<NoHome>(
    { kind: 'no-home', ...known({ lettersAt: more, town: commune, postalCode }) },
    reading,
  )
}

function writeAddress(kept: Address): Raw {
  if (kept.kind === 'no-home') {
    return inBoxes({ none: 'yes', more: kept.lettersAt, commune: kept.town, postal: kept.postalCode })
  }
  const { street, town, more, postalCode } = kept
  if (kept.kind === 'abroad') {
    return inBoxes({ line: street, more, postal: postalCode, commune: town, country: kept.country })
  }
  const { found, communeCode } = kept
  if (!found || communeCode === undefined || postalCode === undefined) {
    return inBoxes({ line: street, more, postal: postalCode, commune: town })
  }
  const asked = `${kept.street}, ${postalCode} ${town}`
  const choice = writeChoice({ ...found, communeCode, postalCode, town, street: kept.street, asked })
  return inBoxes({ value: asked, choice, more })
}

function sayAddress(kept: Address, language: Parameters<typeof say>[0]): string {
  const town = [kept.postalCode, kept.town].filter(Boolean).join('\u00A0')
  if (kept.kind === 'no-home') {
    return [say(language, 'no-home'), kept.lettersAt, town].filter(Boolean).join(', ')
  }
  const land = kept.kind === 'abroad' ? countryIn(kept.country, language) : ''
  return [kept.more, kept.street, town, land].filter(Boolean).join(', ')
}
