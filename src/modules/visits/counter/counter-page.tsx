import type { ComponentChildren, VNode } from 'preact'
import { caseworkers, type Role } from '#kernel/role.ts'
import {
  type CounterView,
  KeyboardHelp,
  LineTable,
  lineUrl,
  type Pressing,
  RefusalNotice,
  TicketControls,
  ticketLabel,
} from '#modules/queue/index.ts'
import type { Form as TypedForm } from '#platform/http/form.ts'
import { Button, ButtonLink, ButtonRow } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { Page } from '#platform/ui/page.tsx'
import { hasProblems, type Problems } from '#platform/ui/problems.ts'
import type { Day } from '#kernel/day.ts'
import { forbiddenInVisits } from '../record/protected-acts.ts'
import { say } from '../say.ts'
import type { Tag } from '../tag/tag.ts'
import {
  counterDraftUrl,
  counterLeavingUrl,
  counterNobodyUrl,
  counterSearchUrl,
  counterUrl,
  counterVisitUrl,
  newVisitUrl,
  receiptUrl,
} from '../urls.ts'
import { newWorkshopUrl, tagsUrl, workshopsUrl } from '../visit-urls.ts'
import type { VisitId } from '../visit.ts'
import {
  type PersonInFront,
  type PersonSearch,
  PersonSearchSection,
  PersonSection,
} from './person-section.tsx'
import { VisitFields } from './visit-fields.tsx'

export interface CounterPageProps {
  readonly frame: Frame
  readonly view: CounterView
  readonly now: Date
  readonly today: Day
  readonly agentRole: Role
  readonly requestId: string
  /** The person of the ticket, when she is known. */
  readonly inFront: PersonInFront | undefined
  readonly search: PersonSearch
  readonly form: TypedForm
  readonly measured: number
  readonly tags: readonly Pick<Tag, 'id' | 'label'>[]
  readonly problems?: Problems | undefined
  /** Why the last button of the line did nothing. */
  readonly refusal?: string | undefined
  /** Just written. */
  readonly written?: VisitId | undefined
  /** Finished, taken back, and not yet finished again. */
  readonly isTakenBack?: boolean | undefined
}

/** The agent's day: the line on the left, the person in the middle, what is being done on the right. */
export function CounterPage(props: CounterPageProps): VNode {
  const { frame, view, problems, refusal, written } = props
  return (
    <Page {...frame} audience="agent" title={say('counterTitle')} problems={problems} wide>
      <h1 class="visually-hidden">
        {view.session.counter.label}, {view.site.name}
      </h1>
      <RefusalNotice refusal={refusal} />
      {written === undefined ? null : (
        <Notice tone="success" title={say('visitWritten')}>
          <a href={receiptUrl(written)}>{say('printItNow')}</a>
        </Notice>
      )}
      <div class="counter">
        <LineSide {...props} />
        {view.current ? <PersonAndActs {...props} /> : <p class="counter__nobody">{say('nobodyInFront')}</p>}
      </div>
    </Page>
  )
}

const visitForm = { id: 'visit', through: counterLeavingUrl }

function LineSide({ view, now, requestId, inFront, form }: CounterPageProps): VNode {
  const pressing: Pressing = { requestId, returnTo: counterUrl }
  return (
    <section class="counter__line" aria-label={say('theLine')}>
      {view.current ? <PressedByEnter isKnown={inFront !== undefined} /> : null}
      <TicketControls {...{ view, pressing, now, visitForm }} typed={form.typed} />
      <LineTable
        line={view.line}
        now={now}
        timeZone={view.site.timeZone}
        pressing={pressing}
        counter={view.current ? 'busy' : 'free'}
        site={view.site}
      />
      <KeyboardHelp />
      <p class="counter__elsewhere">
        <a href={newVisitUrl}>{say('visitWithoutTicket')}</a>
        <a href={workshopsUrl}>{say('workshops')}</a>
        <a href={tagsUrl}>{say('tagsPage')}</a>
      </p>
    </section>
  )
}

// Enter in a text field presses the first button of its form, wherever it stands: it must only look for her, or keep.
function PressedByEnter({ isKnown }: { readonly isKnown: boolean }): VNode {
  return (
    <button
      class="visually-hidden"
      type="submit"
      form={visitForm.id}
      formaction={isKnown ? counterDraftUrl : counterSearchUrl}
      tabindex={-1}
    >
      {say(isKnown ? 'keepTyped' : 'search')}
    </button>
  )
}

function PersonAndActs(props: CounterPageProps): VNode {
  const { inFront, agentRole, today, search } = props
  const mayFollow = (caseworkers as readonly Role[]).includes(agentRole)
  if (inFront) {
    return (
      <>
        <PersonSection {...inFront} today={today} mayFollow={mayFollow} />
        <VisitForm {...props}>
          <Acts {...props} />
        </VisitForm>
      </>
    )
  }
  return (
    <VisitForm {...props}>
      <PersonSearchSection search={search} today={today} />
      <Acts {...props} />
    </VisitForm>
  )
}

function VisitForm({ view, requestId, children }: CounterPageProps & { children: ComponentChildren }): VNode {
  return (
    <Form id={visitForm.id} action={counterVisitUrl} requestId={requestId} autocomplete="off">
      <input type="hidden" name="ticket" value={view.current?.ticket.id} />
      {children}
    </Form>
  )
}

function Acts(props: CounterPageProps): VNode {
  const { view, form, inFront, measured, tags, problems = {}, isTakenBack, today } = props
  const ticket = view.current?.ticket
  if (ticket?.state !== 'serving') {
    return (
      <section class="counter__acts">
        <p class="empty">{say('beginFirst')}</p>
      </section>
    )
  }
  const procedures = (inFront?.procedures ?? []).filter(({ outcome }) => outcome === undefined)
  return (
    <section class="counter__acts" aria-labelledby="acts">
      <h2 id="acts">{say('whatIsDone', { ticket: ticketLabel(ticket) })}</h2>
      {isTakenBack ? <Notice title={say('takenBack')}>{say('takenBackText')}</Notice> : null}
      <VisitFields
        {...{ form, procedures, measured, problems, tags }}
        hasPerson={inFront !== undefined}
        forbidden={forbiddenInVisits(inFront?.person, today)}
      />
      <Also isKnown={inFront !== undefined} />
      {hasProblems(problems) ? <p class="hint">{say('nothingLost')}</p> : null}
      <ButtonRow>
        <Button large shortcut="F" name="after" value="counter">
          {say('finish')}
        </Button>
        <Button tone="secondary" shortcut="I" name="after" value="print" pictogram="printer">
          {say('finishAndPrint')}
        </Button>
      </ButtonRow>
    </section>
  )
}

// What keeps the form and goes on with it.
function Also({ isKnown }: { readonly isKnown: boolean }): VNode {
  return (
    <div class="counter__also">
      <Button tone="quiet" shortcut="Plus" formaction={counterDraftUrl} name="more" value="1">
        {say('anotherAct')}
      </Button>
      {isKnown ? (
        <Button tone="quiet" formaction={counterNobodyUrl}>
          {say('anotherPerson')}
        </Button>
      ) : null}
    </div>
  )
}

/** No counter is open for this agent: where to open one, or what can be done without. */
export function NoCounterPage({ frame }: { frame: Frame }): VNode {
  return (
    <Page {...frame} audience="agent" title={say('counterTitle')}>
      <h1>{say('counterTitle')}</h1>
      <p>{say('noCounter')}</p>
      <ButtonRow>
        <ButtonLink href={lineUrl} pictogram="counter">
          {say('openCounter')}
        </ButtonLink>
        <ButtonLink href={newVisitUrl} tone="secondary">
          {say('visitWithoutCounter')}
        </ButtonLink>
        <ButtonLink href={newWorkshopUrl} tone="secondary">
          {say('newWorkshop')}
        </ButtonLink>
      </ButtonRow>
    </Page>
  )
}
