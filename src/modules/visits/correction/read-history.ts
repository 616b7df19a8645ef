import type { AgentId, PersonId } from '#kernel/ids.ts'
import { nameAgents } from '#modules/organisations/index.ts'
import { findPeople, type Person, peopleById } from '#modules/people/index.ts'
import type { Errand } from '#platform/db/errand.ts'
import { findVisit, listNotes } from '../record/visit-store.ts'
import { listTagsOf } from '../tag/tag-store.ts'
import type { Tag } from '../tag/tag.ts'
import type { Visit, VisitId } from '../visit.ts'
import type { Tables } from '../visits-options.ts'
import { listWorkshops } from '../workshop/workshop-store.ts'
import type { Workshop } from '../workshop/workshop.ts'
import type { Cancellation } from './cancellation.ts'
import { listCancellations, listVersions } from './correction-store.ts'

/** A visit as it stands, with everything it was before. */
export interface VisitHistory {
  readonly visit: Visit
  /** All its versions, this one last. */
  readonly versions: readonly Visit[]
  readonly cancellations: readonly Cancellation[]
  /** The one that stands in its way today. */
  readonly cancelled: Cancellation | undefined
  readonly note: string | undefined
  readonly tags: readonly Pick<Tag, 'id' | 'label'>[]
  readonly workshop: Workshop | undefined
  /** Hers, and those of who came to a workshop. */
  readonly people: ReadonlyMap<PersonId, Person>
  readonly agents: ReadonlyMap<AgentId, string>
}

/** The last version of the chain this visit is in; nothing when the asker may not see it. */
export async function readHistory(errand: Errand<Tables>, id: VisitId): Promise<VisitHistory | undefined> {
  const ids = await listVersions(errand.db, id)
  const versions: Visit[] = []
  for (const one of ids) {
    const found = await findVisit(errand.db, one)
    if (found) versions.push(found)
  }
  const visit = versions.at(-1)
  if (!visit) return undefined
  const workshop = (await listWorkshops(errand.db, [visit.id])).get(visit.id)
  const cancellations = await listCancellations(errand.db, ids)
  const personIds = [visit.personId, ...(workshop?.participants ?? []).map(({ personId }) => personId)]
  return {
    visit,
    versions,
    cancellations,
    cancelled: cancellations.find(({ visitId, undone }) => visitId === visit.id && !undone),
    note: (await listNotes(errand.db, [visit.id])).get(visit.id),
    tags: (await listTagsOf(errand.db, [visit.id])).get(visit.id) ?? [],
    workshop,
    people: peopleById(
      await findPeople(
        errand,
        personIds.filter((one) => one !== undefined),
      ),
    ),
    agents: await nameAgents(errand, agentsOf(versions, cancellations)),
  }
}

function agentsOf(versions: readonly Visit[], cancellations: readonly Cancellation[]): readonly AgentId[] {
  const ids = [
    ...versions.flatMap(({ agentId, recordedBy }) => [agentId, recordedBy]),
    ...cancellations.flatMap(({ cancelledBy, undone }) => [cancelledBy, undone?.by]),
  ]
  return [...new Set(ids.filter((id) => id !== undefined))]
}
