import type { Kysely } from 'kysely'
import { keepBetweenTrades, run } from './protect.ts'

const parts = ['form_row', 'form_answer', 'form_answer_former', 'form_submission'] as const

/**
 * What a file knew of an answer when a form was begun for somebody: where it comes from, and the day it was seen. And the
 * same walls as before around the parts of a draft, written so that they are planned once a connection: a question page
 * reads behind them six times.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `alter table form_answer add column known jsonb constraint form_answer_known
       check (known is null or (jsonb_typeof(known) = 'object' and known ? 'source' and known ? 'on'))`,
    'grant update (known) on form_answer to cote_app',
  ])
  await whoAsks(db)
  await whoseCodes(db)
  await whichDrafts(db)
  await wallsOfTheParts(db)
}

// PL/pgSQL keeps the plan of what it asks, where a function in SQL is planned at each question. A setting read beforehand
// may be looked up in an index: read inside the question, it waits behind the policies for every row.
function planned(name: string, returns: string, body: string): string {
  return `create or replace function ${name} returns ${returns} language plpgsql stable parallel safe
    set search_path = pg_catalog, public as $$
    declare
      asked text := asking_key();
      moment timestamptz := asking_now();
      person uuid;
      draft uuid;
      people uuid[];
    begin ${body} end $$`
}

/** The same answers as before, found with a plan that is kept. */
async function whoAsks(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    planned(
      'asking_person()',
      'uuid',
      `select c.person_id into person from person_code c where c.code_hash = asked and c.withdrawn_at is null;
       if person is null then
         select k.person_id into person from own_page_key k where k.key_hash = asked and k.expires_at > moment;
       end if;
       return person;`,
    ),
    planned(
      'asking_people()',
      'uuid[]',
      `if asking_door() <> 'person' then return '{}'; end if;
       person := asking_person();
       ${withJoinedFiles}`,
    ),
    planned(
      'asking_draft()',
      'uuid',
      `select k.draft_id into draft from form_key k where k.key_hash = asked and k.expires_at > moment;
       return draft;`,
    ),
    planned(
      'asking_draft_person()',
      'uuid',
      `draft := asking_draft();
       select d.person_id into person from form_draft d where d.id = draft;
       return person;`,
    ),
  ])
}

const withJoinedFiles =
  'return array(select person union all select j.other_id from joined_file j where j.person_id = person);'

// Whose page it is was worked out again for every code of the organisation, at every question at the door of a person.
async function whoseCodes(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    planned(
      'people_of_the_page()',
      'uuid[]',
      `select k.person_id into person from own_page_key k where k.key_hash = asked;
       if person is null then return '{}'; end if;
       ${withJoinedFiles}`,
    ),
    `alter policy person_code_shown_to_her on person_code
       using ((select asking_door() in ('person')) and person_id = any ((select people_of_the_page())::uuid[]))`,
  ])
}

async function whichDrafts(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    planned(
      'drafts_of_the_asker()',
      'uuid[]',
      `people := asking_people();
       return array(select d.id from form_draft d where d.person_id = any (people));`,
    ),
    planned(
      'drafts_under_glass()',
      'uuid[]',
      `people := people_under_glass('answers');
       return array(select d.id from form_draft d where d.person_id = any (people));`,
    ),
    planned(
      'drafts_sent_before()',
      'uuid[]',
      `person := asking_draft_person();
       return array(select s.draft_id from form_submission s where s.person_id = person);`,
    ),
  ])
}

async function wallsOfTheParts(db: Kysely<unknown>): Promise<void> {
  const atHerDoor = `(select asking_door() in ('person'))`
  const among = (drafts: string): string => `draft_id = any ((select ${drafts}())::uuid[])`
  await run(db, [
    ...['form_row', 'form_answer', 'form_answer_former'].map(
      (table) =>
        `alter policy ${table}_shown_to_her on ${table} using (${atHerDoor} and (${among('drafts_of_the_asker')}))`,
    ),
    `alter policy form_answer_asked_once on form_answer using (${atHerDoor} and (bank is not null and sealed is null
       and secrecy = 'shared' and state = 'given' and ${among('drafts_sent_before')}))`,
  ])
  for (const table of parts) {
    const name = `${table}_between_trades`
    await run(
      db,
      ['', '_written', '_changed', '_removed'].map((act) => `drop policy ${name}${act} on ${table}`),
    )
    await keepBetweenTrades(db, { table, content: 'answers', underGlass: among('drafts_under_glass') })
  }
}
