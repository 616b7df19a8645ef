import { grant, type Result, refuse } from '#kernel/result.ts'
import { writeInJournal } from '#platform/journal/journal.ts'
import type { KeptPlace, PlaceStatus } from '../kept-place.ts'
import { type KeepingErrand, writeHeld } from './held-place.ts'
import { correctors, isOneOf } from './who-keeps.ts'

export const chosenStatuses = ['published', 'hidden', 'closed'] as const satisfies readonly PlaceStatus[]
export type ChosenStatus = (typeof chosenStatuses)[number]

/** Shows a place, hides it, or says that it is closed for good. */
export async function changeStatus(
  errand: KeepingErrand,
  { place, status }: { readonly place: KeptPlace; readonly status: ChosenStatus },
): Promise<Result<undefined, 'not-allowed'>> {
  if (!isOneOf(errand.asker, correctors)) return refuse('not-allowed')
  if (place.status === status) return grant(undefined)
  await writeHeld(errand, { ...place, status })
  await writeInJournal(errand, {
    action: 'places.status-changed',
    subject: { kind: 'place', id: place.id },
    content: { before: place.status, after: status },
  })
  return grant(undefined)
}
