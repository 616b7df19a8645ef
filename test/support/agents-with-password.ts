import type { AgentId, OrganisationId } from '#kernel/ids.ts'
import type { Role } from '#kernel/role.ts'
import { createAgent, createOrganisation, type OrganisationsTables } from '#modules/organisations/index.ts'
import type { Asker, Errand } from '#platform/db/errand.ts'
import type { JournalTables } from '#platform/journal/journal.ts'
import type { TestDatabase } from './database.ts'

type Tables = OrganisationsTables & JournalTables

/** Long enough to be accepted; the same for everybody. */
export const password = 'trois chats sur un toit'

/** A new organisation that stays; answers its own door for `db.kept` and `db.undone`. */
export function anOrganisation<T extends Tables>(db: TestDatabase<T>, name: string): Promise<Asker> {
  return db.kept({ door: 'system' }, async (errand) => {
    const created = await createOrganisation(errand, { kind: 'ccas', name })
    if (!created.ok) throw new Error(created.refusal)
    return { door: 'system', organisationId: created.value satisfies OrganisationId }
  })
}

interface SomeAgent {
  readonly name?: string
  readonly email?: string
  readonly role?: Role
  readonly isDemo?: boolean
}

/** A new agent in the organisation of the errand; answers the asker she is once signed in. */
export async function anAgent(errand: Errand<Tables>, some: SomeAgent = {}): Promise<Asker & Who> {
  const { role = 'mediator', name = 'Amina Diallo', email = `${errand.newId()}@alpha.example` } = some
  const created = await createAgent(errand, { name, email, role, password, isDemo: some.isDemo ?? false })
  if (!created.ok) throw new Error(created.refusal)
  const organisationId = errand.asker.organisationId as OrganisationId
  return { door: 'agent', organisationId, agentId: created.value, role }
}

interface Who {
  readonly organisationId: OrganisationId
  readonly agentId: AgentId
  readonly role: Role
}
