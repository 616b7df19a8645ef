import type { VNode } from 'preact'
import type { OrganisationsTables } from '#modules/organisations/index.ts'
import type { PeopleTables } from '#modules/people/index.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { OnceTables } from '#platform/db/once.ts'
import type { ThrottleTables } from '#platform/db/throttle.ts'
import type { EventTables } from '#platform/events/announce.ts'
import type { Asked } from '#platform/http/asked.ts'
import type { JournalTables } from '#platform/journal/journal.ts'
import type { Frame } from '#platform/ui/frame.ts'
import type { DefinitionKind } from './definition/definition.ts'
import type { Submission } from './draft/submission.ts'
import type { FormsTables } from './tables.ts'

/** The tables that this module touches. */
export type Tables = FormsTables &
  PeopleTables &
  OrganisationsTables &
  JournalTables &
  OnceTables &
  ThrottleTables &
  EventTables

export type Ask = Asked<Tables>

/** What a kind of form does once it is sent: given by `main`, since forms know none of the modules that use them. */
export interface Afterwards {
  /** In the transaction of the sending: its own rows about it, written once. */
  submitted?(errand: Errand<Tables>, submission: Submission): Promise<void>
  /** The page shown instead of the usual end; undefined for the usual one. */
  page?(errand: Errand<Tables>, at: { submission: Submission; frame: Frame }): Promise<VNode | undefined>
}

export interface FormsOptions {
  /** Seals national and account numbers, and makes the codes. */
  readonly sealingKey: Uint8Array
  /** Without a slash at the end; QR codes carry it. */
  readonly publicUrl: string
  readonly secureCookies: boolean
  readonly afterwards: Partial<Record<DefinitionKind, Afterwards>>
}
