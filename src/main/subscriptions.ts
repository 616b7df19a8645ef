import type { Errand } from '#platform/db/errand.ts'
import type { Database } from './database.ts'

/** What one event makes happen; it may be run again after a failure, so it must bear being repeated. */
export type Reaction = (errand: Errand<Database>, payload: Readonly<Record<string, unknown>>) => Promise<void>

/**
 * What happens next, told by events. Every event announced has its line, or its delivery fails and is seen; an empty list
 * is a decision: notifications and the observatory will listen here.
 */
export const subscriptions: Readonly<Record<string, readonly Reaction[]>> = {
  'organisations.agent-invited': [],
  'procedures.sent': [],
  'procedures.outcome-recorded': [],
  'visits.recorded': [],
  'forms.submitted': [],
}
