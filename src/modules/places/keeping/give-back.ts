import { type Golden, goldenRecord } from '../apply/golden-record.ts'
import type { KeptPlace, PlaceField } from '../kept-place.ts'
import { changedFields } from './told.ts'

/** Lines that the town corrected, followed from the producers’ files again. */
export interface GivingBack {
  /** Those that go together; the first names it. */
  readonly fields: readonly PlaceField[]
  /** The place as it is then. */
  readonly after: KeptPlace
  /** Whether some producer says otherwise than the town. */
  readonly isChange: boolean
}

/** What each corrected line would say if it followed the producers again. */
export function givingsBack(told: Golden): readonly GivingBack[] {
  const { locks } = told.place
  const first = locks.filter((field, rank) => locks.findIndex((other) => isWith(other, field)) === rank)
  return first.flatMap((field) => giveBack(told, field) ?? [])
}

/** The place once a line is given back: what its producers say of it, also where somebody had verified it since. */
export function giveBack({ place, rows, today }: Golden, field: PlaceField): GivingBack | undefined {
  const fields = [field, ...place.locks.filter((other) => other !== field && isWith(other, field))]
  if (!place.locks.includes(field)) return undefined
  const locks = place.locks.filter((locked) => !fields.includes(locked))
  const { verifiedOn: _day, verifiedBy: _who, ...unverified } = place
  const golden = goldenRecord({ place: { ...unverified, locks }, rows, today })
  const taken = isAddress(field) ? address : [field]
  const after: KeptPlace = {
    ...place,
    locks,
    facts: mixed(place.facts, golden.facts, taken),
    local: mixed(place.local, golden.local, taken),
    provenance: mixed(place.provenance, golden.provenance, taken),
    hours: field === 'hours' ? golden.hours : place.hours,
  }
  return { fields, after, isChange: changedFields(place, after).length > 0 }
}

// A street of one sheet is never left in the commune, nor at the point, of another.
const address: readonly PlaceField[] = ['street', 'commune', 'addressComplement', 'position']
const isAddress = (field: PlaceField): boolean => address.includes(field)

function isWith(one: PlaceField, other: PlaceField): boolean {
  return one === other || (isAddress(one) && isAddress(other))
}

function mixed<Side extends object>(before: Side, golden: Side, taken: readonly string[]): Side {
  const of = (side: Side, isTaken: boolean) =>
    Object.entries(side).filter(([field]) => taken.includes(field) === isTaken)
  return Object.fromEntries([...of(before, false), ...of(golden, true)]) as Side
}
