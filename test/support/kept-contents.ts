import { type RawBuilder, sql } from 'kysely'
import { v7 } from 'uuid'
import type { AgentId, OrganisationId, PersonId } from '#kernel/ids.ts'
import { type Role, roles } from '#kernel/role.ts'
import type { Content, Secrecy } from '#kernel/secrecy.ts'
import { query } from '#platform/db/db.ts'
import type { Asker } from '#platform/db/errand.ts'
import type { TestDatabase } from '#test/support/database.ts'
import { anAgent, anOrganisation } from '#test/support/people-of-the-house.ts'
import type { Database } from '../../src/main/database.ts'

/** One row to write: of this content, among these, by this agent. */
export interface Row {
  readonly id: string
  readonly organisationId: OrganisationId
  readonly personId: PersonId
  readonly secrecy: Secrecy
  readonly by: AgentId
  readonly role: Role
}

/** A table that keeps content about a person, and the plainest row it takes. */
export interface KeptTable {
  readonly table: string
  readonly content: Exclude<Content, 'file' | 'household' | 'figures'>
  /** Its key, `id` when absent. */
  readonly key?: string
  /** What must be there first: written behind the walls. */
  before?(row: Row): RawBuilder<unknown>
  insert(row: Row): RawBuilder<unknown>
}

const at = new Date('2026-03-03T08:00:00Z')

/** The tables whose rows stand alone; their parts follow them by key. */
export const keptTables: readonly KeptTable[] = [
  {
    table: 'person_note',
    content: 'note',
    insert: (row) => sql`insert into person_note
      (id, organisation_id, person_id, author_id, author_name, text, secrecy, written_at)
      values (${row.id}, ${row.organisationId}, ${row.personId}, ${row.by}, 'Nom', 'Mot', ${row.secrecy}, ${at})`,
  },
  {
    table: 'visit',
    content: 'visit',
    insert: (row) => sql`insert into visit
      (id, organisation_id, person_id, agent_id, agent_name, visited_on, recorded_at, place_type, minutes, secrecy)
      values (${row.id}, ${row.organisationId}, ${row.personId}, ${row.by}, 'Nom', '2026-03-03', ${at}, 'autre', 10,
        ${row.secrecy})`,
  },
  {
    table: 'followed_procedure',
    content: 'procedure',
    insert: (row) => sql`insert into followed_procedure
      (id, organisation_id, person_id, title, body_name, opened_at, opened_by, secrecy)
      values (${row.id}, ${row.organisationId}, ${row.personId}, 'Titre', 'Organisme', ${at}, ${row.by},
        ${row.secrecy})`,
  },
  {
    table: 'letter',
    content: 'letter',
    insert: (row) => sql`insert into letter
      (id, organisation_id, person_id, model_code, started_at, started_by, secrecy)
      values (${row.id}, ${row.organisationId}, ${row.personId}, 'recours', ${at}, ${row.by}, ${row.secrecy})`,
  },
  {
    table: 'referral',
    content: 'procedure',
    insert: (row) => sql`insert into referral
      (id, organisation_id, person_id, partner_name, need, initials, written_at, written_by, secrecy)
      values (${row.id}, ${row.organisationId}, ${row.personId}, 'Partenaire', 'french', 'F.', ${at}, ${row.by},
        ${row.secrecy})`,
  },
  {
    table: 'form_draft',
    content: 'answers',
    insert: aDraft,
  },
  {
    table: 'assessment',
    content: 'answers',
    key: 'draft_id',
    // It is as secret as the draft it was filled in as: the database reads it there.
    before: aDraft,
    insert: (row) => sql`insert into assessment
      (draft_id, organisation_id, person_id, version_id, origin, language, taken_at, taken_by)
      values (${row.id}, ${row.organisationId}, ${row.personId}, ${row.organisationId}, 'counter', 'fr', ${at}, ${row.by})`,
  },
  {
    table: 'learning_step',
    content: 'answers',
    insert: (row) => sql`insert into learning_step
      (id, organisation_id, person_id, step, planned_at, planned_by, done_at, done_by, secrecy)
      values (${row.id}, ${row.organisationId}, ${row.personId}, 'pointing-first', ${at}, ${row.by}, ${at}, ${row.by},
        ${row.secrecy})`,
  },
]

// The form of the house is published by `aHouse`: it has the key of its organisation.
function aDraft(row: Row): RawBuilder<unknown> {
  return sql`insert into form_draft
    (id, organisation_id, version_id, form_id, kind, identity, person_id, language, origin, started_at, started_by,
      last_touched_at, expires_at, secrecy)
    values (${row.id}, ${row.organisationId}, ${row.organisationId}, 'questions', 'questionnaire', 'person',
      ${row.personId}, 'fr', 'counter', ${at}, ${row.by}, ${at}, '2026-06-01', ${row.secrecy})`
}

export interface House {
  readonly organisationId: OrganisationId
  readonly personId: PersonId
  /** Somebody else of the same house. */
  readonly otherId: PersonId
  readonly agents: Readonly<Record<Role, AgentId>>
  asAgent(role: Role): Asker
  write(table: KeptTable, row: Partial<Row>): Promise<string>
}

/** A house with an agent of every role and two people. */
export async function aHouse(db: TestDatabase<Database>): Promise<House> {
  const organisationId = await anOrganisation(db)
  const agents = {} as Record<Role, AgentId>
  for (const role of roles) agents[role] = await anAgent(db, { role, organisationId })
  await sql`insert into form_version (id, organisation_id, form_id, number, document, sha256, published_at)
    values (${organisationId}, ${organisationId}, 'questions', 1, '{"id":"questions"}', ${'0'.repeat(64)}, ${at})`.execute(
    query(db.owner.db),
  )
  const [personId, otherId] = [await somebody(db, organisationId), await somebody(db, organisationId)]
  return {
    organisationId,
    personId,
    otherId,
    agents,
    asAgent: (role) => ({ door: 'agent', organisationId, role, agentId: agents[role] }),
    write: async ({ before, insert }, row) => {
      const role = row.secrecy === 'social' ? 'social-worker' : 'mediator'
      const whole = {
        organisationId,
        personId,
        secrecy: 'shared',
        role,
        by: agents[role],
        id: v7(),
        ...row,
      } as const
      await before?.(whole).execute(query(db.owner.db))
      await insert(whole).execute(query(db.owner.db))
      return whole.id
    },
  }
}

async function somebody(db: TestDatabase<Database>, organisationId: OrganisationId): Promise<PersonId> {
  const id = v7() as PersonId
  await query(db.owner.db)
    .insertInto('person')
    .values({ id, organisation_id: organisationId, first_names: 'Fatou', opened_at: at })
    .execute()
  return id
}
