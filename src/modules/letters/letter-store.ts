import { type Selectable, sql } from 'kysely'
import { toDay } from '#kernel/day.ts'
import type { AgentId, PersonId } from '#kernel/ids.ts'
import type { Secrecy } from '#kernel/secrecy.ts'
import type { ProcedureId } from '#modules/procedures/index.ts'
import { type Db, query } from '#platform/db/db.ts'
import type {
  AnswerResult,
  Facts,
  Letter,
  LetterId,
  LetterVersion,
  LetterWay,
  ReceivedAnswer,
  Sending,
} from './letter.ts'
import type { LettersTables } from './tables.ts'

type Letters = Db<LettersTables>
type Row<Table extends keyof LettersTables> = Selectable<LettersTables[Table]>

/** One letter the asker may see, as it stands. */
export async function findLetterById(db: Letters, id: LetterId): Promise<Letter | undefined> {
  const rows = await query(db).selectFrom('letter').selectAll().where('id', '=', id).execute()
  return (await whole(db, rows))[0]
}

/** Those of a person, in all the files that are hers, the latest first. */
export async function listLettersOf(db: Letters, personId: PersonId): Promise<readonly Letter[]> {
  const rows = await query(db)
    .selectFrom('letter')
    .selectAll()
    .where(sql<boolean>`person_id = any (same_person(${personId}::uuid))`)
    .orderBy('started_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return whole(db, rows)
}

/** Those of a followed procedure, the latest first. */
export async function listLettersOfProcedure(
  db: Letters,
  procedureId: ProcedureId,
): Promise<readonly Letter[]> {
  const rows = await query(db)
    .selectFrom('letter')
    .selectAll()
    .where('procedure_id', '=', procedureId)
    .orderBy('started_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return whole(db, rows)
}

/** Sent letters whose answer is awaited by a day, the nearest first; those answered are left out by the caller. */
export async function listAwaited(db: Letters, most: number): Promise<readonly Letter[]> {
  const rows = await query(db)
    .selectFrom('letter')
    .selectAll('letter')
    .innerJoin('letter_sending', 'letter_sending.letter_id', 'letter.id')
    .where('letter_sending.answer_before', 'is not', null)
    .where(sql<boolean>`letter.person_id <> all ((select people_left_out('reminders'))::uuid[])`)
    .where('letter_sending.seq', '=', ({ selectFrom }) =>
      selectFrom('letter_sending as last')
        .select(({ fn }) => fn.max('last.seq').as('seq'))
        .whereRef('last.letter_id', '=', 'letter.id'),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('letter_answer')
            .select('letter_answer.seq')
            .whereRef('letter_answer.letter_id', '=', 'letter.id')
            .where('letter_answer.result', 'not in', ['acknowledged', 'asks-for-more']),
        ),
      ),
    )
    .orderBy('letter_sending.answer_before')
    .orderBy('letter.id')
    .limit(most)
    .execute()
  return whole(db, rows)
}

/** Every version, the first one first. */
export async function listVersions(db: Letters, id: LetterId): Promise<readonly LetterVersion[]> {
  const rows = await query(db)
    .selectFrom('letter_version')
    .selectAll()
    .where('letter_id', '=', id)
    .orderBy('seq')
    .execute()
  return rows.map(versionOf)
}

async function whole(db: Letters, rows: readonly Row<'letter'>[]): Promise<readonly Letter[]> {
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const versions = await query(db)
    .selectFrom('letter_version')
    .distinctOn('letter_id')
    .selectAll()
    .where('letter_id', 'in', ids)
    .orderBy('letter_id')
    .orderBy('seq', 'desc')
    .execute()
  const sendings = await query(db)
    .selectFrom('letter_sending')
    .distinctOn('letter_id')
    .selectAll()
    .where('letter_id', 'in', ids)
    .orderBy('letter_id')
    .orderBy('seq', 'desc')
    .execute()
  const answers = await query(db)
    .selectFrom('letter_answer')
    .selectAll()
    .where('letter_id', 'in', ids)
    .orderBy('seq')
    .execute()
  return rows.flatMap((row) => {
    const ofThis = ({ letter_id }: { letter_id: string }): boolean => letter_id === row.id
    const version = versions.find(ofThis)
    const sending = sendings.find(ofThis)
    return version ? [letterOf(row, { version, sending, answers: answers.filter(ofThis) })] : []
  })
}

interface Parts {
  readonly version: Row<'letter_version'>
  readonly sending: Row<'letter_sending'> | undefined
  readonly answers: readonly Row<'letter_answer'>[]
}

function letterOf(row: Row<'letter'>, { version, sending, answers }: Parts): Letter {
  return {
    id: row.id as LetterId,
    personId: row.person_id as PersonId,
    procedureId: (row.procedure_id as ProcedureId | null) ?? undefined,
    modelCode: row.model_code,
    startedAt: row.started_at,
    startedBy: (row.started_by as AgentId | null) ?? undefined,
    secrecy: row.secrecy as Secrecy,
    version: versionOf(version),
    sending: sending && sendingOf(sending),
    answers: answers.map(answerOf),
  }
}

function versionOf(row: Row<'letter_version'>): LetterVersion {
  const { sender, recipient, place, object, body, enclosures, signature } = row
  const references = row.reference_lines
  return {
    seq: row.seq,
    text: {
      sender,
      recipient,
      place,
      object,
      references,
      body,
      enclosures,
      signature,
      writtenOn: toDay(row.written_on),
    },
    facts: row.facts as Facts,
    writtenAt: row.written_at,
    writtenBy: (row.written_by as AgentId | null) ?? undefined,
  }
}

function sendingOf(row: Row<'letter_sending'>): Sending {
  return {
    on: toDay(row.sent_on),
    way: row.way as LetterWay,
    number: row.number ?? undefined,
    version: row.version_seq,
    answerBefore: row.answer_before === null ? undefined : toDay(row.answer_before),
  }
}

function answerOf(row: Row<'letter_answer'>): ReceivedAnswer {
  return {
    on: toDay(row.received_on),
    result: row.result as AnswerResult,
    words: row.words ?? undefined,
  }
}
