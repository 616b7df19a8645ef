import type { Kysely } from 'kysely'
import { shownToHer } from './her-own.ts'
import { alsoAllow, keepBetweenTrades, protect, run } from './protect.ts'

const parts = ['form_row', 'form_answer', 'form_answer_former', 'form_submission'] as const

/**
 * A form being filled: its draft, who may open it, its rows and its answers, one row each; then what was sent. Answers
 * are kept even when they cannot be read; what an answer was before stays beside it until the form is sent.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await draft(db)
  await key(db)
  await row(db)
  await answer(db)
  await submission(db)
  for (const part of parts) await keepSecrecyOfTheDraft(db, part)
  await whoOpens(db)
  await walls(db)
  await refusedWhereRestricted(db)
}

// Art. 18 RGPD: every answer an agent writes touches its draft, so that the draft answers for all of its parts.
async function refusedWhereRestricted(db: Kysely<unknown>): Promise<void> {
  await run(
    db,
    ['form_draft', 'form_submission'].flatMap((table) =>
      ['insert', 'update'].map(
        (event) => `create trigger ${table}_restricted_on_${event} after ${event} on ${table}
          referencing new table as changed for each statement
          execute function refuse_restricted('person_id', 'agent')`,
      ),
    ),
  )
}

async function draft(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table form_draft (
       id uuid not null constraint form_draft_pk primary key,
       organisation_id uuid not null, version_id uuid not null,
       form_id text not null,
       kind text not null constraint form_draft_kind
         check (kind in ('procedure', 'questionnaire', 'assessment', 'simulator', 'agent-form')),
       identity text not null constraint form_draft_identity check (identity in ('none', 'code', 'person')),
       person_id uuid,
       language text not null constraint form_draft_language check (language in ('fr', 'fr-simple', 'en', 'ar')),
       origin text not null constraint form_draft_origin check (origin in ('link', 'kiosk', 'counter', 'paper')),
       started_at timestamptz not null, started_by uuid,
       code_seq smallint not null default 1 constraint form_draft_code_counts_up check (code_seq > 0),
       code_hash text constraint form_draft_code_once unique, birth_hash text,
       last_touched_at timestamptz not null, expires_at timestamptz not null, warned_at timestamptz,
       new_questions text[] not null default '{}',
       secrecy text not null default asking_secrecy()
         constraint form_draft_secrecy check (secrecy in ('shared', 'social')),
       -- Where nobody is to know who answered, nothing in the row can tell.
       constraint form_draft_of_nobody check (identity <> 'none'
         or (person_id is null and started_by is null and code_hash is null and birth_hash is null)),
       constraint form_draft_ends_after check (expires_at > started_at),
       constraint form_draft_in_organisation unique (organisation_id, id),
       constraint form_draft_in_its_secrecy unique (organisation_id, id, secrecy),
       constraint form_draft_version_fk foreign key (organisation_id, version_id)
         references form_version (organisation_id, id),
       constraint form_draft_person_fk foreign key (organisation_id, person_id)
         references person (organisation_id, id) on delete cascade)`,
    'create index form_draft_by_person on form_draft (person_id) where person_id is not null',
    'create index form_draft_by_end on form_draft (organisation_id, expires_at)',
    'create index form_draft_by_version on form_draft (version_id)',
  ])
}

// Several screens may have one draft open: her phone, the kiosk, then the phone again.
async function key(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table form_key (
       key_hash text not null constraint form_key_pk primary key,
       organisation_id uuid not null, draft_id uuid not null,
       at_kiosk boolean not null, back text constraint form_key_back_length check (char_length(back) <= 200),
       opened_with text not null constraint form_key_opened_with check (opened_with in ('start', 'code')),
       opened_at timestamptz not null, expires_at timestamptz not null,
       constraint form_key_draft_fk foreign key (organisation_id, draft_id)
         references form_draft (organisation_id, id) on delete cascade)`,
    'create index form_key_by_draft on form_key (draft_id)',
    'create index form_key_by_end on form_key (organisation_id, expires_at)',
  ])
}

function ofADraft(table: string): string {
  return `organisation_id uuid not null, draft_id uuid not null, secrecy text not null,
    constraint ${table}_draft_fk foreign key (organisation_id, draft_id, secrecy)
      references form_draft (organisation_id, id, secrecy) on delete cascade on update cascade`
}

async function row(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table form_row (
       id uuid not null constraint form_row_pk primary key, ${ofADraft('form_row')},
       group_id text not null, position integer not null,
       added_by text not null constraint form_row_added_by check (added_by in ('person', 'agent')),
       added_at timestamptz not null,
       constraint form_row_in_draft unique (draft_id, id))`,
  ])
}

const hand = `filled_by text not null check (filled_by in ('person', 'agent')), agent_id uuid,
  revision integer not null check (revision > 0), written_at timestamptz not null`

async function answer(db: Kysely<unknown>): Promise<void> {
  const said = `question text not null, row_id uuid,
    state text not null check (state in ('given', 'unreadable', 'not-known', 'told-to-agent', 'empty')),
    raw jsonb not null check (jsonb_typeof(raw) = 'object'), sealed bytea`
  await run(db, [
    `create table form_answer (
       ${ofADraft('form_answer')}, ${said}, value jsonb, seen jsonb, problem text, bank text,
       request_id uuid, ${hand},
       constraint form_answer_hand check (filled_by = 'agent' or agent_id is null),
       -- A national number or an account number is nowhere in clear.
       constraint form_answer_sealed check (sealed is null
         or (raw = '{}' and value is null and seen is null and problem is null)),
       constraint form_answer_once unique nulls not distinct (draft_id, question, row_id),
       constraint form_answer_row_fk foreign key (draft_id, row_id)
         references form_row (draft_id, id) on delete cascade)`,
    'create index form_answer_by_bank on form_answer (bank, draft_id) where bank is not null',
    `create table form_answer_former (
       ${ofADraft('form_answer_former')}, ${said}, ${hand},
       constraint form_answer_former_once unique nulls not distinct (draft_id, question, row_id, revision),
       constraint form_answer_former_row_fk foreign key (draft_id, row_id)
         references form_row (draft_id, id) on delete cascade)`,
  ])
}

async function submission(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table form_submission (
       ${ofADraft('form_submission')}, person_id uuid, version_id uuid not null, version_sha256 text not null,
       form_id text not null, kind text not null, language text not null,
       submitted_at timestamptz not null, submitted_by uuid, result text,
       snapshot jsonb not null constraint form_submission_snapshot check (jsonb_typeof(snapshot) = 'object'),
       keep_until date,
       constraint form_submission_pk primary key (draft_id),
       constraint form_submission_version_fk foreign key (organisation_id, version_id)
         references form_version (organisation_id, id),
       constraint form_submission_person_fk foreign key (organisation_id, person_id)
         references person (organisation_id, id) on delete cascade)`,
    'create index form_submission_by_person on form_submission (person_id) where person_id is not null',
    'create index form_submission_by_form on form_submission (organisation_id, form_id, submitted_at)',
    'create index form_submission_by_end on form_submission (organisation_id, keep_until)',
  ])
}

// A part is as secret as its whole: whoever cannot see the draft adds nothing to it.
async function keepSecrecyOfTheDraft(db: Kysely<unknown>, table: string): Promise<void> {
  await run(db, [
    `create function ${table}_keep_secrecy() returns trigger language plpgsql set search_path = pg_catalog, public as $$
     begin
       new.secrecy := (select draft.secrecy from form_draft draft where draft.id = new.draft_id);
       return new;
     end $$`,
    `create trigger ${table}_keeps_secrecy before insert on ${table}
       for each row execute function ${table}_keep_secrecy()`,
  ])
}

async function whoOpens(db: Kysely<unknown>): Promise<void> {
  const doors = ['agent', 'system'] as const
  const changes = {
    form_draft: `select, insert, delete, update (version_id, code_seq, code_hash, birth_hash, last_touched_at, expires_at,
      warned_at, new_questions, language, person_id)`,
    form_row: 'select, insert, delete, update (position)',
    form_answer: `select, insert, delete, update (state, raw, value, seen, problem, sealed, bank, request_id, filled_by,
      agent_id, revision, written_at)`,
    form_answer_former: 'select, insert, delete',
    form_submission: 'select, insert',
  }
  for (const [table, grants] of Object.entries(changes)) await protect(db, { table, doors, grants })
  await protect(db, {
    table: 'form_key',
    doors: ['system'],
    grants: 'select, insert, delete, update (expires_at)',
  })
  await run(db, [
    // Who presents the key of a draft; checked against the clock of the errand.
    `create function asking_draft() returns uuid language sql stable parallel safe as $$
       select k.draft_id from form_key k where k.key_hash = asking_key() and k.expires_at > asking_now() $$`,
  ])
}

async function walls(db: Kysely<unknown>): Promise<void> {
  await atTheSite(db)
  await ofTheBearer(db)
  await run(db, [
    // Where nobody is to know who answered, no agent looks into a draft.
    `create policy form_draft_of_nobody on form_draft as restrictive
       using ((select asking_door()) <> 'agent' or identity <> 'none')
       with check ((select asking_door()) <> 'agent' or identity <> 'none')`,
    `create policy form_draft_ended_by_jobs on form_draft as restrictive for delete
       using ((select asking_door()) = 'system')`,
    `create policy form_answer_signed on form_answer as restrictive for insert
       with check ((select asking_door()) <> 'agent' or (filled_by = 'agent' and agent_id = (select asking_agent())))`,
    `create policy form_answer_signed_again on form_answer as restrictive for update using (true)
       with check ((select asking_door()) <> 'agent' or (filled_by = 'agent' and agent_id = (select asking_agent())))`,
  ])
  await keepBetweenTrades(db, { table: 'form_draft', content: 'answers', author: 'started_by' })
  for (const table of parts)
    await keepBetweenTrades(db, {
      table,
      content: 'answers',
      underGlass: `draft_id in (select d.id from form_draft d
        where d.person_id = any ((select people_under_glass('answers'))::uuid[]))`,
    })
}

// A kiosk, a link and a QR code begin a draft, and see none.
async function atTheSite(db: Kysely<unknown>): Promise<void> {
  const ours = 'organisation_id = (select asking_organisation())'
  for (const [table, rows] of [
    ['form_draft', `${ours} and person_id is null and started_by is null`],
    ['form_key', ours],
  ] as const)
    await alsoAllow(db, { table, name: `${table}_begun`, door: 'site', rows, action: 'insert' })
}

async function ofTheBearer(db: Kysely<unknown>): Promise<void> {
  const door = 'person'
  const hers = 'draft_id = (select asking_draft())'
  // Her key, and after the code of a draft was proved, a key more to the same draft.
  await alsoAllow(db, {
    table: 'form_key',
    name: 'form_key_presented',
    door,
    rows: 'key_hash = asking_key()',
    action: 'select',
  })
  await alsoAllow(db, {
    table: 'form_key',
    name: 'form_key_lasts',
    door,
    rows: 'key_hash = asking_key()',
    action: 'update',
  })
  await alsoAllow(db, {
    table: 'form_key',
    name: 'form_key_given_for_a_code',
    door,
    rows: `draft_id = (select d.id from form_draft d where d.code_hash = asking_key())`,
    action: 'insert',
  })
  const itself = 'id = (select asking_draft())'
  for (const [name, rows, action] of [
    ['form_draft_open', itself, 'select'],
    ['form_draft_touched', itself, 'update'],
    ['form_draft_by_its_code', 'code_hash = asking_key()', 'select'],
  ] as const)
    await alsoAllow(db, { table: 'form_draft', name, door, rows, action })
  for (const table of parts)
    for (const action of ['select', 'insert', 'update'] as const)
      await alsoAllow(db, { table, name: `${table}_${action}_by_her`, door, rows: hers, action })
  await run(
    db,
    [
      ...['form_row', 'form_answer', 'form_answer_former'].map((table) => [table, hers]),
      ['form_key', 'key_hash = asking_key()'],
    ].map(
      ([table, rows]) => `create policy ${table}_deleted_by_her on ${table} for delete
        using ((select asking_door() in ('person')) and ${rows})`,
    ),
  )
  await askedOnce(db)
  await shownToHer(db, { table: 'form_draft' })
  await shownToHer(db, { table: 'form_submission' })
  for (const table of ['form_row', 'form_answer', 'form_answer_former'])
    await shownToHer(db, {
      table,
      rows: `draft_id in (select d.id from form_draft d where d.person_id = any ((select asking_people())::uuid[]))`,
    })
}

// What she answered once to a question of the bank is proposed when it is asked again: never a sealed number, nor what
// was said to a social worker.
async function askedOnce(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create function asking_draft_person() returns uuid language sql stable parallel safe as $$
       select d.person_id from form_draft d where d.id = asking_draft() $$`,
  ])
  await alsoAllow(db, {
    table: 'form_submission',
    name: 'form_submission_of_the_bearer_of_a_draft',
    door: 'person',
    rows: `person_id = (select asking_draft_person()) and secrecy = 'shared'`,
    action: 'select',
  })
  await alsoAllow(db, {
    table: 'form_answer',
    name: 'form_answer_asked_once',
    door: 'person',
    rows: `bank is not null and sealed is null and secrecy = 'shared' and state = 'given'
      and draft_id in (select s.draft_id from form_submission s where s.person_id = (select asking_draft_person()))`,
    action: 'select',
  })
}
