import type { AgentId, OrganisationId } from '#kernel/ids.ts'
import { passesByItself } from '#platform/http/faults.ts'
import type { ImportId, PeopleImport, WorkingState } from '../import.ts'
import { isAtWork } from '../import.ts'
import { findImport, moveOn, takeLease } from '../import-store.ts'
import { analyse } from './analyse.ts'
import { type AtWork, leaseEnd, step } from './at-work.ts'
import { readFileOf } from './read-file.ts'
import { undoPeople } from './undo-people.ts'
import { writePeople } from './write-people.ts'

const steps: Readonly<Record<WorkingState, (work: AtWork) => Promise<void>>> = {
  reading: readFileOf,
  analysing: analyse,
  importing: writePeople,
  undoing: undoPeople,
}

/** Does the work an import waits for, whatever it is; nothing when it waits for none, or when another job does it. */
export async function advance(work: AtWork): Promise<void> {
  const { importId } = work
  const state = await step(work, async ({ db, now }) => {
    const found: PeopleImport | undefined = await findImport(db, importId)
    if (!found || !isAtWork(found.state)) return undefined
    const lease = { now, until: leaseEnd(now) }
    return (await takeLease(db, { id: importId, state: found.state }, lease)) ? found.state : undefined
  })
  if (!state) return
  try {
    await steps[state](work)
  } catch (fault) {
    await giveUp(work, state, fault)
    throw fault
  }
}

/** A file that cannot be read, whatever we have foreseen, is told as such; what passes by itself is tried again. */
async function giveUp({ importId, ...work }: AtWork, state: WorkingState, fault: unknown): Promise<void> {
  if (passesByItself(fault) || (state !== 'reading' && state !== 'analysing')) return
  await step({ ...work, importId }, ({ db }) =>
    moveOn(db, { id: importId, from: state }, { state: 'refused', refusal: 'file-damaged' }),
  )
}

/** What the payload of the job says; undefined when it is not one of ours. */
export function orderOf(payload: Readonly<Record<string, unknown>>):
  | {
      readonly importId: ImportId
      readonly organisationId: OrganisationId
      readonly agentId: AgentId | undefined
    }
  | undefined {
  const { importId, organisationId, agentId } = payload
  if (typeof importId !== 'string' || typeof organisationId !== 'string') return undefined
  return {
    importId: importId as ImportId,
    organisationId: organisationId as OrganisationId,
    agentId: typeof agentId === 'string' ? (agentId as AgentId) : undefined,
  }
}
