import type { Shareable } from '#platform/sharing/shareable.ts'
import type { ProcedureId } from '../procedure.ts'
import { procedureUrl } from '../urls.ts'

/** A procedure is opened to the team by who began it. */
export const procedureSharing: Shareable = {
  content: 'procedure',
  table: 'followed_procedure',
  author: 'opened_by',
  journal: { opened: 'procedures.shared', closed: 'procedures.closed-again' },
  url: (id) => procedureUrl(id as ProcedureId),
}
