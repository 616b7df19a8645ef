import type { VNode } from 'preact'
import type { Errand } from '#platform/db/errand.ts'
import type { FollowedProcedure } from './procedure.ts'

/** What `main` decides for this module. */
export interface ProceduresOptions {
  /** What other modules show of a procedure, above its history; it may ask for tables this module cannot see. */
  readonly procedureSections: (
    errand: Errand<never>,
    procedure: FollowedProcedure,
  ) => Promise<readonly VNode[]>
}

/** The module alone. */
export const nothingMore: ProceduresOptions = { procedureSections: () => Promise.resolve([]) }
