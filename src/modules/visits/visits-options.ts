import type { VNode } from 'preact'
import type { PersonId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import type { Role } from '#kernel/role.ts'
import type { Asker, Errand } from '#platform/db/errand.ts'
import type { ThrottleTables } from '#platform/db/throttle.ts'
import type { Asked } from '#platform/http/asked.ts'
import type { ReceiptOffer } from './receipt/receipt-offer.tsx'
import type { RecordTables } from './record/record-visit.ts'

/** The tables that the pages of this module touch. */
export type Tables = RecordTables & ThrottleTables

export type Ask = Asked<Tables>

/** What else may be begun with the person in front of the agent. */
export interface PersonLink {
  readonly href: string
  readonly text: string
}

/** The links other modules offer for a person, to agents of that role. */
export type PersonLinks = (personId: PersonId, role: Role) => readonly PersonLink[]

/** What `main` decides for this module. */
export interface VisitsOptions {
  /** The installation’s key: the codes of receipts are made with it. */
  readonly sealingKey: Uint8Array
  /** Without a slash at the end; the QR code of a receipt carries it. */
  readonly publicUrl: string
  /** Runs a part of a long answer in a transaction of its own, after the request. */
  readonly inTurn: <Answer>(
    asker: Asker,
    work: (errand: Errand<Tables>) => Promise<Answer>,
  ) => Promise<Answer>
  readonly personLinks: PersonLinks
  /** What is asked of people on the page they leave with; it is told neither the person nor the visit. */
  readonly receiptOffer: (errand: Errand<Tables>, language: Language) => Promise<ReceiptOffer | undefined>
  /** What other modules ask an agent to look at: requests of people about their data. */
  readonly moreToFollow: (errand: Errand<Tables>) => Promise<readonly VNode[]>
}
