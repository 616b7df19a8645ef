import type { Kysely } from 'kysely'
import { alsoAllow, leaveOpen, protect, run } from './protect.ts'

/** The line: places and counters, tickets and their moves, what the boards are told, what was promised. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await places(db)
  await counters(db)
  await tickets(db)
  await ticketIndexes(db)
  await moves(db)
  await periods(db)
  await siteEvents(db)
  await promises(db)
  await peopleOfTickets(db)
  await walls(db)
  await holding(db)
}

async function places(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    // seq is at once the lock of the line and the number of its last event, without gap.
    `create table site (
       id uuid not null constraint site_pk primary key,
       organisation_id uuid not null constraint site_organisation_fk references organisation (id),
       name text not null, time_zone text not null default 'Europe/Paris',
       week jsonb not null constraint site_week_of_seven check (jsonb_array_length(week) = 7),
       closed_days jsonb not null default '[]' constraint site_closed_days_list check (jsonb_typeof(closed_days) = 'array'),
       grace_minutes integer not null default 60 constraint site_grace check (grace_minutes between 0 and 600),
       tickets_per_minute integer not null default 30 constraint site_pace check (tickets_per_minute > 0),
       seq bigint not null default 0, changed_at timestamptz not null default 'epoch',
       constraint site_in_organisation unique (organisation_id, id))`,
    `create function site_counts_on() returns trigger language plpgsql as $$ begin
       if new.seq not in (old.seq, old.seq + 1) then
         raise exception 'the events of a site are counted one by one' using errcode = 'check_violation';
       end if;
       if new.changed_at < old.changed_at then
         raise exception 'the clock of a site never goes back' using errcode = 'check_violation';
       end if;
       return new;
     end $$`,
    'create trigger site_counts_on before update on site for each row execute function site_counts_on()',
    `create table service (
       id uuid not null constraint service_pk primary key,
       organisation_id uuid not null, site_id uuid not null,
       letter text not null constraint service_letter check (letter ~ '^[A-Z]$'),
       label jsonb not null constraint service_label_languages check (label ?& array['fr', 'fr-simple', 'en', 'ar']),
       pictogram text not null default 'ticket', position integer not null default 0,
       target_wait_s integer not null default 3600 constraint service_target check (target_wait_s > 0),
       prior_service_s integer not null default 900 constraint service_prior check (prior_service_s > 0),
       daily_cap integer constraint service_cap check (daily_cap > 0),
       closed_at timestamptz,
       constraint service_in_site unique (site_id, id),
       constraint service_site_fk foreign key (organisation_id, site_id) references site (organisation_id, id))`,
    'create unique index service_letter_unique on service (site_id, letter) where closed_at is null',
  ])
}

async function counters(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table counter (
       id uuid not null constraint counter_pk primary key,
       organisation_id uuid not null, site_id uuid not null,
       number integer not null constraint counter_number check (number between 1 and 99),
       label text not null, speak_as text not null default 'guichet', closed_at timestamptz,
       constraint counter_in_site unique (site_id, id),
       constraint counter_site_fk foreign key (organisation_id, site_id) references site (organisation_id, id))`,
    'create unique index counter_number_unique on counter (site_id, number) where closed_at is null',
    `create table counter_session (
       id uuid not null constraint counter_session_pk primary key,
       organisation_id uuid not null, site_id uuid not null, counter_id uuid not null, agent_id uuid not null,
       skills uuid[] not null constraint counter_session_skilled check (cardinality(skills) > 0),
       opened_at timestamptz not null, closed_at timestamptz,
       constraint counter_session_in_site unique (site_id, id),
       constraint counter_session_in_organisation unique (organisation_id, id),
       constraint counter_session_times check (closed_at >= opened_at),
       constraint counter_session_counter_fk foreign key (site_id, counter_id) references counter (site_id, id),
       constraint counter_session_site_fk foreign key (organisation_id, site_id)
         references site (organisation_id, id),
       constraint counter_session_agent_fk foreign key (organisation_id, agent_id)
         references agent (organisation_id, id))`,
    'create unique index counter_session_one_per_counter on counter_session (counter_id) where closed_at is null',
    'create unique index counter_session_one_per_agent on counter_session (agent_id) where closed_at is null',
    `create table counter_pause (
       id uuid not null constraint counter_pause_pk primary key,
       organisation_id uuid not null, counter_session_id uuid not null,
       from_at timestamptz not null, until_at timestamptz not null, withdrawn_at timestamptz,
       constraint counter_pause_times check (until_at > from_at),
       constraint counter_pause_session_fk foreign key (organisation_id, counter_session_id)
         references counter_session (organisation_id, id),
       constraint counter_pause_apart exclude using gist
         (counter_session_id with =, tstzrange(from_at, until_at) with &&) where (withdrawn_at is null))`,
  ])
}

async function tickets(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table ticket (
       id uuid not null constraint ticket_pk primary key,
       organisation_id uuid not null, site_id uuid not null, business_day date not null,
       letter text not null, number integer not null constraint ticket_number check (number between 1 and 999),
       taken_seq bigint not null, service_id uuid not null,
       origin text not null constraint ticket_origin check (origin in ('kiosk', 'desk', 'web')),
       language text not null constraint ticket_language check (language in ('fr', 'fr-simple', 'en', 'ar')),
       code_hash text constraint ticket_code_unique unique,
       legal_priority boolean not null, priority_checked_at timestamptz,
       rank smallint not null constraint ticket_rank check (rank in (0, 1)),
       due_at timestamptz not null, not_before timestamptz, appointment_at timestamptz,
       state text not null, leg smallint not null default 1,
       counter_session_id uuid, last_session_id uuid, reserved_counter_id uuid,
       call_id uuid, call_count smallint not null default 0
         constraint ticket_three_calls check (call_count between 0 and 3),
       jump_reason text constraint ticket_jump_reason
         check (jump_reason in ('quick-question', 'same-agent', 'interpreter-here', 'cannot-wait', 'other')),
       arrived_at timestamptz not null, queued_at timestamptz not null,
       first_called_at timestamptz, called_at timestamptz, last_called_at timestamptz, serving_at timestamptz,
       expected_return_at timestamptz, returned_at timestamptz, ended_at timestamptz,
       outcome text constraint ticket_outcome
         check (outcome in ('resolved', 'partial', 'redirected', 'appointment-given')),
       changed_at timestamptz not null, version integer not null default 1,
       constraint ticket_number_unique unique (site_id, business_day, letter, number),
       constraint ticket_in_organisation unique (organisation_id, id),
       constraint ticket_priority_is_rank check ((rank = 0) = legal_priority),
       constraint ticket_at_a_counter check ((state in ('called', 'serving')) = (counter_session_id is not null)),
       constraint ticket_called_aloud check (state <> 'called' or (call_id is not null and call_count > 0)),
       constraint ticket_ended check ((state in ('done', 'left', 'no-show', 'expired')) = (ended_at is not null)),
       constraint ticket_outcome_when_done check (outcome is null or state = 'done'),
       constraint ticket_times check (queued_at >= arrived_at and first_called_at >= arrived_at
         and called_at >= first_called_at and last_called_at >= called_at and serving_at >= arrived_at and ended_at >= arrived_at
         and changed_at >= arrived_at),
       constraint ticket_site_fk foreign key (organisation_id, site_id) references site (organisation_id, id),
       constraint ticket_service_fk foreign key (site_id, service_id) references service (site_id, id),
       constraint ticket_session_fk foreign key (site_id, counter_session_id)
         references counter_session (site_id, id),
       constraint ticket_last_session_fk foreign key (site_id, last_session_id)
         references counter_session (site_id, id),
       constraint ticket_reserved_fk foreign key (site_id, reserved_counter_id) references counter (site_id, id))`,
  ])
}

async function ticketIndexes(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create unique index ticket_one_per_counter on ticket (counter_session_id)
       where state in ('called', 'serving')`,
    `create index ticket_line on ticket (site_id, rank, due_at, taken_seq) where state = 'waiting'`,
    `create index ticket_in_hand on ticket (site_id) where state in ('called', 'serving', 'on-hold')`,
    'create index ticket_calls on ticket (site_id, last_called_at desc) where call_id is not null',
    'create index ticket_ended on ticket (site_id, ended_at) where ended_at is not null',
    'create index ticket_ended_by_service on ticket (service_id, ended_at desc) where ended_at is not null',
  ])
}

async function moves(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table ticket_transition (
       from_state text not null, to_state text not null,
       constraint ticket_transition_pk primary key (from_state, to_state))`,
    `insert into ticket_transition (from_state, to_state) values
       ('waiting', 'called'), ('waiting', 'left'), ('waiting', 'expired'),
       ('called', 'called'), ('called', 'serving'), ('called', 'waiting'), ('called', 'no-show'),
       ('called', 'expired'),
       ('serving', 'on-hold'), ('serving', 'waiting'), ('serving', 'done'), ('serving', 'called'),
       ('serving', 'expired'),
       ('on-hold', 'serving'), ('on-hold', 'waiting'), ('on-hold', 'left'), ('on-hold', 'expired'),
       ('no-show', 'waiting'), ('done', 'serving'),
       ('done', 'waiting'), ('left', 'waiting'), ('expired', 'waiting')`,
    `create function ticket_moves() returns trigger language plpgsql as $$ begin
       if tg_op = 'INSERT' then
         if new.state <> 'waiting' or new.version <> 1 then
           raise exception 'a ticket begins in the line' using errcode = 'check_violation';
         end if;
         return new;
       end if;
       if (new.id, new.organisation_id, new.site_id, new.business_day, new.letter, new.number, new.taken_seq,
           new.origin, new.arrived_at) is distinct from
          (old.id, old.organisation_id, old.site_id, old.business_day, old.letter, old.number, old.taken_seq,
           old.origin, old.arrived_at) or new.code_hash <> old.code_hash then
         raise exception 'what a ticket was born with never changes' using errcode = 'check_violation';
       end if;
       if new.changed_at < old.changed_at or new.queued_at < old.queued_at or new.leg < old.leg
          or (new.call_count > 0 and new.last_called_at < old.last_called_at) then
         raise exception 'the time of a ticket never goes back' using errcode = 'check_violation';
       end if;
       if new.version <> old.version + 1 then
         raise exception 'a ticket changes one step at a time' using errcode = 'check_violation';
       end if;
       if new.state = old.state and new.counter_session_id is distinct from old.counter_session_id then
         raise exception 'a person does not change counter without a move' using errcode = 'check_violation';
       end if;
       if (new.state, new.call_id) is distinct from (old.state, old.call_id)
          and not exists (select from ticket_transition
                          where from_state = old.state and to_state = new.state) then
         raise exception 'no way from % to %', old.state, new.state using errcode = 'check_violation';
       end if;
       return new;
     end $$`,
    'create trigger ticket_moves before insert or update on ticket for each row execute function ticket_moves()',
  ])
}

async function periods(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table ticket_period (
       organisation_id uuid not null, site_id uuid not null, ticket_id uuid not null, step integer not null,
       leg smallint not null, state text not null, service_id uuid not null, counter_session_id uuid,
       started_at timestamptz not null, ended_at timestamptz,
       constraint ticket_period_pk primary key (ticket_id, step),
       constraint ticket_period_ticket_fk foreign key (organisation_id, ticket_id)
         references ticket (organisation_id, id),
       constraint ticket_period_state check (state in ('waiting', 'called', 'serving', 'on-hold')),
       constraint ticket_period_times check (ended_at >= started_at),
       constraint ticket_period_apart exclude using gist
         (ticket_id with =, tstzrange(started_at, ended_at) with &&))`,
    'create unique index ticket_period_one_open on ticket_period (ticket_id) where ended_at is null',
    `create index ticket_period_served on ticket_period (service_id, ended_at desc)
       where state = 'serving' and ended_at is not null`,
    `create function ticket_period_is_kept() returns trigger language plpgsql as $$ begin
       if tg_op = 'DELETE' then
         raise exception 'a period is never erased' using errcode = 'check_violation';
       end if;
       if old.ended_at is not null or new.ended_at is null or row(old.*) is distinct from
          row(new.organisation_id, new.site_id, new.ticket_id, new.step, new.leg, new.state, new.service_id,
              new.counter_session_id, new.started_at, old.ended_at) then
         raise exception 'a period is only ever closed, once' using errcode = 'check_violation';
       end if;
       return new;
     end $$`,
    `create trigger ticket_period_is_kept before update or delete on ticket_period
       for each row execute function ticket_period_is_kept()`,
    // The only hand that writes periods: the application may read them, and moves tickets to make them.
    `create function ticket_keeps_periods() returns trigger language plpgsql
       security definer set search_path = pg_catalog, public as $$ begin
       if tg_op = 'UPDATE' then
         if (new.state, new.leg, new.service_id, new.counter_session_id, new.call_id) is not distinct from
            (old.state, old.leg, old.service_id, old.counter_session_id, old.call_id) then
           return null;
         end if;
         update ticket_period set ended_at = new.changed_at where ticket_id = new.id and ended_at is null;
       end if;
       if new.state in ('waiting', 'called', 'serving', 'on-hold') then
         insert into ticket_period (organisation_id, site_id, ticket_id, step, leg, state, service_id,
             counter_session_id, started_at)
           values (new.organisation_id, new.site_id, new.id, new.version, new.leg, new.state, new.service_id, new.counter_session_id, new.changed_at);
       end if;
       return null;
     end $$`,
    `create trigger ticket_keeps_periods after insert or update on ticket
       for each row execute function ticket_keeps_periods()`,
  ])
}

async function siteEvents(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table site_event (
       organisation_id uuid not null, site_id uuid not null, seq bigint not null, at timestamptz not null,
       type text not null, ticket_id uuid, agent_id uuid, payload jsonb not null,
       constraint site_event_pk primary key (site_id, seq),
       constraint site_event_site_fk foreign key (organisation_id, site_id) references site (organisation_id, id))`,
    'create index site_event_by_time on site_event (organisation_id, at)',
    `create function site_event_is_next() returns trigger language plpgsql as $$ begin
       if new.seq is distinct from (select seq from site where id = new.site_id) then
         raise exception 'an event takes the number its site has just counted' using errcode = 'check_violation';
       end if;
       return new;
     end $$`,
    `create trigger site_event_is_next before insert on site_event
       for each row execute function site_event_is_next()`,
  ])
}

async function promises(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table eta_sample (
       organisation_id uuid not null, ticket_id uuid not null, at timestamptz not null, reason text not null,
       p20 real not null, p50 real not null, p80 real not null, ahead integer not null,
       shown text not null, shown_from integer, shown_to integer,
       constraint eta_sample_pk primary key (ticket_id, at),
       constraint eta_sample_ticket_fk foreign key (organisation_id, ticket_id)
         references ticket (organisation_id, id))`,
  ])
}

async function peopleOfTickets(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table ticket_person (
       organisation_id uuid not null, ticket_id uuid not null constraint ticket_person_pk primary key,
       person_id uuid not null, linked_by uuid, linked_at timestamptz not null,
       constraint ticket_person_ticket_fk foreign key (organisation_id, ticket_id)
         references ticket (organisation_id, id),
       constraint ticket_person_person_fk foreign key (organisation_id, person_id)
         references person (organisation_id, id) on delete cascade)`,
    'create index ticket_person_by_person on ticket_person (organisation_id, person_id)',
    `create table ticket_note (
       id uuid not null constraint ticket_note_pk primary key,
       organisation_id uuid not null, ticket_id uuid not null, agent_id uuid not null,
       text text not null constraint ticket_note_short check (char_length(text) between 1 and 500),
       written_at timestamptz not null,
       constraint ticket_note_ticket_fk foreign key (organisation_id, ticket_id)
         references ticket (organisation_id, id))`,
    'create index ticket_note_by_ticket on ticket_note (ticket_id)',
  ])
}

async function walls(db: Kysely<unknown>): Promise<void> {
  const line = ['agent', 'site', 'system'] as const
  // Who came with which ticket: never for a kiosk, a board or a phone; our jobs come to forget it.
  const withPeople = ['agent', 'system'] as const
  const change = 'select, insert, update'
  await protect(db, { table: 'site', doors: line, grants: change })
  await protect(db, { table: 'service', doors: line, grants: change })
  await protect(db, { table: 'counter', doors: line, grants: change })
  await protect(db, { table: 'counter_session', doors: line, grants: change })
  await protect(db, { table: 'counter_pause', doors: line, grants: change })
  await protect(db, { table: 'ticket', doors: line, grants: change })
  await protect(db, { table: 'ticket_period', doors: line, grants: 'select' })
  await protect(db, { table: 'site_event', doors: line, grants: 'select, insert, delete' })
  await protect(db, { table: 'eta_sample', doors: line, grants: 'select, insert' })
  await protect(db, { table: 'ticket_person', doors: withPeople, grants: 'select, insert, update, delete' })
  await protect(db, { table: 'ticket_note', doors: withPeople, grants: 'select, insert, delete' })
  await leaveOpen(db, {
    table: 'ticket_transition',
    reason: 'filled by migration, which move follows which; no row about anyone',
    grants: 'select',
  })
  // A kiosk, a board and a phone know an address only: the place gives the organisation, then the door is `site`.
  await alsoAllow(db, { table: 'site', name: 'site_found', door: 'visitor', rows: 'true', action: 'select' })
  await alsoAllow(db, {
    table: 'ticket',
    name: 'ticket_by_code',
    door: 'visitor',
    rows: 'code_hash = (select asking_key())',
    action: 'select',
  })
}

async function holding(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    // Of the services of this counter, or sent to it alone; what is sent to a counter that has closed is for all again.
    `create function may_call(caller counter_session, wanted ticket) returns boolean language sql stable as $$
       select wanted.state = 'waiting' and wanted.site_id = caller.site_id and (
         wanted.reserved_counter_id = caller.counter_id
         or wanted.service_id = any (caller.skills) and (wanted.reserved_counter_id is null or not exists (
           select from counter_session s where s.counter_id = wanted.reserved_counter_id and s.closed_at is null))) $$`,
    `create function next_for(caller counter_session, at timestamptz) returns ticket language sql stable as $$
       select t.* from ticket t
       where t.site_id = caller.site_id and t.state = 'waiting' and may_call(caller, t)
         and (t.not_before is null or t.not_before <= at)
       order by t.rank, t.due_at, t.taken_seq limit 1 $$`,
    // Appointments are called ahead of their hour only by a counter that would otherwise wait.
    `create function next_early_for(caller counter_session) returns ticket language sql stable as $$
       select t.* from ticket t
       where t.site_id = caller.site_id and t.state = 'waiting' and may_call(caller, t)
       order by t.rank, t.due_at, t.taken_seq limit 1 $$`,
    // A change of a line begins here: the place is locked, and only then is read what the change rests on. In one
    // call, because everybody else waits while this lock is held.
    `create function hold_line(place uuid, asked_at timestamptz, request_scope text, request_key text,
         wanted uuid, caller uuid)
       returns table (line_organisation uuid, line_seq bigint, line_at timestamptz, earlier jsonb, line_ticket ticket)
       language plpgsql as $$
       declare
         held site;
         session counter_session;
       begin
         select * into held from site s where s.id = place for update;
         if not found then return; end if;
         line_organisation := held.organisation_id;
         line_seq := held.seq + 1;
         line_at := greatest(held.changed_at, asked_at);
         select o.answer into earlier from once o where o.scope = request_scope and o.key = request_key;
         if earlier is null and wanted is not null then
           select * into line_ticket from ticket t where t.id = wanted and t.site_id = place;
         elsif earlier is null and caller is not null then
           select * into session from counter_session c where c.id = caller and c.closed_at is null
             and not exists (select from ticket t where t.counter_session_id = c.id and t.state in ('called', 'serving'));
           line_ticket := next_for(session, line_at);
           if line_ticket.id is null then line_ticket := next_early_for(session); end if;
         end if;
         return next;
       end $$`,
  ])
}
