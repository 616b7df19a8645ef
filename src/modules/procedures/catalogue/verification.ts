import type { Day } from '#kernel/day.ts'
import type { AgentId } from '#kernel/ids.ts'
import type { CataloguedProcedure } from './catalogued-procedure.ts'

/** Somebody of the organisation has checked an entry of the catalogue against today's rules. */
export interface Verification {
  readonly code: string
  readonly on: Day
  readonly by: AgentId
}

/** The day the entry was last verified; a source page of a later date makes it « à vérifier » again. */
export function verifiedOn(
  { code, source, verifiedOn: ours }: CataloguedProcedure,
  verifications: readonly Verification[],
): Day | undefined {
  const days = verifications.filter((one) => one.code === code).map(({ on }) => on)
  const last = [...days, ...(ours === null ? [] : [ours])].toSorted().at(-1)
  return last !== undefined && last >= source.dateOfPage ? last : undefined
}
