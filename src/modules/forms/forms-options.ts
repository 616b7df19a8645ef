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
import type { PersonId } from '#kernel/ids.ts'
import type { Definition, DefinitionKind } from './definition/definition.ts'
import type { Question } from './definition/question.ts'
import type { Draft, DraftId } from './draft/draft.ts'
import type { KnownFacts } from './draft/known-facts.ts'
import type { Submission } from './draft/submission.ts'
import type { Sitting } from './journey/walk.ts'
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
  /**
   * The ids of the questions that still change the result, from what is answered alone; undefined for all of them. The
   * journey passes over the others, and says so.
   */
  steer?(sitting: Sitting): readonly string[] | undefined
  /** What her file knows of the answers when an agent begins the form with her: not asked, shown with its date. */
  proposals?(errand: Errand<Tables>, at: AboutSomebody): Promise<KnownFacts>
  /** Where its last question leads before anything is sent: she may come back from there to change an answer. */
  result?(errand: Errand<Tables>, at: AtTheResult): Promise<OwnEnd | undefined>
  /** In the transaction of the sending: its own rows about it, written once. */
  submitted?(errand: Errand<Tables>, submission: Submission): Promise<void>
  /** Where she goes once it is sent, when nobody is to know who answered: asked before, while her draft still is. */
  leadsTo?(
    errand: Errand<Tables>,
    at: {
      readonly draft: Pick<Draft, 'id' | 'organisationId' | 'formId'>
      readonly back: string | undefined
    },
  ): Promise<string | undefined>
  /** What is shown at the end, inside the usual surround; undefined for the usual end. */
  end?(errand: Errand<Tables>, at: AtTheEnd): Promise<OwnEnd | undefined>
}

/** A form that is about to begin for the person of a file. */
export interface AboutSomebody {
  readonly personId: PersonId
  readonly definition: Definition
}

/** A form as it stands, and where its result may lead. */
export interface AtTheResult {
  readonly draftId: DraftId
  readonly sitting: Sitting
  readonly personId: PersonId | undefined
  readonly frame: Frame
  readonly by: 'person' | 'agent'
  readonly atKiosk: boolean
  /** Nothing is left to ask. */
  readonly isWhole: boolean
  /** A question that is left. */
  readonly nextHref?: string
  /** The page of a question, which leads back to the result; nothing where it is not asked as things stand. */
  changeHref(question: string, row?: string): string | undefined
  /** The list of the rows of a group. */
  rowsHref(group: string): string | undefined
  /** All her answers. */
  readonly checkHref: string
  /** The form on one screen, for agents. */
  readonly sheetHref?: string
  /** POST with `request_id`: keeps it as it stands, as any form that is sent. */
  readonly sendAction: string
  readonly requestId: string
  /** To go on later: absent where nobody is to know who answered. */
  readonly resume?: Resuming
  /** What was passed over, since it changes nothing. */
  readonly spared: readonly { readonly question: Question; readonly href: string }[]
}

export interface Resuming {
  readonly code: string
  /** The address in the QR code; the birth date is asked there where `withBirthDate`. */
  readonly link: string
  /** Where the code is typed. */
  readonly url: string
  readonly withBirthDate: boolean
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
