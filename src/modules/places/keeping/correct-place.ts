import { grant, type Result, refuse } from '#kernel/result.ts'
import { writeInJournal } from '#platform/journal/journal.ts'
import type { KeptPlace, PlaceField } from '../kept-place.ts'
import { type KeepingErrand, originHere, writeHeld } from './held-place.ts'
import { changedFields, saidOf, type Told } from './told.ts'
import { correctors, isOneOf } from './who-keeps.ts'

/** Says something else of a held place: what changed is the town’s from now on, and no import overwrites it. */
export async function correctPlace(
  errand: KeepingErrand,
  { before, after }: { readonly before: KeptPlace; readonly after: Told },
): Promise<Result<readonly PlaceField[], 'not-allowed'>> {
  if (!isOneOf(errand.asker, correctors)) return refuse('not-allowed')
  const fields = changedFields(before, after)
  if (fields.length === 0) return grant(fields)
  const origin = await originHere(errand)
  await writeHeld(errand, {
    ...before,
    ...after,
    facts: { ...after.facts, updatedOn: errand.today },
    provenance: { ...before.provenance, ...Object.fromEntries(fields.map((field) => [field, origin])) },
    locks: [...new Set([...before.locks, ...fields])],
  })
  await writeInJournal(errand, {
    action: 'places.place-corrected',
    subject: { kind: 'place', id: before.id },
    content: { before: saidIn(before, fields), after: saidIn(after, fields) },
  })
  return grant(fields)
}

function saidIn(told: Told, fields: readonly PlaceField[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(fields.map((field) => [field, saidOf(told, field) ?? null]))
}
