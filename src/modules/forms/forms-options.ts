import type { VNode } from 'preact'
import type { OrganisationsTables } from '#modules/organisations/index.ts'
import type { PeopleTables } from '#modules/people/index.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { OnceTables } from '#platform/db/once.ts'
import type { ThrottleTables } from '#platform/db/throttle.ts'
import type { EventTables } from '#platform/events/announce.ts'
import type { AddressFinder } from '#platform/geocoder/address-finder.ts'
import type { Asked } from '#platform/http/asked.ts'
import type { JournalTables } from '#platform/journal/journal.ts'
import type { Frame } from '#platform/ui/frame.ts'
import type { Given } from './check/given.ts'
import type { Definition, DefinitionKind } from './definition/definition.ts'
import type { Submission } from './draft/submission.ts'
import type { QuestionPageProps } from './pages/page-props.ts'
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
  /** The page of one question, drawn otherwise; undefined for the usual one. */
  question?(props: QuestionPageProps): VNode | undefined
  /** In the transaction of the sending: its own rows about it, written once. */
  submitted?(errand: Errand<Tables>, submission: Submission): Promise<void>
  /** Where she goes once it is sent, when nobody is to know who answered and no draft is left. */
  leadsTo?(
    errand: Errand<Tables>,
    at: { readonly submission: Submission; readonly back: string | undefined },
  ): Promise<string | undefined>
  /** What is shown at the end, inside the usual surround; undefined for the usual end. */
  end?(errand: Errand<Tables>, at: AtTheEnd): Promise<OwnEnd | undefined>
}

/** A form that was sent, and who looks at its end. */
export interface AtTheEnd {
  readonly submission: Submission
  readonly frame: Frame
  readonly by: 'person' | 'agent'
}

export interface OwnEnd {
  readonly title: string
  readonly content: VNode
}

export interface FormsOptions {
  /** Seals national and account numbers, and makes the codes. */
  readonly sealingKey: Uint8Array
  /** Without a slash at the end; QR codes carry it. */
  readonly publicUrl: string
  readonly secureCookies: boolean
  /** Finds addresses; manual entry is always there, and all there is where nobody finds any. */
  readonly addresses: AddressFinder
  readonly afterwards: Partial<Record<DefinitionKind, Afterwards>>
  /** The forms that come with every installation: an agent publishes those her town wants. */
  readonly shippedDefinitions: readonly Definition[]
  /** What the checker may know of this installation, besides what the code says. */
  readonly given?: Given
}
