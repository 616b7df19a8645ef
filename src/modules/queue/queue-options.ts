import type { OrganisationsTables } from '#modules/organisations/index.ts'
import type { Asked } from '#platform/http/asked.ts'
import type { LiveFeed } from '#platform/live/live-feed.ts'
import type { LineTables } from './tables.ts'

/** The tables that the pages of this module touch. */
export type Tables = LineTables & OrganisationsTables

export type Ask = Asked<Tables>

/** What `main` decides for this module. */
export interface QueueOptions {
  /** The live pages of this process. */
  readonly live: Pick<LiveFeed, 'stream'>
  /** Without a slash at the end; the code printed on a ticket carries it. */
  readonly publicUrl: string
}
