import { isDeepStrictEqual } from 'node:util'
import type { KeptPlace, PlaceField } from '../kept-place.ts'
import type { LocalFacts, PlaceFacts } from '../place.ts'

/** What a place says of itself, and its hours compiled. */
export type Told = Pick<KeptPlace, 'facts' | 'local' | 'hours'>

type Change<Facts> = { readonly [Field in keyof Facts]?: Facts[Field] | undefined }

/** The same with these facts said anew; `undefined` says that nothing is known any more. */
export function withFacts(told: Told, change: Change<PlaceFacts>): Told {
  return { ...told, facts: known({ ...told.facts, ...change }) }
}

/** The same with what the town adds said anew. */
export function withLocal(told: Told, change: Change<LocalFacts>): Told {
  return { ...told, local: known({ ...told.local, ...change }) }
}

/** The fields that say something else; the day of the last change is not one of them. */
export function changedFields(before: Told, after: Told): readonly PlaceField[] {
  const [old, now] = [saidBy(before), saidBy(after)]
  const fields = [...new Set([...Object.keys(old), ...Object.keys(now)])] as readonly PlaceField[]
  return fields.filter((field) => field !== 'updatedOn' && !isDeepStrictEqual(old[field], now[field]))
}

/** One field of a place, whatever side it is on. */
export function saidOf(told: Told, field: PlaceField): unknown {
  return saidBy(told)[field]
}

function saidBy({ facts, local }: Told): Readonly<Partial<Record<PlaceField, unknown>>> {
  return { ...facts, ...local }
}

function known<Facts>(facts: Change<Facts>): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Facts
}
