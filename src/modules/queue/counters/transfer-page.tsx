import type { VNode } from 'preact'
import { Button } from '#platform/ui/button.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import { fieldId } from '#platform/ui/problems.ts'
import type { LineRefusal } from '../line-refusal.ts'
import { say, sayRefusal } from '../say.ts'
import { type Ticket, ticketLabel } from '../ticket.ts'
import { ticketActionUrl } from '../urls.ts'
import { ActionForm, type Pressing } from './action-form.tsx'
import type { CounterView } from './counter-view.ts'
import { RefusalNotice } from './refusal-notice.tsx'
import { fieldsOf, TransferFields } from './transfer-fields.tsx'

export interface TransferPageProps {
  readonly frame: Frame
  readonly view: CounterView
  readonly ticket: Ticket
  readonly pressing: Pressing
  readonly refusal: LineRefusal
  readonly typed: Readonly<Record<string, string>>
  /** Secrets that stood in the word, in sentences, by field. */
  readonly secrets?: Readonly<Record<string, string>> | undefined
}

/** Sending somebody on, once more: something was missing, what was typed is kept. */
export function TransferPage(props: TransferPageProps): VNode {
  const { frame, view, ticket, pressing, refusal, typed } = props
  const title = say('transferTitle', { ticket: ticketLabel(ticket) })
  const field = refusal === 'note-too-long' || refusal === 'secret-in-note' ? 'mot' : 'vers'
  const problems = { [field]: sayRefusal(refusal) ?? '', ...props.secrets }
  return (
    <Page
      {...frame}
      audience="agent"
      title={title}
      problems={{ [fieldNameInSummary(field)]: problems[field] ?? '' }}
      back={{ href: pressing.returnTo, text: say('backToCounter') }}
    >
      <h1>{title}</h1>
      <ActionForm action={ticketActionUrl(ticket.id, 'transfer')} pressing={pressing}>
        <TransferFields
          {...fieldsOf(view)}
          typed={{ vers: typed['vers'] ?? '', mot: typed['mot'] ?? '', lecteurs: typed['lecteurs'] ?? '' }}
          problems={problems}
        />
        <Button>{say('transfer')}</Button>
      </ActionForm>
    </Page>
  )
}

/** The person is no longer at this counter: nothing was sent, and the word can be copied. */
export function WordKeptPage({ frame, returnTo, refusal, word }: WordKeptPageProps): VNode {
  const title = say('wordKeptTitle')
  return (
    <Page {...frame} audience="agent" title={title} back={{ href: returnTo, text: say('backToCounter') }}>
      <h1>{title}</h1>
      <RefusalNotice refusal={refusal} />
      <h2>{say('transferNote')}</h2>
      <p class="person-note__text" dir="auto">
        {word}
      </p>
    </Page>
  )
}

export interface WordKeptPageProps {
  readonly frame: Frame
  readonly returnTo: string
  readonly refusal: LineRefusal
  readonly word: string
}

// The summary of the page knows no scope: the name it is given must lead to the field of the scope.
function fieldNameInSummary(field: string): string {
  return fieldId(field, 'transfer').replace(/^field-/, '')
}
