import type { ComponentChildren, VNode } from 'preact'
import { timeInWords } from '#platform/i18n/format.ts'
import { Pictogram } from '#platform/ui/pictogram.tsx'
import { leftToRight } from '../hall/left-to-right.ts'
import type { HallKey } from '../hall/say.ts'
import { WaitLines } from '../hall/wait-lines.tsx'
import { type TicketState, ticketLabel } from '../ticket.ts'
import { returnsUntil } from './may-return.ts'
import type { SaidPhoneProps } from './phone-page-props.ts'

/** Where the ticket stands: its number, one sentence, and what to do. */
export function TicketStatus(props: SaidPhoneProps): VNode {
  const { ticket } = props.view
  return (
    <section class={`ticket-status ticket-status--${ticket.state}`} data-status aria-live="polite">
      <p class="ticket-status__number">
        <bdi dir="ltr">{ticketLabel(ticket)}</bdi>
      </p>
      <h1>{props.say(headings[ticket.state])}</h1>
      {details[ticket.state](props)}
    </section>
  )
}

const headings = {
  waiting: 'phoneWaiting',
  called: 'phoneCalled',
  serving: 'phoneServing',
  'on-hold': 'phoneHold',
  'no-show': 'phoneAbsent',
  left: 'phoneLeft',
  expired: 'phoneExpired',
  done: 'phoneDone',
} as const satisfies Record<TicketState, HallKey>

const details: Record<TicketState, (props: SaidPhoneProps) => ComponentChildren> = {
  waiting: Waiting,
  called: Called,
  serving: AtCounter,
  'on-hold': OnHold,
  'no-show': Absent,
  left: ({ say }) => <p>{say('phoneLeftText')}</p>,
  expired: ({ say, frame }) => <p>{say('phoneExpiredText', { phone: leftToRight(frame.town.phone) })}</p>,
  done: ({ say }) => <p>{say('phoneDoneText')}</p>,
}

function Waiting({ view, frame, say }: SaidPhoneProps): VNode {
  const { ticket, service, promise } = view
  const isNext = promise?.ahead === 0 && promise.wait.kind !== 'no-counter'
  return (
    <>
      {ticket.leg > 1 ? <p>{say('phoneMoved', { service: service.label[frame.language] })}</p> : null}
      <WaitLines say={say} promise={promise} />
      {isNext ? <p>{say('phoneNext')}</p> : null}
    </>
  )
}

function Called({ view, say }: SaidPhoneProps): VNode {
  return (
    <>
      <p class="ticket-status__counter">
        <span>{say('phoneGoTo')}</span>
        <strong lang="fr" dir="ltr">
          <Pictogram name="arrow" /> {view.counter?.label}
        </strong>
      </p>
      <p>{say('phoneGoNow')}</p>
    </>
  )
}

function AtCounter({ view }: SaidPhoneProps): VNode | null {
  return view.counter ? (
    <p class="ticket-status__counter">
      <strong lang="fr" dir="ltr">
        {view.counter.label}
      </strong>
    </p>
  ) : null
}

function OnHold({ view, frame, say }: SaidPhoneProps): VNode {
  const { ticket, site } = view
  return (
    <>
      <p>{say('phoneHoldText')}</p>
      {ticket.expectedReturnAt ? (
        <p>
          {say('phoneHoldUntil', {
            time: timeInWords(ticket.expectedReturnAt, frame.language, site.timeZone),
          })}
        </p>
      ) : null}
    </>
  )
}

function Absent({ view, frame, now, say }: SaidPhoneProps): VNode {
  const until = returnsUntil(view.ticket, now)
  if (!until) return <p>{say('phoneAbsentLate')}</p>
  return <p>{say('phoneAbsentText', { time: timeInWords(until, frame.language, view.site.timeZone) })}</p>
}
