import type { AgentId, PersonId } from '#kernel/ids.ts'
import { grant, type Result, refuse } from '#kernel/result.ts'
import { caseworkers } from '#kernel/role.ts'
import { listColleagues, type OrganisationsTables } from '#modules/organisations/index.ts'
import { askingAgent } from '#platform/db/asking-agent.ts'
import type { Errand } from '#platform/db/errand.ts'
import { type JournalTables, writeInJournal } from '#platform/journal/journal.ts'
import type { PeopleTables } from '../tables.ts'
import type { ReferentId } from './referent.ts'
import { endReferent, insertReferent } from './referent-store.ts'

type Asking = Errand<PeopleTables & JournalTables & OrganisationsTables>

/** Names who follows this person: her file is hers to open. Naming her again changes nothing. */
export async function nameReferent(
  errand: Asking,
  { personId, agentId }: { readonly personId: PersonId; readonly agentId: AgentId },
): Promise<Result<AgentId, 'no-such-colleague'>> {
  const colleagues = await listColleagues(errand, caseworkers)
  if (!colleagues.some(({ id }) => id === agentId)) return refuse('no-such-colleague')
  const { organisationId, agentId: by } = askingAgent(errand.asker)
  const id = errand.newId() as ReferentId
  const isNew = await insertReferent(errand.db, { id, organisationId, personId, agentId, at: errand.now, by })
  if (isNew) await note(errand, { action: 'people.referent-named', id, personId, agentId })
  return grant(agentId)
}

/** She follows this person no longer. */
export async function removeReferent(
  errand: Asking,
  { personId, id }: { readonly personId: PersonId; readonly id: ReferentId },
): Promise<void> {
  const { agentId: by } = askingAgent(errand.asker)
  const isEnded = await endReferent(errand.db, { id, personId, at: errand.now, by })
  if (isEnded) await note(errand, { action: 'people.referent-removed', id, personId })
}

function note(
  errand: Asking,
  told: {
    readonly action: string
    readonly id: ReferentId
    readonly personId: PersonId
    readonly agentId?: AgentId
  },
): Promise<void> {
  const { action, id, personId, agentId } = told
  const content = agentId ? { agentId } : {}
  return writeInJournal(errand, { action, subject: { kind: 'person-referent', id }, personId, content })
}
