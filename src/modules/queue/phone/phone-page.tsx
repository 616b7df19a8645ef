import type { VNode } from 'preact'
import { Button } from '#platform/ui/button.tsx'
import { Page } from '#platform/ui/page.tsx'
import { type SayHall, sayHall } from '../hall/say.ts'
import { type TicketState, ticketLabel } from '../ticket.ts'
import { liveUrl } from '../urls.ts'
import { returnsUntil } from './may-return.ts'
import { TicketActions } from './ticket-actions-section.tsx'
import { TicketStatus } from './ticket-status-section.tsx'
import type { PhonePageProps } from './phone-page-props.ts'
import type { TicketView } from './phone-ticket.ts'

const secondsWithoutScripts = 20

/** One's turn, on any phone: where it stands now, in words. */
export function PhonePage(props: PhonePageProps): VNode {
  const { frame, view } = props
  const { ticket, site } = view
  const say = sayHall(frame.language)
  const isOver = mayNotMove(ticket, props.now)
  return (
    <Page
      {...frame}
      audience="resident"
      title={titleOf(view, say)}
      refreshSeconds={isOver ? undefined : secondsWithoutScripts}
    >
      <live-ticket
        data-live={liveUrl(site.id)}
        data-seq={site.seq}
        data-letter={ticket.letter}
        data-number={ticket.number}
        data-state={ticket.state}
        data-call={ticket.callId ?? undefined}
        data-chime={frame.assetUrl('voice/chime.mp3')}
      >
        <p class="ticket-frozen" role="alert" data-frozen={say('phoneFrozen', { time: '{time}' })} hidden />
        <TicketStatus {...props} say={say} />
        <TicketActions {...props} say={say} />
        {isOver ? null : <StayTuned say={say} />}
      </live-ticket>
    </Page>
  )
}

function StayTuned({ say }: { say: SayHall }): VNode {
  return (
    <div class="ticket-tuned">
      <p>{say('phoneKeepOpen')}</p>
      <div data-sound hidden>
        <Button type="button" tone="secondary" pictogram="sound">
          {say('phoneSound')}
        </Button>
      </div>
      <output data-sound-on={say('phoneSoundOn')} />
    </div>
  )
}

/** Nothing more will happen to this ticket by itself: its page need not ask again. */
function mayNotMove(ticket: TicketView['ticket'], now: Date): boolean {
  const lives: readonly TicketState[] = ['waiting', 'called', 'serving', 'on-hold']
  return !lives.includes(ticket.state) && returnsUntil(ticket, now) === undefined
}

function titleOf({ ticket }: TicketView, say: SayHall): string {
  const number = ticketLabel(ticket)
  return ticket.state === 'called' ? say('phoneTitleCalled', { number }) : say('phoneTitleNumber', { number })
}
