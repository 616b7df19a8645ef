import type { Frame } from '#platform/ui/frame.ts'
import type { SayHall } from '../hall/say.ts'
import type { TicketView } from './phone-ticket.ts'

export interface PhonePageProps {
  readonly frame: Frame
  readonly view: TicketView
  readonly code: string
  readonly now: Date
  readonly requestId: string
}

/** The same for the parts of the page. */
export type SaidPhoneProps = PhonePageProps & { readonly say: SayHall }
