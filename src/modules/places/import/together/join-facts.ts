import { fold } from '#kernel/plain-text.ts'
import type { PlaceColumn } from '../../extension/columns.ts'
import { closuresInOrder, eachOnce } from '../../extension/in-order.ts'
import type { PlaceField } from '../../kept-place.ts'
import type { SaidFacts } from '../../place.ts'
import { joinHours } from './join-hours.ts'

/** What a row of a file says of a place. */
interface Told {
  readonly facts: SaidFacts
  /** Whether the row gives the day it was written. */
  readonly isDated: boolean
}

/** A fact that two rows of one place say otherwise: the first is kept. */
export interface Disagreement {
  readonly column: PlaceColumn
  readonly kept: string
  readonly left: string
}

interface Joined extends Told {
  readonly disagreements: readonly Disagreement[]
}

// What is one thing, and only one, of a place.
const alone = {
  name: 'nom',
  pivot: 'pivot',
  summary: 'presentation_resume',
  collectedBy: 'source',
  parentOrganisation: 'structure_parente',
  accessibilitySheet: 'fiche_acces_libre',
  bookingPage: 'prise_rdv',
  seats: 'capacite',
  saturation: 'saturation',
} as const satisfies Partial<Record<PlaceField, PlaceColumn>>

const united = [
  'types',
  'phones',
  'emails',
  'websites',
  'services',
  'audiences',
  'specialCares',
  'fees',
  'programmes',
  'trainingLabels',
  'otherLabels',
  'accessModes',
  'supportModes',
  'languages',
  'accessDetails',
  'stops',
] as const satisfies readonly PlaceField[]

const longestDescription = 10_000

/** Two rows of one place as one; undefined when neither the name nor the address says that it is one. */
export function joinFacts(first: Told, next: Told): Joined | undefined {
  const [one, other] = [first.facts, next.facts]
  if (fold(one.name) !== fold(other.name) && !isSameAddress(one, other)) return undefined
  const hours = hoursOf(one, other)
  const facts: SaidFacts = {
    ...one,
    ...completed(one, other),
    ...whereabouts(one, other),
    ...listsOf(one, other),
    ...movement(one, other),
    ...descriptionOf(one, other),
    ...(hours.facts && { hours: hours.facts }),
    updatedOn: dayOf(first, next),
  }
  const disagreements = [...disagreementsOn(one, other), ...placesOf(one, other), ...hours.disagreements]
  return { facts, isDated: first.isDated || next.isDated, disagreements }
}

function isSameAddress(one: SaidFacts, other: SaidFacts): boolean {
  const isSaid = one.street !== '' && other.street !== ''
  return isSaid && fold(one.street) === fold(other.street) && isSameCommune(one, other)
}

function isSameCommune({ commune: one }: SaidFacts, { commune: other }: SaidFacts): boolean {
  if (one.code !== undefined && other.code !== undefined) return one.code === other.code
  const written = [
    [one.name, other.name],
    [one.postalCode, other.postalCode],
  ] as const
  return written.every(([mine, theirs]) => mine === '' || theirs === '' || fold(mine) === fold(theirs))
}

function completed(one: SaidFacts, other: SaidFacts): Partial<SaidFacts> {
  const missing = Object.keys(alone).filter((field) => one[field as Alone] === undefined)
  const said = missing.filter((field) => other[field as Alone] !== undefined)
  return Object.fromEntries(said.map((field) => [field, other[field as Alone]]))
}

type Alone = keyof typeof alone

function disagreementsOn(one: SaidFacts, other: SaidFacts): readonly Disagreement[] {
  return Object.entries(alone).flatMap(([field, column]) => {
    const [kept, left] = [one[field as Alone], other[field as Alone]]
    const isSame = kept === undefined || left === undefined || fold(String(kept)) === fold(String(left))
    // A summary that says more goes to the description.
    return isSame || field === 'summary' ? [] : [{ column, kept: String(kept), left: String(left) }]
  })
}

// No street of one row in the commune of another.
function whereabouts(one: SaidFacts, other: SaidFacts): Partial<SaidFacts> {
  if (!isSameCommune(one, other)) return {}
  const { commune, street, addressComplement = other.addressComplement, position = other.position } = one
  const isFound = commune.code !== undefined || other.commune.code === undefined
  return {
    commune: isFound ? commune : other.commune,
    street: street || other.street,
    ...(addressComplement !== undefined && { addressComplement }),
    ...(position && { position }),
  }
}

function placesOf(one: SaidFacts, other: SaidFacts): readonly Disagreement[] {
  const written = ({ street, commune }: SaidFacts): string =>
    [street, `${commune.postalCode} ${commune.name}`.trim()].filter(Boolean).join(', ')
  const isOtherStreet = one.street !== '' && other.street !== '' && fold(one.street) !== fold(other.street)
  if (!isOtherStreet && isSameCommune(one, other)) return []
  return [{ column: 'adresse', kept: written(one), left: written(other) }]
}

function listsOf(one: SaidFacts, other: SaidFacts): Partial<SaidFacts> {
  const lists = united.flatMap((field) => {
    const [mine, theirs] = [one[field], other[field]]
    return mine || theirs ? [[field, eachOnce([...(mine ?? []), ...(theirs ?? [])])] as const] : []
  })
  const closures = eachOnce([...(one.closures ?? []), ...(other.closures ?? [])])
  const saysClosures = one.closures !== undefined || other.closures !== undefined
  return { ...Object.fromEntries(lists), ...(saysClosures && { closures: closuresInOrder(closures) }) }
}

function movement(one: SaidFacts, other: SaidFacts): Partial<SaidFacts> {
  const isItinerant = one.isItinerant ?? other.isItinerant
  const isFixed = one.isFixed ?? other.isFixed
  return { ...(isItinerant !== undefined && { isItinerant }), ...(isFixed !== undefined && { isFixed }) }
}

/** Each service is told in words of its own: they follow one another. */
function descriptionOf(one: SaidFacts, other: SaidFacts): Partial<SaidFacts> {
  const told = one.description ?? ''
  const added = [other.description, one.summary && other.summary].filter(
    (text) => text !== undefined && text !== '' && text !== one.summary && !told.includes(text),
  )
  const whole = [...new Set([told, ...added])].filter(Boolean).join('\n\n')
  const description = whole.length > longestDescription ? told : whole
  return description === '' ? {} : { description }
}

function hoursOf(
  { hours: one }: SaidFacts,
  { hours: other }: SaidFacts,
): { readonly facts?: SaidFacts['hours']; readonly disagreements: readonly Disagreement[] } {
  if (!one || !other) return { facts: one ?? other, disagreements: [] }
  const hours = joinHours(one, other)
  if (hours) return { facts: hours, disagreements: [] }
  return { facts: one, disagreements: [{ column: 'horaires', kept: one.raw, left: other.raw }] }
}

// A row without a day bears that of the import: it says nothing of when its place was told.
function dayOf(first: Told, next: Told): SaidFacts['updatedOn'] {
  const dated = [first, next].filter(({ isDated }) => isDated)
  const days = (dated.length > 0 ? dated : [first]).map(({ facts }) => facts.updatedOn)
  return days.toSorted().at(-1) ?? first.facts.updatedOn
}
