import { type CodeRefusal, readCode } from '#kernel/code.ts'
import { type Result, grant, refuse } from '#kernel/result.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { PeopleTables } from '../tables.ts'
import { cardPrefix } from './card-code.ts'
import { type Card, findByCode } from './card-store.ts'

export type CardRefusal = CodeRefusal | 'card-unknown' | 'card-withdrawn'

/** The card of a code however it was typed; at the door `person`, only the one of the key presented. */
export async function findByCardCode(
  errand: Errand<PeopleTables>,
  typed: string,
): Promise<Result<Card, CardRefusal>> {
  const read = readCode(cardPrefix, typed)
  if (!read.ok) return read
  const card = await findByCode(errand.db, read.value)
  if (!card) return refuse('card-unknown')
  return card.isWithdrawn ? refuse('card-withdrawn') : grant(card)
}
