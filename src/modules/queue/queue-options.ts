import type { OrganisationId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import type { OrganisationsTables } from '#modules/organisations/index.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { Asked } from '#platform/http/asked.ts'
import type { LiveFeed } from '#platform/live/live-feed.ts'
import type { PictogramName } from '#platform/ui/pictogram.tsx'
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
  /** What else one may do at the kiosk: doors of other modules. */
  readonly besides?: (errand: Errand<Tables>, at: AtKioskDoor) => Promise<readonly KioskDoor[]>
}

/** What the public pages of the line need. */
export type HallOptions = Pick<QueueOptions, 'publicUrl' | 'besides'>

export interface AtKioskDoor {
  readonly organisationId: OrganisationId
  /** The address of the kiosk, to come back to. */
  readonly back: string
  readonly language: Language
}

/** A door that leads elsewhere than the line. */
export interface KioskDoor {
  readonly href: string
  readonly pictogram: PictogramName
  /** In the language of whoever stands there. */
  readonly title: string
}
