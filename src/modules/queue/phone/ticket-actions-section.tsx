import type { VNode } from 'preact'
import { Button } from '#platform/ui/button.tsx'
import { Details } from '#platform/ui/details.tsx'
import { Form } from '#platform/ui/form.tsx'
import { leaveUrl, returnUrl } from '../hall/urls.ts'
import { returnsUntil } from './may-return.ts'
import type { SaidPhoneProps } from './phone-page-props.ts'

/** What the holder of the ticket may still do: come back, or leave. */
export function TicketActions({ view, code, frame, now, requestId, say }: SaidPhoneProps): VNode {
  const { ticket } = view
  const mayLeave = ticket.state === 'waiting' || ticket.state === 'on-hold'
  return (
    <div class="ticket-actions" data-actions>
      {returnsUntil(ticket, now) ? (
        <Form action={returnUrl(code, frame.language)} requestId={requestId}>
          <Button large>{say('phoneBack')}</Button>
        </Form>
      ) : null}
      {mayLeave ? (
        <Details summary={say('phoneLeave')}>
          <p>{say('phoneLeaveText')}</p>
          <Form action={leaveUrl(code, frame.language)} requestId={requestId}>
            <Button tone="danger">{say('phoneLeaveConfirm')}</Button>
          </Form>
        </Details>
      ) : null}
    </div>
  )
}
