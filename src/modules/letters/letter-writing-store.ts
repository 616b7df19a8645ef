import { sql } from 'kysely'
import type { OrganisationId } from '#kernel/ids.ts'
import { type Db, query } from '#platform/db/db.ts'
import type { Letter, LetterId, LetterVersion, ReceivedAnswer, Sending } from './letter.ts'
import type { LettersTables } from './tables.ts'

type Letters = Db<LettersTables>

/** Whose hand, and when. */
export interface Hand {
  readonly organisationId: OrganisationId
  readonly agentId: Letter['startedBy']
  readonly at: Date
}

/** Holds a letter until the end of the transaction, so that two agents write one after the other. */
export async function holdLetter(db: Letters, id: LetterId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`letters:${id}`}, 0))`.execute(query(db))
}

export async function insertLetter(
  db: Letters,
  letter: Pick<Letter, 'id' | 'personId' | 'procedureId' | 'modelCode'>,
  { organisationId, agentId, at }: Hand,
): Promise<void> {
  await query(db)
    .insertInto('letter')
    .values({
      id: letter.id,
      organisation_id: organisationId,
      person_id: letter.personId,
      procedure_id: letter.procedureId ?? null,
      model_code: letter.modelCode,
      started_at: at,
      started_by: agentId ?? null,
    })
    .execute()
}

type Of = Pick<Letter, 'id' | 'personId'>

/** A version after those there are; the letter must be held. */
export async function insertVersion(
  db: Letters,
  of: Of,
  { version, hand }: { version: Pick<LetterVersion, 'seq' | 'text' | 'facts'>; hand: Hand },
): Promise<void> {
  const { writtenOn, references, ...text } = version.text
  await query(db)
    .insertInto('letter_version')
    .values({
      ...keyOf(of, hand),
      seq: version.seq,
      ...text,
      reference_lines: references,
      written_on: writtenOn,
      facts: JSON.stringify(version.facts),
      written_at: hand.at,
      written_by: hand.agentId ?? null,
    })
    .execute()
}

/** How it went; the last one counts. */
export async function insertSending(
  db: Letters,
  of: Of,
  { sending, hand }: { sending: Sending; hand: Hand },
): Promise<void> {
  await query(db)
    .insertInto('letter_sending')
    .values({
      ...keyOf(of, hand),
      seq: await nextSeq(db, 'letter_sending', of.id),
      version_seq: sending.version,
      way: sending.way,
      number: sending.number ?? null,
      sent_on: sending.on,
      answer_before: sending.answerBefore ?? null,
      at: hand.at,
      agent_id: hand.agentId ?? null,
    })
    .execute()
}

export async function insertAnswer(
  db: Letters,
  of: Of,
  { answer, hand }: { answer: ReceivedAnswer; hand: Hand },
): Promise<void> {
  await query(db)
    .insertInto('letter_answer')
    .values({
      ...keyOf(of, hand),
      seq: await nextSeq(db, 'letter_answer', of.id),
      received_on: answer.on,
      result: answer.result,
      words: answer.words ?? null,
      at: hand.at,
      agent_id: hand.agentId ?? null,
    })
    .execute()
}

function keyOf(
  { id, personId }: Of,
  { organisationId }: Hand,
): { organisation_id: string; person_id: string; letter_id: string } {
  return { organisation_id: organisationId, person_id: personId, letter_id: id }
}

async function nextSeq(
  db: Letters,
  table: 'letter_sending' | 'letter_answer',
  id: LetterId,
): Promise<number> {
  const { last } = await query(db)
    .selectFrom(table)
    .select(({ fn }) => fn.max('seq').as('last'))
    .where('letter_id', '=', id)
    .executeTakeFirstOrThrow()
  return (last ?? 0) + 1
}
