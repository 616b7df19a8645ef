import { grant, type Result, refuse } from '#kernel/result.ts'
import { writeInJournal } from '#platform/journal/journal.ts'
import type { KeptPlace } from '../kept-place.ts'
import { type KeepingErrand, writeHeld } from './held-place.ts'
import { correctors, isOneOf } from './who-keeps.ts'

/** Lets the producers speak again of a field: the next import that says it may change it. */
export async function unlockField(
  errand: KeepingErrand,
  { place, field }: { readonly place: KeptPlace; readonly field: string },
): Promise<Result<undefined, 'not-allowed' | 'not-locked'>> {
  if (!isOneOf(errand.asker, correctors)) return refuse('not-allowed')
  const locks = place.locks.filter((locked) => locked !== field)
  if (locks.length === place.locks.length) return refuse('not-locked')
  await writeHeld(errand, { ...place, locks })
  await writeInJournal(errand, {
    action: 'places.field-unlocked',
    subject: { kind: 'place', id: place.id },
    content: { field },
  })
  return grant(undefined)
}
