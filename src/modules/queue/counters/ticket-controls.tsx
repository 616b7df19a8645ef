import type { ComponentChildren, VNode } from 'preact'
import { timeInWords } from '#platform/i18n/format.ts'
import { Button, ButtonRow } from '#platform/ui/button.tsx'
import { Details } from '#platform/ui/details.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { Radios } from '#platform/ui/radios.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import { TextField } from '#platform/ui/text-field.tsx'
import { outcomeNames } from '../messages.fr.ts'
import { say } from '../say.ts'
import type { Site } from '../site.ts'
import { outcomes, type Ticket, ticketLabel } from '../ticket.ts'
import { mostCalls, secondsToUndo } from '../ticket-rules.ts'
import { siteActionUrl, type TicketAction, ticketActionUrl } from '../urls.ts'
import { ActionForm, type Pressing } from './action-form.tsx'
import type { CounterView, TicketAtCounter } from './counter-view.ts'
import { TicketName } from './line-table.tsx'
import { fieldsOf, TransferFields } from './transfer-fields.tsx'

export interface TicketControlsProps {
  readonly view: CounterView
  readonly pressing: Pressing
  readonly now: Date
  /** The screen around ends the visit with its own form: no « Terminer » here, and what leaves her posts that form. */
  readonly visitForm?: VisitForm | undefined
  /** What was typed beside the buttons, when the page comes back. */
  readonly typed?: Readonly<Partial<Record<string, string>>> | undefined
}

/** The form beside, in which the agent types: it is kept before the person is set aside, sent on or put back. */
export interface VisitForm {
  readonly id: string
  readonly through: (action: LeavingAction) => string
}

export type LeavingAction = Extract<TicketAction, 'hold' | 'undo' | 'transfer'>

/** The person at the counter and what can be done now, one key each. */
export function TicketControls(props: TicketControlsProps): VNode {
  const { view } = props
  if (!view.current) return <NobodyHere {...props} />
  return (
    <section class="at-counter" aria-labelledby="at-counter">
      <h2 id="at-counter">{say('atCounter')}</h2>
      <AtCounter current={view.current} site={view.site} />
      {view.current.ticket.state === 'called' ? (
        <CalledControls ticket={view.current.ticket} {...props} />
      ) : (
        <ServingControls ticket={view.current.ticket} {...props} />
      )}
    </section>
  )
}

function NobodyHere({ view, pressing }: TicketControlsProps): VNode {
  const { site, line, undoable } = view
  return (
    <section class="at-counter" aria-labelledby="at-counter">
      <h2 id="at-counter">{say('atCounter')}</h2>
      {undoable ? <UndoFinish ticket={undoable} pressing={pressing} /> : <p>{say('nobodyHere')}</p>}
      <ActionForm action={siteActionUrl(site.id, 'callNext')} pressing={pressing}>
        <Button large shortcut="N" pictogram="sound">
          {say('callNext')}
        </Button>
      </ActionForm>
      <p class="line__more">{say('waitingCount', { count: line.waiting.length })}</p>
    </section>
  )
}

function UndoFinish({ ticket, pressing }: { ticket: Ticket; pressing: Pressing }): VNode {
  return (
    <ActionForm action={ticketActionUrl(ticket.id, 'undo')} pressing={pressing}>
      <p>{say('undoFinishText', { ticket: ticketLabel(ticket) })}</p>
      <Button tone="quiet" shortcut="Z">
        {say('undo', { action: say('undoFinish') })}
      </Button>
    </ActionForm>
  )
}

function AtCounter({ current, site }: { current: TicketAtCounter; site: Site }): VNode {
  const { ticket, service, notes } = current
  return (
    <>
      <p class="at-counter__ticket">
        <TicketName ticket={ticket} />
      </p>
      <p>
        {service.label.fr}. {stateSentence(ticket, site.timeZone)}
      </p>
      {notes.map(({ text, writtenAt, secrecy }) => (
        <Notice key={writtenAt.toISOString()} title={say('noteFrom')}>
          <p dir="auto">{text}</p>
          {secrecy === 'social' ? <Tag tone="accent">{say('noteBetweenSocialWorkers')}</Tag> : null}
          <p class="line__more">
            {say('noteWritten', { time: timeInWords(writtenAt, 'fr', site.timeZone) })}
          </p>
        </Notice>
      ))}
    </>
  )
}

function stateSentence(ticket: Ticket, timeZone: string): string {
  const time = (moment: Date | null): string => (moment ? timeInWords(moment, 'fr', timeZone) : '')
  return ticket.state === 'called'
    ? say('calledSince', { time: time(ticket.calledAt), count: ticket.callCount })
    : say('servingSince', { time: time(ticket.servingAt) })
}

function CalledControls({ ticket, pressing }: TicketControlsProps & { ticket: Ticket }): VNode {
  return (
    <ActionForm action={ticketActionUrl(ticket.id, 'start')} pressing={pressing}>
      <ButtonRow>
        <Button large shortcut="S">
          {say('start')}
        </Button>
        {ticket.callCount < mostCalls ? (
          <Button tone="secondary" shortcut="R" formaction={ticketActionUrl(ticket.id, 'recall')}>
            {say('recall')}
          </Button>
        ) : null}
        <Button tone="secondary" shortcut="A" formaction={ticketActionUrl(ticket.id, 'markAbsent')}>
          {say('markAbsent')}
        </Button>
        <Button tone="quiet" shortcut="P" formaction={ticketActionUrl(ticket.id, 'putBack')}>
          {say('putBack')}
        </Button>
      </ButtonRow>
      <p class="line__more">{say('absentRule')}</p>
    </ActionForm>
  )
}

function ServingControls(props: TicketControlsProps & { ticket: Ticket }): VNode {
  const { ticket, view, now, visitForm, typed = {} } = props
  const { vers = '', mot = '', lecteurs = '' } = typed
  const form = visitForm?.id
  const lead = (action: LeavingAction): string =>
    visitForm ? visitForm.through(action) : ticketActionUrl(ticket.id, action)
  return (
    <>
      {visitForm ? null : <FinishForm {...props} />}
      <Leaving {...props} action="hold">
        <ButtonRow>
          <Button tone="secondary" shortcut="H" form={form} formaction={lead('hold')}>
            {say('hold')}
          </Button>
          {mayStillUndo(ticket, now) ? (
            <Button tone="quiet" shortcut="Z" form={form} formaction={lead('undo')}>
              {say('undo', { action: say('undoStart') })}
            </Button>
          ) : null}
        </ButtonRow>
        <HoldMinutes form={form} typed={typed['retour_dans']} />
      </Leaving>
      <Details summary={say('transfer')} open={mot !== '' || vers !== ''}>
        <Leaving {...props} action="transfer">
          <TransferFields {...fieldsOf(view)} form={form} typed={{ vers, mot, lecteurs }} />
          <Button tone="secondary" form={form} formaction={lead('transfer')}>
            {say('transfer')}
          </Button>
        </Leaving>
      </Details>
    </>
  )
}

// Beside a form in which the agent types, its fields and buttons belong to that form.
function Leaving({
  ticket,
  pressing,
  visitForm,
  action,
  children,
}: TicketControlsProps & { ticket: Ticket; action: LeavingAction; children: ComponentChildren }): VNode {
  if (visitForm) return <div class="form">{children}</div>
  return (
    <ActionForm action={ticketActionUrl(ticket.id, action)} pressing={pressing}>
      {children}
    </ActionForm>
  )
}

const usualMinutes = '10'

function HoldMinutes({
  form,
  typed = usualMinutes,
}: {
  form: string | undefined
  typed: string | undefined
}): VNode {
  return (
    <Details summary={say('holdMore')} open={typed !== usualMinutes}>
      <TextField
        name="retour_dans"
        form={form}
        label={say('holdMinutes')}
        hint={say('holdHint')}
        inputmode="numeric"
        width="year"
        value={typed}
      />
    </Details>
  )
}

function mayStillUndo({ calledAt, servingAt }: Ticket, now: Date): boolean {
  return (
    calledAt !== null && servingAt !== null && now.getTime() - servingAt.getTime() <= secondsToUndo * 1000
  )
}

/** « Terminer », and how it ended; the first answer is the usual one, so that one key is enough. */
export function FinishForm({ ticket, pressing }: { ticket: Ticket; pressing: Pressing }): VNode {
  return (
    <ActionForm action={ticketActionUrl(ticket.id, 'finish')} pressing={pressing}>
      <Radios
        name="issue"
        label={say('outcome')}
        inline
        value="resolved"
        choices={outcomes.map((value) => ({ value, label: outcomeNames[value] }))}
      />
      <Button large shortcut="F">
        {say('finish')}
      </Button>
    </ActionForm>
  )
}
