import type { Kysely } from 'kysely'
import { shownToHer } from './her-own.ts'
import { alsoAllow, protect, run } from './protect.ts'

/**
 * Surveys whose answers belong to nobody, the panel of residents who agreed to be asked, ideas and votes, and what was
 * changed because of them.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await surveys(db)
  await responses(db)
  await texts(db)
  await panel(db)
  await consultations(db)
  await changes(db)
}

const ofSurvey = (table: string): string => `organisation_id uuid not null, survey_id uuid not null,
  constraint ${table}_survey_fk foreign key (organisation_id, survey_id) references survey (organisation_id, id)`

const ways = `('link', 'poster', 'kiosk', 'counter', 'paper', 'receipt')`

async function surveys(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table survey (
       id uuid not null constraint survey_pk primary key, organisation_id uuid not null,
       code text not null constraint survey_code_once unique,
       form_id text not null,
       title text not null constraint survey_title_length check (char_length(title) between 1 and 120),
       ways text[] not null constraint survey_ways check (ways <@ array[${ways.slice(1, -1)}]),
       opens_on date not null, closes_on date,
       opened_at timestamptz not null, opened_by uuid, closed_at timestamptz, closed_by uuid,
       constraint survey_ends_after check (closes_on >= opens_on),
       constraint survey_in_organisation unique (organisation_id, id))`,
    `create table survey_place (
       id uuid not null constraint survey_place_pk primary key, ${ofSurvey('survey_place')},
       name text not null constraint survey_place_name_length check (char_length(name) between 1 and 60),
       constraint survey_place_once unique (survey_id, name))`,
  ])
  await protect(db, {
    table: 'survey',
    doors: ['agent', 'system', 'site'],
    grants: 'select, insert, update (title, ways, closes_on, closed_at, closed_by)',
  })
  await protect(db, { table: 'survey_place', doors: ['agent', 'system', 'site'], grants: 'select, insert' })
  // Whoever follows a link or a QR code has the code of the survey, and nothing else.
  await alsoAllow(db, {
    table: 'survey',
    name: 'survey_by_its_code',
    door: 'visitor',
    rows: 'code = asking_key()',
    action: 'select',
  })
  for (const table of ['survey', 'survey_place']) await agentsWriteOnly(db, table)
}

// Residents read what is asked of them; agents and our own jobs write it.
async function agentsWriteOnly(db: Kysely<unknown>, table: string): Promise<void> {
  const ours = `(select asking_door() in ('agent', 'system'))`
  await run(db, [
    `create policy ${table}_made_by_agents on ${table} as restrictive for insert with check (${ours})`,
    `create policy ${table}_changed_by_agents on ${table} as restrictive for update using (${ours})`,
  ])
}

/**
 * What was answered. No person, no agent, no device, no hour: random keys, a day (a week or a month where few answered),
 * and the column names below are all there is. The entry ties a draft to its survey while it is filled, and goes with it.
 */
async function responses(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table survey_entry (
       draft_id uuid not null constraint survey_entry_pk primary key
         constraint survey_entry_draft_fk references form_draft (id) on delete cascade,
       ${ofSurvey('survey_entry')},
       place_id uuid constraint survey_entry_place_fk references survey_place (id),
       way text not null constraint survey_entry_way check (way in ${ways}),
       begun_at timestamptz not null)`,
    `create table survey_response (
       id uuid not null constraint survey_response_pk primary key, ${ofSurvey('survey_response')},
       version_id uuid not null,
       place_id uuid constraint survey_response_place_fk references survey_place (id),
       way text not null constraint survey_response_way check (way in ${ways}),
       since date not null,
       grain text not null constraint survey_response_grain check (grain in ('day', 'week', 'month')),
       counted boolean not null,
       constraint survey_response_version_fk foreign key (organisation_id, version_id)
         references form_version (organisation_id, id))`,
    `create table survey_answer (
       response_id uuid not null, organisation_id uuid not null, question text not null, codes text[] not null,
       constraint survey_answer_pk primary key (response_id, question),
       constraint survey_answer_response_fk foreign key (response_id) references survey_response (id)
         on delete cascade)`,
    'create index survey_response_by_survey on survey_response (survey_id)',
  ])
  // Nobody reads one response: our own door counts them, and gives counts.
  await protect(db, { table: 'survey_entry', doors: ['system'], grants: 'select, insert, delete' })
  await alsoAllow(db, {
    table: 'survey_entry',
    name: 'survey_entry_begun',
    door: 'site',
    rows: 'organisation_id = (select asking_organisation())',
    action: 'insert',
  })
  for (const table of ['survey_response', 'survey_answer'])
    await protect(db, { table, doors: ['system'], grants: 'select, insert, delete' })
}

/** Free words stand apart from the response they came with: nothing ties them to the other answers. */
async function texts(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table survey_theme (
       id uuid not null constraint survey_theme_pk primary key, ${ofSurvey('survey_theme')},
       name text not null constraint survey_theme_name_length check (char_length(name) between 1 and 60),
       constraint survey_theme_once unique (survey_id, name))`,
    `create table survey_text (
       id uuid not null constraint survey_text_pk primary key, ${ofSurvey('survey_text')},
       question text not null,
       words text not null constraint survey_text_length check (char_length(words) between 1 and 5000),
       theme_id uuid constraint survey_text_theme_fk references survey_theme (id),
       counted boolean not null,
       hidden_because text constraint survey_text_reason check (char_length(hidden_because) between 1 and 200),
       hidden_by uuid, hidden_on date,
       constraint survey_text_hidden_whole check ((hidden_because is null) = (hidden_on is null)))`,
    'create index survey_text_by_survey on survey_text (survey_id)',
  ])
  await protect(db, { table: 'survey_theme', doors: ['agent', 'system'], grants: 'select, insert' })
  await protect(db, {
    table: 'survey_text',
    doors: ['agent', 'system'],
    grants: 'select, insert, delete, update (theme_id, hidden_because, hidden_by, hidden_on)',
  })
  await run(db, [
    `create policy survey_text_counted on survey_text as restrictive
       using ((select asking_door()) = 'system' or counted)`,
  ])
}

async function panel(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table panel_member (
       id uuid not null constraint panel_member_pk primary key,
       organisation_id uuid not null, person_id uuid not null,
       words text not null, language text not null
         constraint panel_member_language check (language in ('fr', 'fr-simple', 'en', 'ar')),
       code_hash text constraint panel_member_code_once unique,
       joined_at timestamptz not null, joined_with uuid, left_at timestamptz, left_with uuid,
       constraint panel_member_leaves_after check (left_at >= joined_at),
       constraint panel_member_no_code_once_left check (left_at is null or code_hash is null),
       constraint panel_member_in_organisation unique (organisation_id, id),
       constraint panel_member_person_fk foreign key (organisation_id, person_id)
         references person (organisation_id, id) on delete cascade)`,
    'create unique index panel_member_once on panel_member (person_id) where left_at is null',
    `create table panel_invitation (
       id uuid not null constraint panel_invitation_pk primary key,
       organisation_id uuid not null, member_id uuid not null,
       person_id uuid not null,
       survey_id uuid, consultation_id uuid,
       way text not null constraint panel_invitation_way check (way in ('letter', 'counter')),
       invited_at timestamptz not null, invited_by uuid,
       constraint panel_invitation_to_one check (num_nonnulls(survey_id, consultation_id) = 1),
       constraint panel_invitation_member_fk foreign key (organisation_id, member_id)
         references panel_member (organisation_id, id) on delete cascade,
       constraint panel_invitation_person_fk foreign key (organisation_id, person_id)
         references person (organisation_id, id) on delete cascade)`,
    'create index panel_invitation_by_member on panel_invitation (member_id)',
  ])
  await protect(db, {
    table: 'panel_member',
    doors: ['agent', 'system'],
    grants: 'select, insert, update (code_hash, left_at, left_with)',
  })
  await protect(db, { table: 'panel_invitation', doors: ['agent', 'system'], grants: 'select, insert' })
  for (const table of ['panel_member', 'panel_invitation']) {
    await shownToHer(db, { table })
    await run(
      db,
      ['insert', 'update'].map(
        (event) => `create trigger ${table}_restricted_on_${event} after ${event} on ${table}
          referencing new table as changed for each statement
          execute function refuse_restricted('person_id', 'agent')`,
      ),
    )
  }
}

const moderated = (table: string): string => `words text not null
    constraint ${table}_length check (char_length(words) between 1 and 1000),
  typed_by text not null constraint ${table}_typed_by check (typed_by in ('resident', 'agent')),
  state text not null constraint ${table}_state check (state in ('waiting', 'public', 'hidden')),
  because text constraint ${table}_because check (char_length(because) between 1 and 200),
  decided_by uuid, decided_on date,
  constraint ${table}_hidden_for_a_reason check (state <> 'hidden' or because is not null)`

async function consultations(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table consultation (
       id uuid not null constraint consultation_pk primary key, organisation_id uuid not null,
       code text not null constraint consultation_code_once unique,
       question jsonb not null constraint consultation_question check (question ->> 'fr' <> ''),
       opens_on date not null, closes_on date,
       opened_at timestamptz not null, opened_by uuid, closed_at timestamptz, closed_by uuid,
       constraint consultation_ends_after check (closes_on >= opens_on),
       constraint consultation_in_organisation unique (organisation_id, id))`,
    `create table idea (
       id uuid not null constraint idea_pk primary key,
       organisation_id uuid not null, consultation_id uuid not null,
       ${moderated('idea')}, votes integer,
       constraint idea_in_organisation unique (organisation_id, id),
       constraint idea_consultation_fk foreign key (organisation_id, consultation_id)
         references consultation (organisation_id, id))`,
    `create table idea_comment (
       id uuid not null constraint idea_comment_pk primary key,
       organisation_id uuid not null, idea_id uuid not null, ${moderated('idea_comment')},
       constraint idea_comment_idea_fk foreign key (organisation_id, idea_id) references idea (organisation_id, id))`,
    `create table idea_vote (
       idea_id uuid not null, organisation_id uuid not null, voter text not null,
       constraint idea_vote_pk primary key (idea_id, voter),
       constraint idea_vote_idea_fk foreign key (organisation_id, idea_id) references idea (organisation_id, id))`,
    'create index idea_by_consultation on idea (consultation_id)',
    'create index idea_comment_by_idea on idea_comment (idea_id)',
  ])
  await protect(db, {
    table: 'consultation',
    doors: ['agent', 'system', 'site'],
    grants: 'select, insert, update (closes_on, closed_at, closed_by)',
  })
  await agentsWriteOnly(db, 'consultation')
  for (const [table, more] of [
    ['idea', ', votes'],
    ['idea_comment', ''],
  ] as const) {
    const grants = `select, insert, update (state, because, decided_by, decided_on${more})`
    await protect(db, { table, doors: ['agent', 'system', 'site'], grants })
    const open = `(select asking_door() in ('agent', 'system'))`
    await run(db, [
      // What nobody has read yet is shown to nobody but agents.
      `create policy ${table}_once_read on ${table} as restrictive for select
         using (${open} or state = 'public')`,
      `create policy ${table}_waits on ${table} as restrictive for insert
         with check (${open} or (state = 'waiting' and typed_by = 'resident'))`,
      `create policy ${table}_decided_by_agents on ${table} as restrictive for update using (${open})`,
    ])
  }
  await votes(db)
}

async function votes(db: Kysely<unknown>): Promise<void> {
  await protect(db, {
    table: 'idea_vote',
    doors: ['system', 'site'],
    grants: 'select, insert, delete',
  })
  await alsoAllow(db, {
    table: 'consultation',
    name: 'consultation_is_public',
    door: 'visitor',
    rows: 'true',
    action: 'select',
  })
}

async function changes(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table survey_change (
       id uuid not null constraint survey_change_pk primary key, organisation_id uuid not null,
       survey_id uuid, consultation_id uuid,
       said jsonb not null constraint survey_change_said check (said ->> 'fr' <> ''),
       done jsonb not null constraint survey_change_done check (done ->> 'fr' <> ''),
       done_on date not null,
       written_at timestamptz not null, written_by uuid,
       published_at timestamptz, published_by uuid, withdrawn_at timestamptz, withdrawn_by uuid,
       constraint survey_change_from_one check (num_nonnulls(survey_id, consultation_id) <= 1),
       constraint survey_change_survey_fk foreign key (organisation_id, survey_id)
         references survey (organisation_id, id),
       constraint survey_change_consultation_fk foreign key (organisation_id, consultation_id)
         references consultation (organisation_id, id))`,
  ])
  await protect(db, {
    table: 'survey_change',
    doors: ['agent', 'system'],
    grants:
      'select, insert, update (said, done, done_on, published_at, published_by, withdrawn_at, withdrawn_by)',
  })
  await alsoAllow(db, {
    table: 'survey_change',
    name: 'survey_change_is_public',
    door: 'visitor',
    rows: 'published_at is not null and withdrawn_at is null',
    action: 'select',
  })
}
