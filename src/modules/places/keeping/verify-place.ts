import { grant, type Result, refuse } from '#kernel/result.ts'
import { askingAgent } from '#platform/db/asking-agent.ts'
import { writeInJournal } from '#platform/journal/journal.ts'
import type { KeptPlace } from '../kept-place.ts'
import { type KeepingErrand, writeHeld } from './held-place.ts'
import { correctors, isOneOf } from './who-keeps.ts'

/** Says that somebody asked the place, and that everything written of it is true today. */
export async function verifyPlace(
  errand: KeepingErrand,
  place: KeptPlace,
): Promise<Result<undefined, 'not-allowed'>> {
  if (!isOneOf(errand.asker, correctors)) return refuse('not-allowed')
  const { agentId } = askingAgent(errand.asker)
  await writeHeld(errand, { ...place, verifiedOn: errand.today, verifiedBy: agentId })
  await writeInJournal(errand, {
    action: 'places.place-verified',
    subject: { kind: 'place', id: place.id },
  })
  return grant(undefined)
}
