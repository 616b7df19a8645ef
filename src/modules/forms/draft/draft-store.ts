import type { Insertable, Selectable } from 'kysely'
import type { AgentId, OrganisationId, PersonId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import { type Db, query } from '#platform/db/db.ts'
import type { DefinitionKind, Policies } from '../definition/definition.ts'
import type { FormVersionId } from '../library/form-version.ts'
import type { Draft, DraftId, DraftOrigin } from './draft.ts'
import type { DraftTables } from './tables.ts'

type Drafts = Db<DraftTables>

export interface NewDraft extends Draft {
  readonly codeHash: string | undefined
}

export async function insertDraft(db: Drafts, draft: NewDraft): Promise<void> {
  await query(db).insertInto('form_draft').values(rowOf(draft)).execute()
}

export async function findDraft(db: Drafts, id: DraftId): Promise<Draft | undefined> {
  const row = await query(db).selectFrom('form_draft').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toDraft(row)
}

/** Two tabs, and an agent beside her, write one after the other. */
export async function lockDraft(db: Drafts, id: DraftId): Promise<Draft | undefined> {
  const row = await query(db)
    .selectFrom('form_draft')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row && toDraft(row)
}

/** The draft of this hashed code; a bearer sees no other. */
export async function findDraftByCode(db: Drafts, codeHash: string): Promise<Draft | undefined> {
  const row = await query(db)
    .selectFrom('form_draft')
    .selectAll()
    .where('code_hash', '=', codeHash)
    .executeTakeFirst()
  return row && toDraft(row)
}

/** Her drafts that are not sent, the last touched first. */
export async function listOpenDrafts(db: Drafts, people: readonly PersonId[]): Promise<readonly Draft[]> {
  if (people.length === 0) return []
  const rows = await unsent(db).where('person_id', 'in', people).orderBy('last_touched_at', 'desc').execute()
  return rows.map(toDraft)
}

/** The drafts of people that end before then and are not sent. */
export async function listEnding(db: Drafts, before: Date): Promise<readonly Draft[]> {
  const rows = await unsent(db)
    .where('person_id', 'is not', null)
    .where('expires_at', '<=', before)
    .orderBy('expires_at')
    .limit(500)
    .execute()
  return rows.map(toDraft)
}

/** Something was said: it ends so much later, and was not warned of. */
export async function touchDraft(
  db: Drafts,
  id: DraftId,
  { now, expiresAt }: { readonly now: Date; readonly expiresAt: Date },
): Promise<void> {
  await query(db)
    .updateTable('form_draft')
    .set({ last_touched_at: now, expires_at: expiresAt, warned_at: null })
    .where('id', '=', id)
    .execute()
}

export async function giveCode(
  db: Drafts,
  id: DraftId,
  { codeSeq, codeHash }: { readonly codeSeq: number; readonly codeHash: string },
): Promise<void> {
  await query(db)
    .updateTable('form_draft')
    .set({ code_seq: codeSeq, code_hash: codeHash })
    .where('id', '=', id)
    .execute()
}

export async function giveBirthHash(db: Drafts, id: DraftId, birthHash: string): Promise<void> {
  await query(db).updateTable('form_draft').set({ birth_hash: birthHash }).where('id', '=', id).execute()
}

/** The draft of nobody goes to a file; it is whoever’s it was otherwise. */
export async function giveToPerson(db: Drafts, id: DraftId, personId: PersonId): Promise<void> {
  await query(db)
    .updateTable('form_draft')
    .set({ person_id: personId })
    .where('id', '=', id)
    .where('person_id', 'is', null)
    .execute()
}

/** The draft goes on with another version of its form. */
export async function moveToVersion(
  db: Drafts,
  id: DraftId,
  { versionId, newQuestions }: Pick<Draft, 'versionId' | 'newQuestions'>,
): Promise<void> {
  await query(db)
    .updateTable('form_draft')
    .set({ version_id: versionId, new_questions: [...newQuestions] })
    .where('id', '=', id)
    .execute()
}

function unsent(db: Drafts) {
  return query(db)
    .selectFrom('form_draft')
    .selectAll()
    .where((its) =>
      its.not(
        its.exists(
          its
            .selectFrom('form_submission')
            .select('form_submission.draft_id')
            .whereRef('form_submission.draft_id', '=', 'form_draft.id'),
        ),
      ),
    )
}

function rowOf(draft: NewDraft): Insertable<DraftTables['form_draft']> {
  return {
    id: draft.id,
    organisation_id: draft.organisationId,
    version_id: draft.versionId,
    form_id: draft.formId,
    kind: draft.kind,
    identity: draft.identity,
    person_id: draft.personId ?? null,
    language: draft.language,
    origin: draft.origin,
    started_at: draft.startedAt,
    started_by: draft.startedBy ?? null,
    code_seq: draft.codeSeq,
    code_hash: draft.codeHash ?? null,
    birth_hash: draft.birthHash ?? null,
    last_touched_at: draft.lastTouchedAt,
    expires_at: draft.expiresAt,
    warned_at: null,
  }
}

function toDraft(row: Selectable<DraftTables['form_draft']>): Draft {
  return {
    id: row.id as DraftId,
    organisationId: row.organisation_id as OrganisationId,
    versionId: row.version_id as FormVersionId,
    formId: row.form_id,
    kind: row.kind as DefinitionKind,
    identity: row.identity as Policies['identity'],
    personId: (row.person_id as PersonId | null) ?? undefined,
    language: row.language as Language,
    origin: row.origin as DraftOrigin,
    startedAt: row.started_at,
    startedBy: (row.started_by as AgentId | null) ?? undefined,
    codeSeq: row.code_seq,
    birthHash: row.birth_hash ?? undefined,
    lastTouchedAt: row.last_touched_at,
    expiresAt: row.expires_at,
    warnedAt: row.warned_at ?? undefined,
    newQuestions: row.new_questions,
  }
}
