import type { Kysely } from 'kysely'
import { run } from './protect.ts'

/** Procedures sent again, handed over to a colleague, and looked at again when a right ends. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await moreKindsOfSteps(db)
  await whoHoldsIt(db)
  await moreToLookAt(db)
}

async function moreKindsOfSteps(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    'alter table procedure_step add column answers_seq smallint',
    'alter table procedure_step drop constraint procedure_step_whole',
    `alter table procedure_step add constraint procedure_step_whole check (case kind
       when 'document-ticked' then document_code is not null
       when 'document-unticked' then document_code is not null
       when 'document-not-needed' then document_code is not null
       when 'sent' then on_day is not null and choice is not null
         and choice in ('online', 'counter', 'post', 'phone')
       when 'receipt-recorded' then text is not null
       when 'deadline-set' then on_day is not null and choice is not null
         and choice in ('send-before', 'answer-expected', 'remedy', 'appointment', 'renewal', 'other')
       when 'deadline-removed' then true
       when 'blocked' then on_day is not null and choice is not null and choice in ('missing-document',
         'account-access', 'online-fault', 'body-silent', 'person-unreachable', 'disagreement', 'other')
       when 'unblocked' then true
       when 'call-back-planned' then on_day is not null
       when 'call-back-done' then call_back_seq is not null
       when 'outcome-recorded' then on_day is not null and choice is not null
         and choice in ('granted', 'refused', 'closed', 'abandoned')
       when 'reopened' then true
       when 'renamed' then text is not null
       when 'attempt-begun' then on_day is not null and choice is not null
         and choice in ('remedy', 'new-request', 'file-lost', 'incomplete')
       when 'handed-over' then for_agent_id is not null
       when 'hand-over-answered' then answers_seq is not null and choice is not null
         and choice in ('accepted', 'declined')
       else false end)`,
    `alter table procedure_step add constraint procedure_step_answers_fk foreign key (procedure_id, answers_seq)
       references procedure_step (procedure_id, seq) on delete cascade,
     add constraint procedure_step_answers_earlier check (answers_seq < seq),
     drop constraint procedure_step_not_sent_tomorrow,
     add constraint procedure_step_not_sent_tomorrow check (
       kind not in ('sent', 'blocked', 'outcome-recorded', 'attempt-begun')
       or on_day <= (at at time zone 'UTC')::date + 1)`,
  ])
}

// Told by the steps, and rewritten with each of them: what an agent holds is read from one index when she leaves.
async function whoHoldsIt(db: Kysely<unknown>): Promise<void> {
  const tables = ['followed_procedure', 'procedure_step']
  await run(db, [
    `alter table followed_procedure add column held_by uuid,
       add column is_running boolean not null default true`,
    // The owner writes past the walls for the length of this migration.
    ...tables.map((table) => `alter table ${table} no force row level security`),
    `update followed_procedure procedure set
       held_by = coalesce((select step.agent_id from procedure_step step
         where step.procedure_id = procedure.id and step.agent_id is not null
         order by step.seq desc limit 1), procedure.opened_by),
       is_running = coalesce((select step.kind = 'reopened' from procedure_step step
         where step.procedure_id = procedure.id and step.kind in ('outcome-recorded', 'reopened')
         order by step.seq desc limit 1), true)`,
    ...tables.map((table) => `alter table ${table} force row level security`),
    `create index followed_procedure_by_holder on followed_procedure (organisation_id, held_by)
       where is_running`,
    'grant update (held_by, is_running) on followed_procedure to cote_app',
  ])
}

async function moreToLookAt(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `alter table procedure_follow_up drop constraint procedure_follow_up_reason,
       add constraint procedure_follow_up_reason check (reason in ('right-at-risk', 'hand-over', 'call-back',
         'answer-due', 'to-send-again', 'receipt-missing', 'blocked', 'hand-over-declined')),
       add column until_on date,
       add constraint procedure_follow_up_lasts check (until_on >= from_on)`,
  ])
}
