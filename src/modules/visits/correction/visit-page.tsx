import type { VNode } from 'preact'
import type { Day } from '#kernel/day.ts'
import { fileUrl, PersonHeadline } from '#modules/people/index.ts'
import { dayInWords, momentInWords } from '#platform/i18n/format.ts'
import { Button, ButtonLink, ButtonRow } from '#platform/ui/button.tsx'
import { Details } from '#platform/ui/details.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { Page } from '#platform/ui/page.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { Radios } from '#platform/ui/radios.tsx'
import { reasonInWords } from '../codes-in-words.ts'
import { ageBands, genders, socialStatuses } from '../national-terms.ts'
import { counterUrl, receiptUrl } from '../urls.ts'
import { cancellationUndoneUrl, cancellationUrl, correctionUrl, workshopsUrl } from '../visit-urls.ts'
import { cancelReasons } from './cancellation.ts'
import { HistorySection } from './history-section.tsx'
import type { VisitHistory } from './read-history.ts'
import { sayCorrection } from './say-correction.ts'
import { VisitSummary } from './visit-summary.tsx'

export interface VisitPageProps {
  readonly frame: Frame
  readonly history: VisitHistory
  readonly today: Day
  readonly timeZone: string
  readonly mayChange: boolean
  readonly requestId: string
  /** What was just done, or why it was not. */
  readonly message?:
    | 'corrected'
    | 'recorded'
    | 'cancelledNow'
    | 'restored'
    | 'already-corrected'
    | 'already-cancelled'
    | 'not-cancelled'
    | 'cancelled'
    | undefined
  readonly problems?: Problems | undefined
}

const good = ['corrected', 'recorded', 'cancelledNow', 'restored']

/** A visit or a workshop, as it stands; what it was before; and, for who may, the ways to put it right. */
export function VisitPage(props: VisitPageProps): VNode {
  const { frame, history, timeZone, message, problems, mayChange } = props
  const title = titleOf(history)
  return (
    <Page {...frame} audience="agent" title={title} problems={problems} back={backFrom(history)}>
      <h1>{title}</h1>
      {message ? (
        <Notice tone={good.includes(message) ? 'success' : 'warning'} title={sayCorrection(message)} />
      ) : null}
      <Whose {...props} />
      <CancelledNotice {...props} />
      <VisitSummary {...history} />
      {mayChange && !history.cancelled ? <Changes {...props} /> : null}
      <HistorySection {...history} timeZone={timeZone} />
    </Page>
  )
}

/** « Visite du 3 mars 2026 ». */
export function titleOf({ visit, workshop }: VisitHistory): string {
  const day = dayInWords(visit.visitedOn, 'fr')
  return workshop
    ? sayCorrection('workshopTitle', { title: workshop.title, day })
    : sayCorrection('visitTitle', { day })
}

function backFrom({ visit }: VisitHistory): { readonly href: string; readonly text: string } {
  if (visit.personId) return { href: fileUrl(visit.personId), text: sayCorrection('backToFile') }
  if (visit.activity === 'collectif') return { href: workshopsUrl, text: sayCorrection('backToWorkshops') }
  return { href: counterUrl, text: sayCorrection('backToCounter') }
}

function Whose({ history, today }: VisitPageProps): VNode | null {
  const { visit, people } = history
  const person = visit.personId && people.get(visit.personId)
  if (person) return <PersonHeadline person={person} today={today} href={fileUrl(person.id)} />
  if (!visit.anonymous || visit.activity === 'collectif') return null
  const { ageBand, gender, socialStatus } = visit.anonymous
  const values = { age: ageBands[ageBand], gender: genders[gender], status: socialStatuses[socialStatus] }
  return <p>{sayCorrection('withoutFile', values)}</p>
}

function CancelledNotice({ history, timeZone, mayChange, requestId }: VisitPageProps): VNode | null {
  const { cancelled, agents, visit } = history
  if (!cancelled) return null
  const agent = agents.get(cancelled.cancelledBy) ?? sayCorrection('somebody')
  const day = momentInWords(cancelled.cancelledAt, 'fr', timeZone)
  return (
    <Notice tone="warning" title={sayCorrection('isCancelled', { day, agent })}>
      <p>{sayCorrection('because', { reason: reasonInWords(cancelled.reason) })}</p>
      {mayChange ? (
        <Form action={cancellationUndoneUrl(visit.id)} requestId={requestId}>
          <Button tone="secondary">{sayCorrection('undo')}</Button>
        </Form>
      ) : null}
    </Notice>
  )
}

function Changes({ history, requestId, problems }: VisitPageProps): VNode {
  const { visit } = history
  return (
    <>
      <ButtonRow>
        <ButtonLink href={correctionUrl(visit.id)}>{sayCorrection('correct')}</ButtonLink>
        {visit.activity === 'collectif' ? null : (
          <ButtonLink href={receiptUrl(visit.id)} tone="secondary">
            {sayCorrection('receipt')}
          </ButtonLink>
        )}
      </ButtonRow>
      <Details summary={sayCorrection('cancelling')} open={problems !== undefined}>
        <Form action={cancellationUrl(visit.id)} requestId={requestId}>
          <p>{sayCorrection('cancelHint')}</p>
          <Radios
            name="reason"
            label={sayCorrection('reason')}
            choices={cancelReasons.map((value) => ({ value, label: reasonInWords(value) }))}
            problems={problems}
          />
          <Button tone="secondary">{sayCorrection('cancel')}</Button>
        </Form>
      </Details>
    </>
  )
}
