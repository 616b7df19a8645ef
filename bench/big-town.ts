import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Hono } from 'hono'
import { v7 } from 'uuid'
import type { AgentId, OrganisationId, PersonId } from '#kernel/ids.ts'
import type { Role } from '#kernel/role.ts'
import { hashSecret, newSecret } from '#platform/auth/secret.ts'
import type { Connection } from '#platform/db/connection.ts'
import type { Asker } from '#platform/db/errand.ts'
import type { Env } from '#platform/http/asked.ts'
import { createLog } from '#platform/log/log.ts'
import { createApp } from '../src/main/app.tsx'
import { readConfig } from '../src/main/config.ts'
import type { Database } from '../src/main/database.ts'
import { buildServices } from '../src/main/services.ts'
import { drawsFrom } from '../seeds/draws-from.ts'
import { type TemporaryDatabase, temporaryDatabase } from './temporary-database.ts'

export interface Size {
  readonly people: number
  readonly visits: number
}

export interface BigTown {
  readonly database: TemporaryDatabase<Database>
  readonly organisationId: OrganisationId
  readonly people: readonly PersonId[]
  readonly agents: readonly (Asker & { readonly agentId: AgentId; readonly role: Role })[]
  readonly app: Hono<Env<Database>>
  /** The cookie of the first agent of that role. */
  cookieOf(role: Role): string
  close(): Promise<void>
}

/** Five years of visits end on that day. */
export const lastDay = '2026-10-31'

/** A town of that size in a database of its own, with its application; five years of visits, forty agents. */
export async function bigTown(size: Size): Promise<BigTown> {
  const database = await temporaryDatabase<Database>(12)
  const organisationId = v7() as OrganisationId
  const started = performance.now()
  const agents = await fill(database.owner, organisationId, size)
  console.log(
    `${size.people} personnes, ${size.visits} visites : ${((performance.now() - started) / 1_000).toFixed(0)} s`,
  )
  const { rows } = await database.owner.pool.query<{ id: PersonId }>(
    'select id from person order by id limit 5000',
  )
  const dataDir = mkdtempSync(join(tmpdir(), 'cote-bench-app-'))
  const services = buildServices({
    config: readConfig({ DATA_DIR: dataDir, DEMO: '0', LOG_LEVEL: 'silent' }),
    db: database.app.db,
    reach: database.appReach,
    surroundings: { ...database.surroundings, now: () => new Date(`${lastDay}T16:00:00Z`) },
    log: createLog('silent'),
    assetsFolder: join(import.meta.dirname, '../dist/assets'),
  })
  const cookies = await signIn(database.owner, agents)
  return {
    database,
    organisationId,
    people: rows.map(({ id }) => id),
    agents,
    app: createApp(services),
    cookieOf: (role) => `${services.sessionCookie}=${cookies.get(role) ?? ''}`,
    close: async () => {
      await database.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

const agentRoles: readonly Role[] = [
  'manager',
  'social-worker',
  ...Array.from({ length: 4 }, () => 'public-writer' as const),
  ...Array.from({ length: 34 }, () => 'mediator' as const),
]

async function fill(
  owner: Connection<Database>,
  organisationId: OrganisationId,
  { people, visits }: Size,
): Promise<BigTown['agents']> {
  const agents = agentRoles.map((role) => ({
    door: 'agent' as const,
    organisationId,
    agentId: v7() as AgentId,
    role,
  }))
  const client = await owner.pool.connect()
  try {
    await client.query(townSql)
    await client.query(
      "insert into organisation (id, kind, name, created_at) values ($1, 'ccas', 'CCAS', now())",
      [organisationId],
    )
    for (const { agentId, role } of agents) {
      await client.query(agentSql, [agentId, organisationId, role])
    }
    // Triggers and foreign keys are what the measures are not about; what they write is written below.
    await client.query(
      "set session_replication_role = 'replica'; set synchronous_commit = off; set statement_timeout = 0",
    )
    const ids = agents.map(({ agentId }) => agentId)
    for (const statement of peopleSql) await client.query(statement, [organisationId, people])
    for (const statement of visitsSql) await client.query(statement, [organisationId, people, visits, ids])
    await client.query("set session_replication_role = 'origin'")
    await client.query('vacuum analyze')
  } finally {
    client.release(true)
  }
  return agents
}

const townSql = `insert into territory (town_name, ccas_name, phone, address, time_zone, contact_email, privacy_email,
  security_email, publisher, publication_director, host, updated_at)
  values ('Alpha', 'CCAS d’Alpha', '01 99 00 12 34', '{1 place de la Mairie,99000 Alpha}', 'Europe/Paris',
    'a@b.example', 'a@b.example', 'a@b.example', 'CCAS', 'Présidente', 'Ici', now())`

const agentSql = `insert into agent (id, organisation_id, name, email, email_folded, role, password_hash, created_at)
  values ($1::uuid, $2, 'Agent ' || $3::text, $1 || '@alpha.test', $1 || '@alpha.test', $3, '-', now())`

// A number made from another, the same every time, spread evenly: no order of one column shows in another.
const spread = (n: string, salt: number, below: string): string =>
  `(abs(hashint8extended((${n})::bigint, ${salt})) % (${below}))`

const uuidOf = (kind: number, n: string): string =>
  `('0199${kind}000-0000-7000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`

const peopleSql: readonly string[] = [
  `insert into person (id, organisation_id, first_names, usage_name, gender, birth_year, birth_month, birth_day,
     social_status, languages_spoken, opened_at)
   select ${uuidOf(1, 'n')}, $1, 'Prénom' || ${spread('n', 1, '900')}, 'Nom' || ${spread('n', 2, '20000')},
     (array['masculin', 'feminin', 'feminin', 'non_communique'])[1 + ${spread('n', 3, '4')}],
     1930 + ${spread('n', 4, '80')}, 1 + ${spread('n', 5, '12')}, 1 + ${spread('n', 6, '28')},
     (array['retraite', 'sans_emploi', 'en_emploi', null])[1 + ${spread('n', 7, '4')}], '{fr}',
     now() - interval '5 years' from generate_series(1, $2::int) as n`,
  `insert into counted_person (organisation_id, person_id)
   select $1, ${uuidOf(1, 'n')} from generate_series(1, $2::int) as n`,
  `insert into contact_channel (id, organisation_id, person_id, kind, value, typed, belongs_to, added_at)
   select ${uuidOf(2, 'n')}, $1, ${uuidOf(1, 'n')}, 'phone', '+336' || lpad(n::text, 8, '0'), '06', 'self', now()
   from generate_series(1, $2::int) as n`,
]

// A person in six stays unknown; half of the visits are those of a fifth of the people.
const personOfVisit = `case when n % 100 = 7 or ${spread('n', 21, '6')} = 0 then null
  when ${spread('n', 22, '2')} = 0 then 1 + ${spread('n', 23, 'greatest($2::int / 5, 1)')}
  else 1 + ${spread('n', 24, '$2::int')} end`

const agentOfVisit = `(1 + ${spread('n', 31, '40')})`

const visitsSql: readonly string[] = [
  `insert into visit_act (organisation_id, visit_id, position, mode, agreement, themes, administrative_themes, secrecy)
   select $1, ${uuidOf(3, 'n')}, act, mode, case mode when 'a_la_place_presence' then 'aloud' end,
     (array['{aide_aux_demarches_administratives}', '{aide_aux_demarches_administratives,email}', '{email,sante}',
       '{bureautique}'])[1 + ${spread('n + act', 42, '4')}]::text[],
     case when ${spread('n + act', 42, '4')} < 2 then '{social_sante}' else '{}' end::text[],
     case when ${agentOfVisit} = 2 then 'social' else 'shared' end
   from generate_series(1, $3::int) as n, generate_series(1, 1 + ${spread('n', 43, '4')} / 3) as act,
     lateral (select (array['avec', 'avec', 'forme', 'a_la_place_presence', 'relais'])[1 +
       ${spread('n', 41, '5')}]) as drawn(mode)
   where $2::int > 0 and $4::uuid[] is not null`,
  `insert into visit (id, organisation_id, person_id, agent_id, agent_name, visited_on, recorded_at, place_type,
     place_name, minutes, autonomy, equipment, referred_to, age_band, gender, social_status, counted_as, had_file, secrecy,
     replaces_id, activity, over_at, modes, themes, administrative_themes)
   select ${uuidOf(3, 'n')}, $1, p.id, ($4::uuid[])[agent], 'Agent ' || agent, day, day + interval '10 hours',
     (array['lieu_activite', 'lieu_activite', 'lieu_activite', 'a_distance', 'domicile', 'autre'])[1 + ${spread('n', 32, '6')}],
     'Accueil', 5 + ${spread('n', 33, '120')},
     (array['entierement_accompagne', 'partiellement_autonome', 'autonome', null])[1 + ${spread('n', 34, '4')}],
     case when ${spread('n', 35, '3')} = 0 then '{telephone}' else '{ordinateur}' end::text[],
     case when ${spread('n', 36, '10')} = 0 then 'administration' end,
     coalesce(counted_age_band(p.birth_year, extract(year from day)::int), 'non_communique'),
     coalesce(p.gender, 'non_communique'), coalesce(p.social_status, 'non_communique'),
     coalesce(c.counted_as, gen_random_uuid()), p.id is not null,
     case when agent = 2 then 'social' else 'shared' end,
     -- One visit in fifty was corrected: the next one stands in its place.
     case when n % 50 = 1 and n > 1 then ${uuidOf(3, 'n - 1')} end,
     case when n % 100 = 7 then 'collectif' else 'individuel' end,
     case when n % 50 = 0 and n < $3::int then day + interval '12 hours' end,
     said.modes, array(select distinct unnest(string_to_array(said.themes, ','))),
     array_remove(array(select distinct unnest(string_to_array(said.details, ','))), '')
   from (select n, ${personOfVisit} as person, ${agentOfVisit} as agent,
       '${lastDay}'::date - (1825 - 1 - (n * 1825 / ($3::int + 1)))::int as day
     from generate_series(1, $3::int) as n) drawn
   join (select visit_id, array_agg(distinct mode) as modes, string_agg(array_to_string(themes, ','), ',') as themes,
       string_agg(array_to_string(administrative_themes, ','), ',') as details
     from visit_act group by visit_id) said on said.visit_id = ${uuidOf(3, 'n')}
   left join person p on p.id = ${uuidOf(1, 'coalesce(drawn.person, 0)')}
   left join counted_person c on c.person_id = p.id`,
  // One visit in a hundred is a workshop of six, of whom four have a file.
  `insert into visit_participant (organisation_id, visit_id, rank, person_id, age_band, gender, social_status,
     counted_as, had_file, secrecy)
   select $1, v.id, rank, p.id, coalesce(counted_age_band(p.birth_year, 2026), 'non_communique'),
     coalesce(p.gender, 'non_communique'), coalesce(p.social_status, 'non_communique'),
     coalesce(c.counted_as, gen_random_uuid()), p.id is not null, v.secrecy
   from visit v cross join generate_series(1, 6) as rank
   left join person p on rank < 5
     and p.id = ${uuidOf(1, `1 + ${spread('hashtext(v.id::text) + rank', 44, '$2::int')}`)}
   left join counted_person c on c.person_id = p.id
   where v.organisation_id = $1 and v.activity = 'collectif' and $3::int > 0 and $4::uuid[] is not null
   on conflict do nothing`,
  `insert into visit_note (visit_id, organisation_id, person_id, author_id, author_role, text, secrecy)
   select v.id, v.organisation_id, v.person_id, v.agent_id, 'mediator', repeat('Une note. ', 12), v.secrecy
   from visit v where v.organisation_id = $1 and $2::int + $3::int > 0 and $4::uuid[] is not null
     and ${spread('hashtext(v.id::text)', 51, '3')} = 0`,
]

async function signIn(
  owner: Connection<Database>,
  agents: BigTown['agents'],
): Promise<ReadonlyMap<Role, string>> {
  const secrets = new Map<Role, string>()
  for (const { agentId, organisationId, role } of agents) {
    if (secrets.has(role)) continue
    const secret = newSecret()
    secrets.set(role, secret)
    await owner.pool.query(
      `insert into agent_session (id_hash, organisation_id, agent_id, stage, idle_minutes, created_at, last_seen_at,
         expires_at) values ($1, $2, $3, 'complete', 720, $4::timestamptz - interval '1 hour', $4, $4::timestamptz + interval '11 hours')`,
      [hashSecret(secret), organisationId, agentId, `${lastDay}T15:30:00Z`],
    )
  }
  return secrets
}

/** People drawn from the town, the same every time. */
export function somePeople({ people }: BigTown, count: number): readonly PersonId[] {
  const draw = drawsFrom(3)
  return Array.from({ length: count }, () => people[Math.floor(draw() * people.length)]).filter(
    (id): id is PersonId => id !== undefined,
  )
}
