import { sql } from 'kysely'
import { query } from '../db/db.ts'
import type { Errand } from '../db/errand.ts'

export interface JournalTables {
  journal_entry: {
    organisation_id: string
    seq: number
    id: string
    at: Date
    door: string
    agent_id: string | null
    action: string
    subject_kind: string
    subject_id: string | null
    person_id: string | null
    content_hash: Buffer
    person_prev: Buffer | null
    prev_hash: Buffer
    hash: Buffer
  }
  journal_content: {
    entry_id: string
    organisation_id: string
    salt: Buffer
    content: unknown
    /** Of the trade that wrote: who may be given these words. */
    secrecy: string
  }
}

/** What happened, in codes; the sentence shown to people is made from them. */
export interface JournalNote {
  /** `people.file-opened`: module, then what happened. */
  readonly action: string
  readonly subject: { readonly kind: string; readonly id?: string }
  readonly personId?: string | undefined
  /** What may be lawfully erased later; the chain keeps only its salted hash. */
  readonly content?: Readonly<Record<string, unknown>>
}

/** Appends to the tamper-evident journal of the asker's organisation, in the same transaction as the change. */
export async function writeInJournal(errand: Errand<JournalTables>, note: JournalNote): Promise<void> {
  await sql`select journal_append(
    ${errand.newId()}::uuid, ${errand.now}::timestamptz, ${note.action}, ${note.subject.kind},
    ${note.subject.id ?? null}::uuid, ${note.personId ?? null}::uuid,
    ${Buffer.from(errand.chance(16))}::bytea, ${JSON.stringify(note.content ?? {})}::jsonb)`.execute(
    query(errand.db),
  )
}

/** Appends many entries at once, in their order, as `writeInJournal` would one by one; for jobs. */
export async function writeManyInJournal(
  errand: Errand<JournalTables>,
  notes: readonly JournalNote[],
): Promise<void> {
  const sent = notes.map(({ action, subject, personId, content }, index) => ({
    index,
    id: errand.newId(),
    action,
    kind: subject.kind,
    subject: subject.id,
    person: personId,
    salt: Buffer.from(errand.chance(16)).toString('hex'),
    content: content ?? {},
  }))
  await sql`select journal_append(id, ${errand.now}::timestamptz, action, kind, subject, person, decode(salt, 'hex'), content)
    from (select * from jsonb_to_recordset(${JSON.stringify(sent)}::jsonb) as sent(index integer, id uuid, action text,
      kind text, subject uuid, person uuid, salt text, content jsonb) order by index) as sent`.execute(
    query(errand.db),
  )
}
