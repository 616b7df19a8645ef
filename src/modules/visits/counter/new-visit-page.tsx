import type { VNode } from 'preact'
import type { Day } from '#kernel/day.ts'
import { fileUrl, fullName, type Person, PersonHeadline } from '#modules/people/index.ts'
import type { FollowedProcedure } from '#modules/procedures/index.ts'
import { type Ticket, ticketLabel } from '#modules/queue/index.ts'
import type { Form as TypedForm } from '#platform/http/form.ts'
import { Button, ButtonLink, ButtonRow } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { TextField } from '#platform/ui/text-field.tsx'
import { forbiddenInVisits } from '../record/protected-acts.ts'
import { say } from '../say.ts'
import type { Tag } from '../tag/tag.ts'
import { newVisitUrl, newVisitUrlFor, visitsUrl } from '../urls.ts'
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
  readonly tags: readonly Pick<Tag, 'id' | 'label'>[]
  /** The name looked for, when nobody is named yet, and who was found. */
  readonly searched?: string | undefined
  readonly found?: readonly Person[] | undefined
}

/** A visit noted without a counter: at home, by phone, or afterwards. */
export function NewVisitPage(props: NewVisitPageProps): VNode {
  const { frame, subject, today, form, problems, requestId, tags } = props
  const { person, procedures, ticket, measured } = subject
  const title = ticket ? say('visitOfTicket', { ticket: ticketLabel(ticket) }) : say('newVisit')
  return (
    <Page {...frame} audience="agent" title={title} problems={problems}>
      <h1>{title}</h1>
      {person ? (
        <PersonHeadline person={person} today={today} href={fileUrl(person.id)} />
      ) : (
        <FindPerson {...props} />
      )}
      <Form action={visitsUrl} requestId={requestId} autocomplete="off">
        {person ? <input type="hidden" name="personne" value={person.id} /> : null}
        {ticket ? <input type="hidden" name="ticket" value={ticket.id} /> : null}
        <VisitFields
          {...{ form, problems, procedures, measured, tags }}
          hasPerson={person !== undefined}
          forbidden={forbiddenInVisits(person, today)}
          isAway={ticket === undefined}
        />
        <ButtonRow>
          <Button large>{say('recordVisit')}</Button>
        </ButtonRow>
      </Form>
    </Page>
  )
}

/** Whose visit it is: found here, or nobody's. */
function FindPerson({ searched = '', found, today, subject }: NewVisitPageProps): VNode {
  const { ticket } = subject
  return (
    <section aria-labelledby="whose">
      <h2 id="whose">{say('whoIsIt')}</h2>
      <form action={newVisitUrl} method="get">
        {ticket ? <input type="hidden" name="ticket" value={ticket.id} /> : null}
        <TextField
          name="q"
          label={say('findFile')}
          hint={say('findFileHint')}
          type="search"
          value={searched}
        />
        <Button tone="secondary" pictogram="search">
          {say('search')}
        </Button>
      </form>
      {found?.length === 0 ? <p class="empty">{say('nobodyFound')}</p> : null}
      <ul class="counter__found">
        {(found ?? []).map((person) => (
          <li key={person.id}>
            <PersonHeadline person={person} today={today} />
            <ButtonLink href={newVisitUrlFor(person.id, ticket?.id)} tone="secondary">
              {say('itIsHer', { name: fullName(person.names) })}
            </ButtonLink>
          </li>
        ))}
      </ul>
      <p>{say('newVisitUnknown')}</p>
    </section>
  )
}
