import type { AgentId } from '#kernel/ids.ts'
import { grant, type Result, refuse } from '#kernel/result.ts'
import { caseworkers, type Role } from '#kernel/role.ts'
import { reachOf } from '#kernel/secrecy.ts'
import { listColleagues, type OrganisationsTables } from '#modules/organisations/index.ts'
import type { Errand } from '#platform/db/errand.ts'
import { findSecrecy, listHeldBy } from '../procedure-store.ts'
import {
  type HandOverAnswered,
  type HandOverAnswerRefusal,
  type HandOverRefusal,
  type HandOverToMake,
  mayAnswerHandOver,
  mayHandOver,
} from './hand-over-rules.ts'
import { type AskedOf, actorOf, type Changed, type ChangeTables, takeSteps } from './take-steps.ts'

export type HandOverTables = ChangeTables & OrganisationsTables

export type GivingRefusal =
  | HandOverRefusal
  | 'colleague-missing'
  | 'colleague-may-not-see'
  | 'unknown-procedure'

/** Gives one procedure to a colleague who may follow it, with a few words. */
export async function handOver(
  errand: Errand<HandOverTables>,
  asked: AskedOf & HandOverToMake,
): Promise<Result<Changed, GivingRefusal>> {
  const colleague = (await listColleagues(errand, caseworkers)).find(({ id }) => id === asked.to)
  if (!colleague) return refuse('colleague-missing')
  const secrecy = await findSecrecy(errand.db, asked.procedureId)
  if (!secrecy) return refuse('unknown-procedure')
  const reach = reachOf(colleague.role, { content: 'procedure', secrecy, action: 'write' })
  if (reach !== 'all') return refuse('colleague-may-not-see')
  return takeSteps(errand, asked, (procedure) => mayHandOver(procedure, asked))
}

export interface HandOverOfAll extends HandOverToMake {
  readonly from: AgentId
  readonly requestId?: string | undefined
}

export interface GivenOver {
  readonly given: number
  /** Those the colleague may not see, or that were hers already. */
  readonly kept: number
}

/** Gives all that an agent follows to a colleague at once: her own, or anybody's for whoever leads the team. */
export async function handOverAll(
  errand: Errand<HandOverTables>,
  { from, to, note, requestId }: HandOverOfAll,
): Promise<Result<GivenOver, 'not-yours' | 'colleague-missing' | NoteRefusalOfAll>> {
  const { organisationId, agentId } = actorOf(errand.asker)
  if (from !== agentId && !leaders.has(errand.asker.role)) return refuse('not-yours')
  if (from === to) return refuse('colleague-missing')
  const held = await listHeldBy(errand.db, { organisationId, agentId: from })
  let given = 0
  for (const procedureId of held) {
    const once = requestId === undefined ? undefined : `${requestId}:${procedureId}`
    const handed = await handOver(errand, { procedureId, to, note, requestId: once })
    if (handed.ok) given += 1
    else if (concernsAll.has(handed.refusal)) return refuse(handed.refusal as NoteRefusalOfAll)
  }
  return grant({ given, kept: held.length - given })
}

type NoteRefusalOfAll = 'note-too-long' | 'secret-found' | 'colleague-missing'

const concernsAll: ReadonlySet<GivingRefusal> = new Set([
  'note-too-long',
  'secret-found',
  'colleague-missing',
])
const leaders: ReadonlySet<Role | undefined> = new Set(['manager'])

/** She takes it, or declines with a word: it goes back to whoever followed it. */
export async function answerHandOver(
  errand: Errand<ChangeTables>,
  asked: AskedOf & Omit<HandOverAnswered, 'by'>,
): Promise<Result<Changed, HandOverAnswerRefusal | 'unknown-procedure'>> {
  const by = errand.asker.agentId
  return takeSteps(errand, asked, (procedure) => mayAnswerHandOver(procedure, { ...asked, by }))
}
