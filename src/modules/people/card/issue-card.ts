import type { PersonId } from '#kernel/ids.ts'
import { hashSecret } from '#platform/auth/secret.ts'
import { organisationOf } from '#platform/db/asking-organisation.ts'
import type { Errand } from '#platform/db/errand.ts'
import { type JournalTables, writeInJournal } from '#platform/journal/journal.ts'
import type { PersonCodeId } from '../person.ts'
import type { PeopleTables } from '../tables.ts'
import { newCardCode } from './card-code.ts'
import { findCardOf, insertCard, withdrawCardOf } from './card-store.ts'

// 35 bits of chance: two draws in a row that exist already do not happen.
const mostDraws = 5

/** Gives a card with a new code; the one before it, if any, opens nothing any more. Returns the code. */
export async function issueCard(
  errand: Errand<PeopleTables & JournalTables>,
  personId: PersonId,
): Promise<string> {
  const by = errand.asker.agentId
  await withdrawCardOf(errand.db, { personId, at: errand.now, by })
  const code = await drawCode(errand, personId)
  await writeInJournal(errand, {
    action: 'people.card-issued',
    subject: { kind: 'person', id: personId },
    personId,
  })
  return code
}

/** The code of the card in use, to be printed again. */
export async function findCardCode(
  errand: Errand<PeopleTables>,
  personId: PersonId,
): Promise<string | undefined> {
  const card = await findCardOf(errand.db, personId)
  return card?.code
}

/** What a code opens with: the key of an asker at the door `person`. */
export function cardKey(code: string): string {
  return hashSecret(code)
}

async function drawCode(errand: Errand<PeopleTables>, personId: PersonId): Promise<string> {
  for (let draw = 0; draw < mostDraws; draw += 1) {
    const code = newCardCode(errand.chance)
    const isNew = await insertCard(errand.db, {
      id: errand.newId() as PersonCodeId,
      personId,
      organisationId: organisationOf(errand.asker),
      code,
      codeHash: cardKey(code),
      at: errand.now,
      by: errand.asker.agentId,
    })
    if (isNew) return code
  }
  throw new Error('no new card code after five draws')
}
