import type { AgentId, Id } from '#kernel/ids.ts'
import type { Role } from '#kernel/role.ts'
import { reachOf } from '#kernel/secrecy.ts'
import type { Visit, VisitId } from '../visit.ts'

/** Why a visit no longer counts; a closed list, so that no word about anyone is kept with it. */
export const cancelReasons = ['entered-twice', 'wrong-file', 'did-not-happen', 'by-mistake'] as const
export type CancelReason = (typeof cancelReasons)[number]

export interface Cancellation {
  readonly id: Id<'visit-cancellation'>
  readonly visitId: VisitId
  readonly reason: CancelReason
  readonly cancelledBy: AgentId
  readonly cancelledAt: Date
  readonly undone: { readonly by: AgentId; readonly at: Date } | undefined
}

/** Whether an agent may correct, cancel or bring back a visit: who did it, or a manager. */
export function mayCorrect(
  { agentId, secrecy }: Pick<Visit, 'agentId' | 'secrecy'>,
  asker: { readonly agentId: AgentId; readonly role: Role },
): boolean {
  const reach = reachOf(asker.role, { content: 'visit', secrecy, action: 'correct' })
  return reach === 'all' || (reach === 'own' && agentId === asker.agentId)
}

/** Whether the turn of the ticket is to be noted again: not when it did not happen, nor when it is noted elsewhere. */
export function leavesToNote(reason: CancelReason): boolean {
  return reason === 'wrong-file' || reason === 'by-mistake'
}

/** Whether a text from outside is a reason. */
export function isCancelReason(text: string): text is CancelReason {
  return cancelReasons.some((reason) => reason === text)
}
