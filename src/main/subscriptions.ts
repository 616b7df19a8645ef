import type { Errand } from '#platform/db/errand.ts'
import type { Database } from './database.ts'

/** What happens next, told by events; an empty list is a decision. */
export type Reaction = (errand: Errand<Database>, payload: Readonly<Record<string, unknown>>) => Promise<void>

export const subscriptions: Readonly<Record<string, readonly Reaction[]>> = {}
