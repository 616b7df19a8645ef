import type { Kysely } from 'kysely'
import { shownToHer } from './her-own.ts'
import { alsoAllow, keepBetweenTrades, protect, run } from './protect.ts'

/** Assessments of digital autonomy: the level of each skill as it was that day, and what is planned to be learned. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await assessment(db)
  await skill(db)
  await learningStep(db)
  await walls(db)
  await linkedAtTheCounter(db)
  await notOfRestrictedFiles(db)
}

async function assessment(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    // It is the form that was sent, seen as an assessment: it goes with it.
    `create table assessment (
       draft_id uuid not null constraint assessment_pk primary key,
       organisation_id uuid not null, person_id uuid, version_id uuid not null,
       origin text not null constraint assessment_origin check (origin in ('link', 'kiosk', 'counter', 'paper')),
       language text not null constraint assessment_language check (language in ('fr', 'fr-simple', 'en', 'ar')),
       taken_at timestamptz not null, taken_by uuid, secrecy text not null,
       constraint assessment_in_its_secrecy unique (organisation_id, draft_id, secrecy),
       constraint assessment_draft_fk foreign key (organisation_id, draft_id, secrecy)
         references form_draft (organisation_id, id, secrecy) on delete cascade on update cascade,
       constraint assessment_person_fk foreign key (organisation_id, person_id)
         references person (organisation_id, id) on delete cascade)`,
    'create index assessment_by_person on assessment (person_id, taken_at) where person_id is not null',
    'create index assessment_by_organisation on assessment (organisation_id, taken_at)',
  ])
}

async function skill(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table assessment_skill (
       draft_id uuid not null, organisation_id uuid not null, secrecy text not null,
       skill text not null constraint assessment_skill_name check (skill ~ '^[a-z-]{1,40}$'),
       -- Absent: not known. It is not a low level.
       level text constraint assessment_skill_level
         check (level in ('entierement_accompagne', 'partiellement_autonome', 'autonome')),
       asked smallint not null constraint assessment_skill_asked check (asked >= 0),
       surely_known smallint not null constraint assessment_skill_known check (surely_known >= 0),
       surely_beyond smallint not null constraint assessment_skill_beyond check (surely_beyond >= 0),
       constraint assessment_skill_pk primary key (draft_id, skill),
       constraint assessment_skill_of_fk foreign key (organisation_id, draft_id, secrecy)
         references assessment (organisation_id, draft_id, secrecy) on delete cascade on update cascade)`,
  ])
}

async function learningStep(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table learning_step (
       id uuid not null constraint learning_step_pk primary key,
       organisation_id uuid not null, person_id uuid not null, draft_id uuid,
       step text not null constraint learning_step_name check (step ~ '^[a-z-]{1,60}$'),
       planned_at timestamptz not null, planned_by uuid,
       done_at timestamptz, done_by uuid,
       secrecy text not null default asking_secrecy()
         constraint learning_step_secrecy check (secrecy in ('shared', 'social')),
       constraint learning_step_done_after check (done_at >= planned_at),
       constraint learning_step_draft_fk foreign key (draft_id)
         references assessment (draft_id) on delete set null,
       constraint learning_step_person_fk foreign key (organisation_id, person_id)
         references person (organisation_id, id) on delete cascade)`,
    'create unique index learning_step_planned_once on learning_step (person_id, step) where done_at is null',
    'create index learning_step_by_draft on learning_step (draft_id) where draft_id is not null',
    'create index learning_step_to_follow on learning_step (organisation_id, planned_at) where done_at is null',
  ])
}

async function walls(db: Kysely<unknown>): Promise<void> {
  const doors = ['agent', 'system'] as const
  const hers = 'draft_id = (select asking_draft())'
  for (const [table, from] of [
    ['assessment', 'form_draft where id'],
    ['assessment_skill', 'assessment where draft_id'],
  ] as const) {
    await run(db, [
      // A part is as secret as its whole: whoever cannot see the draft adds nothing to it.
      `create function ${table}_keep_secrecy() returns trigger language plpgsql set search_path = pg_catalog, public as $$
       begin
         new.secrecy := (select secrecy from ${from} = new.draft_id);
         return new;
       end $$`,
      `create trigger ${table}_keeps_secrecy before insert on ${table}
         for each row execute function ${table}_keep_secrecy()`,
    ])
  }
  await protect(db, { table: 'assessment', doors, grants: 'select, insert, update (person_id)' })
  await protect(db, { table: 'assessment_skill', doors, grants: 'select, insert' })
  await protect(db, { table: 'learning_step', doors, grants: 'select, insert, update (done_at, done_by)' })
  // Alone at the kiosk or by a link: what her own draft gave, and nothing else.
  for (const table of ['assessment', 'assessment_skill'])
    for (const action of ['select', 'insert'] as const)
      await alsoAllow(db, { table, name: `${table}_${action}_by_her`, door: 'person', rows: hers, action })
  for (const table of ['assessment', 'learning_step']) await shownToHer(db, { table })
  await shownToHer(db, {
    table: 'assessment_skill',
    rows: 'draft_id in (select a.draft_id from assessment a where a.person_id = any ((select asking_people())::uuid[]))',
  })
  await keepBetweenTrades(db, { table: 'assessment', content: 'answers' })
  await keepBetweenTrades(db, { table: 'learning_step', content: 'answers' })
  await keepBetweenTrades(db, {
    table: 'assessment_skill',
    content: 'answers',
    underGlass: `draft_id in (select a.draft_id from assessment a
      where a.person_id = any ((select people_under_glass('answers'))::uuid[]))`,
  })
}

// Begun at the kiosk by somebody who gave no name, then put into her file by an agent; never moved to another.
async function linkedAtTheCounter(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    'grant update (person_id) on form_submission to cote_app',
    ...['form_submission', 'assessment'].map(
      (table) => `create policy ${table}_linked_by_agents on ${table} as restrictive for update
        using ((select asking_door()) = 'agent' and person_id is null)
        with check ((select asking_door()) = 'agent')`,
    ),
  ])
}

// A file whose use is restricted takes nothing new at the counter (art. 18 RGPD).
async function notOfRestrictedFiles(db: Kysely<unknown>): Promise<void> {
  await run(
    db,
    ['assessment', 'learning_step'].flatMap((table) =>
      ['insert', 'update'].map(
        (event) => `create trigger ${table}_restricted_on_${event} after ${event} on ${table}
          referencing new table as changed for each statement
          execute function refuse_restricted('person_id', 'agent')`,
      ),
    ),
  )
}
