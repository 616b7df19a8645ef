import type { Errand } from '#platform/db/errand.ts'
import { type BoardState, callsShown } from './board.ts'
import { readBoard } from './line-store.ts'
import type { SiteId } from './site.ts'
import type { QueueTables } from './tables.ts'

/** What the board of a place shows now; nothing when the place is not the asker's. */
export function boardState(errand: Errand<QueueTables>, siteId: SiteId): Promise<BoardState | undefined> {
  return readBoard(errand.db, { siteId, now: errand.now, calls: callsShown })
}
