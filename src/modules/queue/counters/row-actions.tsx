import type { VNode } from 'preact'
import { Button, ButtonRow } from '#platform/ui/button.tsx'
import { Details } from '#platform/ui/details.tsx'
import { SelectField } from '#platform/ui/select-field.tsx'
import { VisuallyHidden } from '#platform/ui/visually-hidden.tsx'
import { jumpReasonNames } from '../messages.fr.ts'
import { say } from '../say.ts'
import { jumpReasons, type Ticket, ticketLabel } from '../ticket.ts'
import { freeJump } from '../ticket-rules.ts'
import { ticketActionUrl } from '../urls.ts'
import { ActionForm, type Pressing } from './action-form.tsx'
import type { LineRow } from './counter-view.ts'

export interface RowActionsProps {
  readonly row: LineRow
  readonly counter: 'free' | 'busy' | 'none'
  readonly pressing: Pressing
}

/** What an agent may do with somebody of the line: call her, check her card, let her go. */
export function RowActions({ row, counter, pressing }: RowActionsProps): VNode {
  const { ticket, jumps } = row
  const label = { ticket: ticketLabel(ticket) }
  const call = (
    <Button tone="secondary" accessibleName={say('callThisTicket', label)}>
      {say('callThis')}
    </Button>
  )
  const callable = counter === 'free' && jumps !== undefined
  return (
    <ActionForm action={ticketActionUrl(ticket.id, 'call')} pressing={pressing}>
      <div class="line__actions">
        {callable && jumps <= freeJump ? call : null}
        {jumps === undefined ? <span class="line__more">{say('notYours')}</span> : null}
        <Details
          summary={
            <>
              {say('more')} <VisuallyHidden>{say('moreFor', label)}</VisuallyHidden>
            </>
          }
        >
          {callable && jumps > freeJump ? (
            <>
              <JumpReason count={jumps} scope={ticket.id} />
              {call}
            </>
          ) : null}
          <ButtonRow>
            <CardCheck ticket={ticket} />
            <Leave ticket={ticket} />
          </ButtonRow>
        </Details>
      </div>
    </ActionForm>
  )
}

/** The question asked before somebody passes the others. */
function JumpReason({ count, scope }: { count: number; scope: string }): VNode {
  return (
    <SelectField
      name="raison"
      scope={scope}
      label={say('jumpReason', { count })}
      placeholder={say('choose')}
      options={jumpReasons.map((value) => ({ value, label: jumpReasonNames[value] }))}
    />
  )
}

function CardCheck({ ticket }: { ticket: Ticket }): VNode | null {
  if (!ticket.legalPriority || ticket.priorityCheckedAt) return null
  const url = ticketActionUrl(ticket.id, 'checkPriority')
  const label = { ticket: ticketLabel(ticket) }
  return (
    <>
      <Button
        tone="quiet"
        formaction={url}
        name="carte"
        value="vue"
        accessibleName={say('cardSeenFor', label)}
      >
        {say('cardSeen')}
      </Button>
      <Button
        tone="quiet"
        formaction={url}
        name="carte"
        value="absente"
        accessibleName={say('cardNotSeenFor', label)}
      >
        {say('cardNotSeen')}
      </Button>
    </>
  )
}

/** She has gone home. */
export function Leave({ ticket }: { ticket: Ticket }): VNode {
  return (
    <Button
      tone="quiet"
      formaction={ticketActionUrl(ticket.id, 'leave')}
      accessibleName={say('leavesFor', { ticket: ticketLabel(ticket) })}
    >
      {say('leaves')}
    </Button>
  )
}
