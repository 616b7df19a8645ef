import type { VNode } from 'preact'
import type { Day } from '#kernel/day.ts'
import { fileUrl, type Person, PersonHeadline } from '#modules/people/index.ts'
import type { FollowedProcedure } from '#modules/procedures/index.ts'
import { type Ticket, ticketLabel } from '#modules/queue/index.ts'
import type { Form as TypedForm } from '#platform/http/form.ts'
import { Button, ButtonRow } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { say } from '../say.ts'
import { visitsUrl } from '../urls.ts'
import { VisitFields } from './visit-fields.tsx'

/** Whom a visit is about, and the ended ticket it was forgotten for. */
export interface VisitSubject {
  readonly person: Person | undefined
  readonly procedures: readonly FollowedProcedure[]
  readonly ticket: Ticket | undefined
  readonly measured: number | undefined
}

export interface NewVisitPageProps {
  readonly frame: Frame
  readonly subject: VisitSubject
  readonly today: Day
  readonly form: TypedForm
  readonly problems: Problems
  readonly requestId: string
}

/** A visit noted without a counter: at home, by phone, or afterwards. */
export function NewVisitPage(props: NewVisitPageProps): VNode {
  const { frame, subject, today, form, problems, requestId } = props
  const { person, procedures, ticket, measured } = subject
  const title = ticket ? say('visitOfTicket', { ticket: ticketLabel(ticket) }) : say('newVisit')
  return (
    <Page {...frame} audience="agent" title={title} problems={problems}>
      <h1>{title}</h1>
      {person ? (
        <PersonHeadline person={person} today={today} href={fileUrl(person.id)} />
      ) : (
        <p>{say('newVisitUnknown')}</p>
      )}
      <Form action={visitsUrl} requestId={requestId} autocomplete="off">
        {person ? <input type="hidden" name="personne" value={person.id} /> : null}
        {ticket ? <input type="hidden" name="ticket" value={ticket.id} /> : null}
        <VisitFields {...{ form, problems, procedures, measured }} hasPerson={person !== undefined} />
        <ButtonRow>
          <Button large>{say('recordVisit')}</Button>
        </ButtonRow>
      </Form>
    </Page>
  )
}
