import type { PersonId } from '#kernel/ids.ts'
import { startLetter } from '#modules/letters/index.ts'
import type { LetterId } from '#modules/letters/letter.ts'
import type { Database } from '#test/support/declared.ts'
import type { Errand } from '#platform/db/errand.ts'

/** A letter asking for a schedule of payments, written with her. */
export async function aLetter(errand: Errand<Database>, personId: PersonId): Promise<LetterId> {
  const letter = await startLetter(errand, {
    personId,
    modelCode: 'energy-schedule',
    facts: {},
    sender: 'Amina B.',
    recipient: 'Service clients',
    place: 'Alpha',
  })
  if (!letter.ok) throw new Error(letter.refusal)
  return letter.value
}
