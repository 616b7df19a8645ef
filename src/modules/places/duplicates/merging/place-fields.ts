import { isLocal } from '../../extension/local-fields.ts'
import type { KeptPlace, PlaceField } from '../../kept-place.ts'
import type { LocalFacts, PlaceFacts } from '../../place.ts'

/** What is told of a place, field by field, in the order it is read; the day of the sheet follows its fields. */
export const toldFields = [
  'name',
  'pivot',
  'types',
  'commune',
  'street',
  'addressComplement',
  'position',
  'phones',
  'emails',
  'websites',
  'bookingPage',
  'hours',
  'closures',
  'stops',
  'isItinerant',
  'isFixed',
  'services',
  'fees',
  'audiences',
  'specialCares',
  'accessModes',
  'supportModes',
  'accessibilitySheet',
  'accessDetails',
  'languages',
  'seats',
  'saturation',
  'programmes',
  'trainingLabels',
  'otherLabels',
  'summary',
  'description',
  'parentOrganisation',
  'collectedBy',
] as const satisfies readonly PlaceField[]

export type ToldField = (typeof toldFields)[number]

type Told = Readonly<Partial<Record<PlaceField, unknown>>>

/** Everything told of a place, under one roof. */
export function toldOf({ facts, local }: Pick<KeptPlace, 'facts' | 'local'>): Told {
  return { ...facts, ...local }
}

/** Whether the place says something there. */
export function saysSomething(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== ''
}

/** Whether two places say the same, whatever the order of a list. */
export function saysTheSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(ordered(one)) === JSON.stringify(ordered(other))
}

/** A place that tells this instead; fields told by nobody are absent, lists are empty. */
export function withTold(place: KeptPlace, told: Told): KeptPlace {
  const keep = (fields: readonly PlaceField[]): Record<string, unknown> =>
    Object.fromEntries(fields.map((field) => [field, told[field]]).filter(([, value]) => value !== undefined))
  const facts = keep([...toldFields.filter((field) => !isLocal(field)), 'updatedOn'])
  const local = keep(toldFields.filter(isLocal))
  return {
    ...place,
    facts: facts as unknown as PlaceFacts,
    local: local as unknown as LocalFacts,
  }
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => JSON.stringify(ordered(each))).toSorted()
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .map(([name, inner]) => [name, ordered(inner)] as const)
    .toSorted(([one], [another]) => (one < another ? -1 : 1))
}
