import type { Kysely } from 'kysely'
import { keepBetweenTrades, run } from './protect.ts'

/** What is written at the line keeps the secrecy of its author; a letter and a procedure are opened to the team, and closed again. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await wordsAtTheLine(db)
  await lettersAreMine(db)
  await openedByTheirAuthor(db)
  await namesNobodyBears(db)
}

async function wordsAtTheLine(db: Kysely<unknown>): Promise<void> {
  const tables = ['ticket_note', 'agent']
  await run(db, [
    `alter table ticket_note add column secrecy text not null default 'shared'
       constraint ticket_note_secrecy check (secrecy in ('shared', 'social'))`,
    // The owner writes past the walls for the length of this migration.
    ...tables.map((table) => `alter table ${table} no force row level security`),
    `update ticket_note set secrecy = 'social' from agent
       where agent.id = ticket_note.agent_id and agent.role = 'social-worker'`,
    ...tables.map((table) => `alter table ${table} force row level security`),
    'alter table ticket_note alter column secrecy set default asking_secrecy()',
    // Whoever writes signs: a word is not given the secrecy of somebody else’s trade.
    `create policy ticket_note_said_by_its_agent on ticket_note as restrictive for insert
       with check ((select asking_door()) <> 'agent' or agent_id = (select asking_agent()))`,
  ])
  await keepBetweenTrades(db, {
    table: 'ticket_note',
    content: 'note',
    author: 'agent_id',
    underGlass: `ticket_id in (select link.ticket_id from ticket_person link
      where link.person_id = any ((select people_under_glass('note'))::uuid[]))`,
  })
}

// Whoever writes for a person knows her file: a letter begun, and a version of it written, as much as a procedure.
async function lettersAreMine(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create or replace function file_is_mine(of_person uuid) returns boolean language sql stable parallel safe as $$
       select exists (select from person where id = of_person and opened_by = asking_agent())
         or exists (select from person_referent referent
           where referent.organisation_id = asking_organisation() and referent.person_id = of_person
             and referent.agent_id = asking_agent() and referent.removed_at is null)
         or exists (select from followed_procedure procedure
           where procedure.organisation_id = asking_organisation() and procedure.person_id = of_person
             and (procedure.opened_by = asking_agent()
               -- Handed over to her, or promised that she would call back.
               or exists (select from procedure_step step
                 where step.procedure_id = procedure.id and step.for_agent_id = asking_agent())))
         or exists (select from letter
           where letter.organisation_id = asking_organisation() and letter.person_id = of_person
             and (letter.started_by = asking_agent()
               or exists (select from letter_version version
                 where version.letter_id = letter.id and version.written_by = asking_agent())))
         or exists (select from ticket_person link
           join ticket on ticket.id = link.ticket_id
           join counter_session sitting on sitting.id = coalesce(ticket.counter_session_id, ticket.last_session_id)
           where link.organisation_id = asking_organisation() and link.person_id = of_person
             and sitting.agent_id = asking_agent())
         or exists (select from visit
           where visit.organisation_id = asking_organisation() and visit.person_id = of_person
             and visit.agent_id = asking_agent()) $$`,
  ])
}

const shared = { letter: 'started_by', followed_procedure: 'opened_by' }
const contents = { letter: 'letter', followed_procedure: 'procedure' }

// Opened by who wrote it, closed again by who opened it; its parts follow by their key. What was never between social
// workers is closed by nobody.
async function openedByTheirAuthor(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create function opened_by_its_author() returns trigger language plpgsql set search_path = pg_catalog, public as $$
     begin
       if new.secrecy = old.secrecy and (new.shared_at, new.shared_by) is not distinct from (old.shared_at, old.shared_by) then
         return new;
       end if;
       -- Not true, or not known: nobody opened it.
       if asking_door() = 'agent' and (
         case when old.secrecy = 'social'
           then to_jsonb(old) ->> tg_argv[0] = asking_agent()::text and new.shared_by = asking_agent()
             and reach_of(tg_argv[1], 'share', 'social') <> 'none'
           else new.secrecy = 'social' and old.shared_by = asking_agent() end) is not true then
         raise exception 'not hers to open, or to close' using errcode = 'insufficient_privilege';
       end if;
       return new;
     end $$`,
  ])
  for (const [table, author] of Object.entries(shared)) {
    await run(db, [
      `alter table ${table} add column shared_at timestamptz, add column shared_by uuid,
         add constraint ${table}_sharing check ((shared_at is null) = (shared_by is null)
           and (shared_at is null or secrecy = 'shared'))`,
      `create trigger ${table}_opened_by_its_author before update on ${table}
         for each row execute function opened_by_its_author('${author}', '${contents[table as keyof typeof contents]}')`,
      `grant update (secrecy, shared_at, shared_by) on ${table} to cote_app`,
    ])
  }
}

// A name that was corrected, or merged away, leaves its word behind: an erasure takes those words too.
async function namesNobodyBears(db: Kysely<unknown>): Promise<void> {
  for (const table of ['name_word', 'name_word_trigram']) {
    const gone = `asking_door() = 'system' and (
      word in (select w.word from person_name_word w where w.person_id = any (asking_subjects()))
      or not exists (select from person_name_word bearer
        where bearer.organisation_id = ${table}.organisation_id and bearer.word = ${table}.word))`
    await run(db, [
      `alter policy ${table}_deleted_with_her on ${table} using (${gone})`,
      `alter policy ${table}_deleted_by_erasure on ${table} using (${gone})`,
    ])
  }
}
