import type { PersonId } from '#kernel/ids.ts'
import { grant, type Result, refuse } from '#kernel/result.ts'
import { findPerson, isAbout, type PeopleTables, type Person } from '#modules/people/index.ts'
import {
  findProcedure,
  type FollowedProcedure,
  type ProcedureId,
  type ProceduresTables,
} from '#modules/procedures/index.ts'
import type { Errand } from '#platform/db/errand.ts'
import { type OnceTables, once } from '#platform/db/once.ts'
import { type JournalTables, writeInJournal } from '#platform/journal/journal.ts'
import type { Facts, LetterId } from '../letter.ts'
import { insertLetter, insertVersion } from '../letter-writing-store.ts'
import { findModel } from '../models/all-models.ts'
import type { LettersTables } from '../tables.ts'
import { handOf } from './hand.ts'
import { sheetOf } from './known-sheet.ts'
import { mayKeep, type TextRefusal } from './text-rules.ts'

/** What writing a letter touches. */
export type WritingTables = LettersTables & JournalTables & OnceTables & PeopleTables

export interface NewLetter {
  readonly personId: PersonId
  readonly procedureId?: ProcedureId | undefined
  readonly modelCode: string
  readonly facts: Facts
  readonly sender: string
  readonly recipient: string
  readonly place: string
  readonly requestId?: string | undefined
}

export type StartRefusal = 'unknown-person' | 'unknown-model' | 'unknown-procedure' | TextRefusal

/** Writes the first version of a letter from its model, what was typed and what the file knows. */
export async function startLetter(
  errand: Errand<WritingTables & ProceduresTables>,
  { requestId, ...asked }: NewLetter,
): Promise<Result<LetterId, StartRefusal>> {
  const model = findModel(asked.modelCode)
  if (!model) return refuse('unknown-model')
  return once(errand, { scope: 'letters', key: requestId }, async () => {
    const known = await whoseItIs(errand, asked)
    if (!known.ok) return known
    const { person, procedure } = known.value
    const { facts, sender, recipient, place } = asked
    const text = sheetOf({ model, person, facts, sender, recipient, place, today: errand.today })
    const decision = mayKeep(text, facts)
    if (!decision.ok) return decision
    // Her files may have been joined: a letter of a procedure stays in the file of that procedure.
    const personId = procedure ? procedure.personId : person.id
    const id = errand.newId() as LetterId
    const hand = handOf(errand)
    await insertLetter(errand.db, { id, personId, procedureId: procedure?.id, modelCode: model.code }, hand)
    await insertVersion(errand.db, { id, personId }, { version: { seq: 1, text, facts }, hand })
    await writeInJournal(errand, {
      action: 'letters.started',
      subject: { kind: 'letter', id },
      personId,
      content: { model: model.code, procedure: procedure?.id ?? null },
    })
    return grant(id)
  })
}

interface Whose {
  readonly person: Person
  readonly procedure: FollowedProcedure | undefined
}

async function whoseItIs(
  errand: Errand<PeopleTables & ProceduresTables>,
  { personId, procedureId }: Pick<NewLetter, 'personId' | 'procedureId'>,
): Promise<Result<Whose, 'unknown-person' | 'unknown-procedure'>> {
  const person = await findPerson(errand, personId)
  if (!person) return refuse('unknown-person')
  if (procedureId === undefined) return grant({ person, procedure: undefined })
  const procedure = await findProcedure(errand, procedureId)
  const isHers = procedure !== undefined && isAbout(person, procedure.personId)
  return isHers ? grant({ person, procedure }) : refuse('unknown-procedure')
}
