import type { AgentId } from '#kernel/ids.ts'
import type { FollowedProcedure } from '#modules/procedures/index.ts'
import type { TypedFields } from './draft-store.ts'

const suggestedAtMost = 3

/** The acts an agent need not type: the procedures she has just worked on for this person. */
export function usualActs(
  procedures: readonly FollowedProcedure[],
  { agentId, isToday }: { agentId: AgentId; isToday: (moment: Date) => boolean },
): TypedFields {
  const touched = procedures
    .filter(({ steps, openedAt, openedBy }) =>
      [{ at: openedAt, by: openedBy }, ...steps].some(({ at, by }) => by === agentId && isToday(at)),
    )
    .slice(0, suggestedAtMost)
  const fields: Record<string, readonly string[]> = { acts: [String(Math.max(1, touched.length))] }
  for (const [index, { id, mode, sending }] of touched.entries()) {
    const field = `act${index + 1}_`
    const usual = sending?.mode ?? mode
    fields[`${field}theme`] = ['aide_aux_demarches_administratives']
    fields[`${field}procedure`] = [id]
    if (usual) fields[`${field}mode`] = [usual]
  }
  return fields
}
