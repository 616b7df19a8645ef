import { nameAgents, type OrganisationsTables } from '#modules/organisations/index.ts'
import type { AgentId } from '#kernel/ids.ts'
import { continueAs, type Errand } from '#platform/db/errand.ts'
import type { JournalTables } from '#platform/journal/journal.ts'
import { findPeople, peopleById } from '../find-person.ts'
import { fullName, type Person } from '../person.ts'
import type { PeopleTables } from '../tables.ts'
import type { Correction } from './correction.ts'
import { listCorrections } from './correction-store.ts'

export interface History {
  readonly corrections: readonly Correction[]
  /** Where the older ones begin; absent when there is none. */
  readonly before: number | undefined
  readonly agents: ReadonlyMap<AgentId, string>
  /** Names of the other files that these changes speak of. */
  readonly people: ReadonlyMap<string, string>
}

const shownAtOnce = 50

/**
 * What was changed in a file, by whom, before and after. Agents do not read the words of the journal: those of the facts
 * of this one file, which they may read anyway, are read for them.
 */
export async function readCorrections(
  errand: Errand<PeopleTables & JournalTables & OrganisationsTables>,
  person: Pick<Person, 'id' | 'joined'>,
  before: number | undefined,
): Promise<History> {
  const { organisationId } = errand.asker
  if (!organisationId) throw new Error('corrections are those of an organisation')
  const system = await continueAs(errand, { door: 'system', organisationId })
  const found = await listCorrections(system.db, [person.id, ...(person.joined ?? [])], {
    before,
    limit: shownAtOnce + 1,
  })
  await continueAs(errand, errand.asker)
  const corrections = found.slice(0, shownAtOnce)
  const people = peopleById(await findPeople(errand, [...new Set(corrections.flatMap(idsIn))]))
  return {
    corrections,
    before: found.length > shownAtOnce ? corrections.at(-1)?.seq : undefined,
    agents: await nameAgents(errand, [...new Set(corrections.flatMap(({ agentId }) => agentId ?? []))]),
    people: new Map([...people].map(([id, { names }]) => [id, fullName(names)])),
  }
}

function idsIn({ content }: Correction): readonly Person['id'][] {
  const relative = content?.['relative'] as { kind?: string; id?: Person['id'] } | undefined
  return relative?.kind === 'file' && relative.id ? [relative.id] : []
}
