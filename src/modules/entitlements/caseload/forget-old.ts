import type { Errand } from '#platform/db/errand.ts'
import { agedRows } from '#platform/privacy/her-rows.ts'
import type { EntitlementsTables } from './tables.ts'

/** How long each is kept, in months: a list grows old as fast as the facts it comes from. */
export const monthsKept = { gap: 3, mark: 24, run: 24 } as const

/** How to tell and to forget what is older than a moment, by table. */
export const aged = {
  gap: agedRows<EntitlementsTables>('caseload_gap', 'found_at'),
  mark: agedRows<EntitlementsTables>('caseload_mark', 'marked_at'),
  run: agedRows<EntitlementsTables>('caseload_run', 'asked_at'),
} as const

/** One night of one organisation. */
export async function forgetOld(errand: Errand<EntitlementsTables>): Promise<void> {
  for (const kind of ['gap', 'mark', 'run'] as const) {
    const before = new Date(errand.now)
    before.setUTCMonth(before.getUTCMonth() - monthsKept[kind])
    await aged[kind].forget(errand, before)
  }
}
