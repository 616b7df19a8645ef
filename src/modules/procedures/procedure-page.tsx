import type { VNode } from 'preact'
import type { Day } from '#kernel/day.ts'
import type { AgentId } from '#kernel/ids.ts'
import { Button, ButtonLink, ButtonRow } from '#platform/ui/button.tsx'
import { Details } from '#platform/ui/details.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { Page } from '#platform/ui/page.tsx'
import { SharingSection, type SharingShown } from '#platform/sharing/sharing-section.tsx'
import { AttemptsSection } from './attempts-section.tsx'
import { EntryFacts } from './catalogue/entry-section.tsx'
import { ChecklistSection } from './checklist-section.tsx'
import { DatesSection } from './dates-section.tsx'
import { HandOverSection } from './hand-over/hand-over-section.tsx'
import { HistorySection } from './history-section.tsx'
import { nextThingUrl } from './next-thing-url.ts'
import { type CallBack, entryOf, type FollowedProcedure, isRunning } from './procedure.ts'
import { say, sayDay, tellAgent } from './say.ts'
import {
  type Act,
  actUrl,
  callBackDoneUrl,
  deadlineRemovalUrl,
  reminderUrl,
  reopeningUrl,
  unblockingUrl,
} from './urls.ts'

export interface ProcedurePageProps {
  readonly frame: Frame
  readonly procedure: FollowedProcedure
  readonly person: PersonShown
  /** Agents named in the history. */
  readonly names: ReadonlyMap<AgentId, string>
  readonly today: Day
  /** Who looks. */
  readonly agentId?: AgentId | undefined
  /** What other modules show of it: letters. */
  readonly sections?: readonly VNode[] | undefined
  /** What the reader may do of its secrecy; nothing for most. */
  readonly sharing?: SharingShown | undefined
}

/** Whose procedure it is, as `people` shows her. */
export interface PersonShown {
  readonly name: string
  readonly fileHref: string
  readonly headline: VNode
}

/** A followed procedure: what to prepare, its dates, the next thing to do, and what was done. */
export function ProcedurePage(props: ProcedurePageProps): VNode {
  const { frame, procedure, person, names, today } = props
  const { title, text } = tellAgent(procedure, today)
  const entry = entryOf(procedure)
  const back = { href: person.fileHref, text: say('backToFile', { name: person.name }) }
  return (
    <Page {...frame} audience="agent" title={title} back={back}>
      <h1>{title}</h1>
      <p>
        {say('forPerson', { name: person.name, body: procedure.bodyName })}
        <br />
        {say('heldBy')} {holderOf(procedure, names)}
      </p>
      {person.headline}
      <Notice title={text}>
        <NextThing procedure={procedure} today={today} />
      </Notice>
      {props.sharing ? <SharingSection {...props.sharing} /> : null}
      <HandOverSection {...{ procedure, names }} agentId={props.agentId} />
      <CallBacks procedure={procedure} names={names} />
      <DatesSection procedure={procedure} today={today} />
      <AttemptsSection procedure={procedure} />
      <ChecklistSection procedure={procedure} names={names} />
      <Acts procedure={procedure} />
      {entry === undefined ? null : (
        <Details summary={say('entryFacts')}>
          <EntryFacts entry={entry} />
        </Details>
      )}
      {props.sections}
      <HistorySection procedure={procedure} names={names} />
    </Page>
  )
}

function holderOf({ heldBy }: FollowedProcedure, names: ProcedurePageProps['names']): string {
  return (heldBy && names.get(heldBy)) ?? say('somebody')
}

function NextThing({ procedure, today }: Pick<ProcedurePageProps, 'procedure' | 'today'>): VNode | null {
  const { next, nextLabel } = tellAgent(procedure, today)
  const phone = entryOf(procedure)?.body.phone
  if (next === 'unblock') {
    return (
      <Form action={unblockingUrl(procedure.id)}>
        <Button>{nextLabel}</Button>
      </Form>
    )
  }
  if (next === 'ask-for-news') {
    return <p>{phone === undefined ? nextLabel : say('askForNewsByPhone', { phone })}</p>
  }
  const href = nextThingUrl(procedure, next)
  return href === undefined ? null : <ButtonLink href={href}>{nextLabel}</ButtonLink>
}

function CallBacks({ procedure, names }: Pick<ProcedurePageProps, 'procedure' | 'names'>): VNode | null {
  const { id, callBacks } = procedure
  if (callBacks.length === 0) return null
  return (
    <section id="rappels">
      <h2>{say('callBacks')}</h2>
      {callBacks.map((call) => (
        <Form key={call.seq} action={callBackDoneUrl(id, call.seq)}>
          <p>{callInWords(call, names)}</p>
          <Button tone="secondary" accessibleName={say('callBackDoneFor', { day: sayDay(call.on) })}>
            {say('callBackDone')}
          </Button>
        </Form>
      ))}
    </section>
  )
}

function callInWords({ on, note, agentId }: CallBack, names: ProcedurePageProps['names']): string {
  const words = { day: sayDay(on), name: (agentId && names.get(agentId)) ?? say('somebody') }
  return note === undefined ? say('callBackOn', words) : say('callBackOnWithNote', { ...words, note })
}

const actKeys = {
  sending: 'actSending',
  receipt: 'actReceipt',
  deadline: 'actDeadline',
  block: 'actBlock',
  callBack: 'actCallBack',
  outcome: 'actOutcome',
  title: 'actTitle',
  attempt: 'actAttempt',
  handOver: 'actHandOver',
} as const satisfies Record<Act, string>

function Acts({ procedure }: { procedure: FollowedProcedure }): VNode {
  const { id, sending, outcome, deadline } = procedure
  const running: readonly Act[] = [
    'sending',
    ...(sending ? (['receipt'] as const) : []),
    'deadline',
    'block',
    'callBack',
    'outcome',
    ...(sending ? (['attempt'] as const) : []),
    'handOver',
    'title',
  ]
  const ended: readonly Act[] = [
    ...(outcome?.kind === 'granted' ? [] : (['attempt'] as const)),
    'deadline',
    'callBack',
    'title',
  ]
  const shown = isRunning(procedure) ? running : ended
  return (
    <section>
      <h2>{say('acts')}</h2>
      <ButtonRow>
        {shown.map((act) => (
          <ButtonLink key={act} tone="secondary" href={actUrl(id, act)}>
            {say(actKeys[act])}
          </ButtonLink>
        ))}
      </ButtonRow>
      <p>
        <a href={reminderUrl(id)}>{say('printReminder')}</a>
      </p>
      {isRunning(procedure) ? null : <OneButton action={reopeningUrl(id)} text={say('reopen')} />}
      {deadline === undefined ? null : (
        <OneButton
          action={deadlineRemovalUrl(id)}
          text={say('removeDeadline', { day: sayDay(deadline.on) })}
        />
      )}
    </section>
  )
}

function OneButton({ action, text }: { action: string; text: string }): VNode {
  return (
    <Form action={action}>
      <Button tone="quiet">{text}</Button>
    </Form>
  )
}
