import type { Kysely } from 'kysely'
import { alsoAllow, leaveOpen, protect, run } from './protect.ts'

const roles = `('reception', 'mediator', 'public-writer', 'volunteer', 'civic-service', 'social-worker', 'manager',
  'data-protection-officer', 'administrator')`

/** The town, the organisations that share it, and the people who work there. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await territory(db)
  await organisation(db)
  await agentTable(db)
  await team(db)
  await signIn(db)
  await invitation(db)
}

async function territory(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table territory (
       only_row boolean not null default true
         constraint territory_pk primary key constraint territory_one_row check (only_row),
       town_name text not null, ccas_name text not null, phone text not null, address text[] not null,
       opening_hours text,
       accent text constraint territory_accent_hex check (accent ~ '^#[0-9a-f]{6}$'),
       logo bytea, logo_type text constraint territory_logo_type check (logo_type in ('image/png', 'image/webp')),
       time_zone text not null, contact_email text not null, privacy_email text not null,
       security_email text not null, publisher text not null, publication_director text not null,
       host text not null, updated_at timestamptz not null,
       constraint territory_logo_whole check ((logo is null) = (logo_type is null)))`,
  ])
  await leaveOpen(db, {
    table: 'territory',
    reason: 'what every page says of the town: its name, address, colour and legal notice',
    grants: 'select, insert, update',
  })
}

async function organisation(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table organisation (
       id uuid not null constraint organisation_pk primary key,
       kind text not null constraint organisation_kind
         check (kind in ('ccas', 'association', 'library', 'france-services', 'partner')),
       name text not null constraint organisation_name_unique unique, created_at timestamptz not null)`,
  ])
  await protect(db, {
    table: 'organisation',
    rows: 'id = (select asking_organisation())',
    doors: ['agent', 'system'],
    grants: 'select, insert, update',
  })
  // The names of the organisations are on every poster; only their own may change them.
  for (const door of ['agent', 'visitor', 'site', 'person', 'system'] as const) {
    await alsoAllow(db, {
      table: 'organisation',
      name: `organisation_named_to_${door}`,
      door,
      rows: 'true',
      action: 'select',
    })
  }
}

async function agentTable(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table agent (
       id uuid not null constraint agent_pk primary key,
       organisation_id uuid not null constraint agent_organisation_fk references organisation (id),
       name text not null, email text not null, email_folded text not null,
       role text not null constraint agent_role check (role in ${roles}),
       password_hash text not null, totp_secret bytea, totp_confirmed_at timestamptz, totp_last_step bigint,
       demo_since timestamptz, created_at timestamptz not null, closed_at timestamptz, closed_by uuid,
       constraint agent_in_organisation unique (organisation_id, id),
       constraint agent_totp_whole check (totp_secret is not null or totp_confirmed_at is null))`,
    // One open account per address over the whole installation: it is what people type to sign in.
    'create unique index agent_email_unique on agent (email_folded) where closed_at is null',
  ])
  await protect(db, { table: 'agent', doors: ['agent', 'system'], grants: 'select, insert, update' })
  await ownOrAdministrator(db, { table: 'agent', agent: 'id', actions: ['insert', 'update'] })
  await alsoAllow(db, {
    table: 'agent',
    name: 'agent_who_types_her_email',
    door: 'visitor',
    rows: 'email_folded = (select asking_key())',
    action: 'select',
  })
}

async function team(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table team (
       id uuid not null constraint team_pk primary key,
       organisation_id uuid not null constraint team_organisation_fk references organisation (id),
       name text not null, created_at timestamptz not null,
       constraint team_in_organisation unique (organisation_id, id),
       constraint team_name_unique unique (organisation_id, name))`,
    `create table team_member (
       organisation_id uuid not null, team_id uuid not null, agent_id uuid not null, joined_at timestamptz not null,
       constraint team_member_pk primary key (team_id, agent_id),
       constraint team_member_team_fk foreign key (organisation_id, team_id)
         references team (organisation_id, id) on delete cascade,
       constraint team_member_agent_fk foreign key (organisation_id, agent_id)
         references agent (organisation_id, id))`,
    'create index team_member_by_agent on team_member (organisation_id, agent_id)',
  ])
  await protect(db, { table: 'team', doors: ['agent', 'system'], grants: 'select, insert, update, delete' })
  await protect(db, { table: 'team_member', doors: ['agent', 'system'], grants: 'select, insert, delete' })
}

async function signIn(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table agent_session (
       id_hash text not null constraint agent_session_pk primary key,
       organisation_id uuid not null, agent_id uuid not null,
       stage text not null constraint agent_session_stage check (stage in ('password-checked', 'complete')),
       idle_minutes integer not null constraint agent_session_idle check (idle_minutes > 0),
       created_at timestamptz not null, last_seen_at timestamptz not null, expires_at timestamptz not null,
       revoked_at timestamptz,
       constraint agent_session_agent_fk foreign key (organisation_id, agent_id)
         references agent (organisation_id, id))`,
    'create index agent_session_by_agent on agent_session (organisation_id, agent_id)',
    `create table recovery_code (
       id uuid not null constraint recovery_code_pk primary key,
       organisation_id uuid not null, agent_id uuid not null, code_hash text not null,
       created_at timestamptz not null, used_at timestamptz,
       constraint recovery_code_unique unique (agent_id, code_hash),
       constraint recovery_code_agent_fk foreign key (organisation_id, agent_id)
         references agent (organisation_id, id))`,
    `create table sign_in_failure (
       key text not null constraint sign_in_failure_pk primary key,
       count integer not null, last_at timestamptz not null)`,
    'create index sign_in_failure_by_age on sign_in_failure (last_at)',
  ])
  await protect(db, {
    table: 'agent_session',
    doors: ['agent', 'system'],
    grants: 'select, insert, update, delete',
  })
  await ownOrAdministrator(db, { table: 'agent_session', agent: 'agent_id', actions: ['all'] })
  for (const action of ['select', 'update'] as const) {
    await alsoAllow(db, {
      table: 'agent_session',
      name: `agent_session_presented_${action}`,
      door: 'visitor',
      rows: 'id_hash = (select asking_key())',
      action,
    })
  }
  await alsoAllow(db, {
    table: 'agent',
    name: 'agent_of_the_session_presented',
    door: 'visitor',
    rows: 'id in (select s.agent_id from agent_session s where s.id_hash = (select asking_key()))',
    action: 'select',
  })
  await protect(db, {
    table: 'recovery_code',
    doors: ['agent', 'system'],
    grants: 'select, insert, update, delete',
  })
  await ownOrAdministrator(db, { table: 'recovery_code', agent: 'agent_id', actions: ['all'] })
  await leaveOpen(db, {
    table: 'sign_in_failure',
    reason: 'counts of failed sign-ins under keyed hashes; no address, no name',
    grants: 'select, insert, update, delete',
  })
}

interface OwnRows {
  readonly table: string
  /** The column that says whose row it is. */
  readonly agent: string
  readonly actions: readonly ('all' | 'insert' | 'update')[]
}

/** Inside an organisation too: an agent touches what is hers, only an administrator what is a colleague's. */
async function ownOrAdministrator(db: Kysely<unknown>, { table, agent, actions }: OwnRows): Promise<void> {
  const condition = `(select asking_door()) <> 'agent' or ${agent} = (select asking_agent())
    or (select asking_role()) = 'administrator'`
  await run(
    db,
    actions.map((action) => {
      const using = action === 'insert' ? '' : `using (${condition})`
      const name = `${table}_own_${action}`
      return `create policy ${name} on ${table} as restrictive for ${action} ${using} with check (${condition})`
    }),
  )
}

async function invitation(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table invitation (
       id uuid not null constraint invitation_pk primary key,
       organisation_id uuid not null constraint invitation_organisation_fk references organisation (id),
       token_hash text not null constraint invitation_token_unique unique,
       agent_id uuid, name text not null, email text not null,
       role text not null constraint invitation_role check (role in ${roles}), invited_by uuid not null,
       created_at timestamptz not null, expires_at timestamptz not null,
       accepted_at timestamptz, withdrawn_at timestamptz,
       constraint invitation_agent_fk foreign key (organisation_id, agent_id)
         references agent (organisation_id, id),
       constraint invitation_by_fk foreign key (organisation_id, invited_by)
         references agent (organisation_id, id))`,
    'create index invitation_by_organisation on invitation (organisation_id, created_at)',
  ])
  await protect(db, { table: 'invitation', doors: ['agent', 'system'], grants: 'select, insert, update' })
  const byAdministrator = `(select asking_door()) <> 'agent' or (select asking_role()) = 'administrator'`
  await run(db, [
    `create policy invitation_by_administrator on invitation as restrictive for insert with check (${byAdministrator})`,
  ])
  for (const action of ['select', 'update'] as const) {
    await alsoAllow(db, {
      table: 'invitation',
      name: `invitation_presented_${action}`,
      door: 'visitor',
      rows: 'token_hash = (select asking_key())',
      action,
    })
  }
}
