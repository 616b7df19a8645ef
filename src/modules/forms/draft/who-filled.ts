import type { AgentId } from '#kernel/ids.ts'
import { nameAgents } from '#modules/organisations/index.ts'
import type { Errand } from '#platform/db/errand.ts'
import { type KeptAnswer, listFormerHands } from '../answers/answer-store.ts'
import type { AnswerKey } from '../answers/answer.ts'
import type { Tables } from '../forms-options.ts'
import type { DraftId } from './draft.ts'

/** Who wrote an answer, and when; `earlier` when another writing came after. */
export interface Handed extends AnswerKey {
  readonly by: 'person' | 'agent'
  readonly agentName?: string
  readonly at: Date
  readonly earlier: boolean
}

/** Who filled what in, in order of time: told to her and to the agent alike. */
export async function whoFilled(
  errand: Errand<Tables>,
  { draftId, kept }: { readonly draftId: DraftId; readonly kept: readonly KeptAnswer[] },
): Promise<readonly Handed[]> {
  const former = await listFormerHands(errand.db, draftId)
  const all = [
    ...kept.map((answer) => ({ ...answer, earlier: false })),
    ...former.map((hand) => ({ ...hand, earlier: true })),
  ]
  const names = await agentNames(errand, all)
  return all
    .map(({ question, row, filledBy, agentId, writtenAt, earlier }) => {
      const name = agentId === undefined ? undefined : names.get(agentId)
      return {
        ...(row === undefined ? { question } : { question, row }),
        by: filledBy,
        ...(name === undefined ? {} : { agentName: name }),
        at: writtenAt,
        earlier,
      }
    })
    .toSorted((one, other) => one.at.getTime() - other.at.getTime())
}

/** The names of the agents who wrote, where the asker may know them. */
export async function agentNames(
  errand: Errand<Tables>,
  hands: readonly { readonly agentId: AgentId | undefined }[],
): Promise<ReadonlyMap<AgentId, string>> {
  const ids = [...new Set(hands.flatMap(({ agentId }) => agentId ?? []))]
  return ids.length === 0 ? new Map() : nameAgents(errand, ids)
}
