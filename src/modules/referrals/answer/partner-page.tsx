import type { VNode } from 'preact'
import { ButtonLink, ButtonRow } from '#platform/ui/button.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { Page } from '#platform/ui/page.tsx'
import { SummaryList } from '#platform/ui/summary-list.tsx'
import type { Contact } from '../consent.ts'
import { movesOpen, type Referral } from '../referral.ts'
import { say, sayAppointment, sayDay, sayMoment } from '../say.ts'
import { answerMoveUrl, type SaidMove } from '../urls.ts'
import { isSaid, labelOf } from './said-moves.ts'

/** Who asks the partner, and how to call her house. */
export interface House {
  readonly name: string
  readonly phone: string
}

export interface PartnerPageProps {
  readonly frame: Frame
  readonly code: string
  readonly house: House
  readonly referral: Referral
  /** Only once the partner has accepted. */
  readonly contact: Contact | undefined
  readonly expiresAt: Date
}

/** What a partner without an account sees by its link, with the answers it may give. */
export function PartnerPage(props: PartnerPageProps): VNode {
  const { frame, house, referral, contact, expiresAt } = props
  const title = say('partnerTitle', { organisation: house.name })
  return (
    <Page {...frame} audience="agent" languages={[]} title={title}>
      <h1>{title}</h1>
      <Stands {...props} />
      <h2>{say('partnerFacts')}</h2>
      <RequestFacts referral={referral} />
      {contact === undefined ? null : <Who contact={contact} />}
      <Answers {...props} />
      <p class="hint">
        {say('partnerUntil', { moment: sayMoment(expiresAt) })}{' '}
        {say('partnerCall', { organisation: house.name, phone: house.phone })}
      </p>
    </Page>
  )
}

/** How the request stands, as the partner is told. */
export function Stands({ referral: { state } }: Pick<PartnerPageProps, 'referral'>): VNode {
  if (state === 'sent' || state === 'draft') return <p>{say('partnerIntro')}</p>
  const told = state === 'closed' || state === 'expired' ? 'abandoned' : state
  return (
    <Notice tone={state === 'received' ? 'info' : 'success'} title={say('partnerThanks')}>
      <p>{say(`partnerStands-${told}`)}</p>
    </Notice>
  )
}

/** The request as it is told before anybody has accepted: what for, and initials. */
export function RequestFacts({ referral }: { referral: Referral }): VNode {
  const { need, words, welcome, initials, sentOn, appointment } = referral
  return (
    <SummaryList
      rows={[
        { label: say('initials'), value: initials },
        { label: say('need'), value: say(`need-${need}`) },
        ...(words ? [{ label: say('words'), value: words }] : []),
        ...(welcome ? [{ label: say('welcome'), value: welcome }] : []),
        ...(sentOn ? [{ label: say('askedOn'), value: sayDay(sentOn) }] : []),
        ...(appointment ? [{ label: say('appointmentDay'), value: sayAppointment(appointment) }] : []),
      ]}
    />
  )
}

function Who({ contact: { name, reach } }: { contact: Contact }): VNode {
  return (
    <>
      <h2>{say('partnerWho')}</h2>
      <SummaryList
        rows={[
          { label: say('partnerCalled'), value: name },
          { label: say('partnerReach'), value: reach },
        ]}
      />
      <p>{say('partnerUse')}</p>
    </>
  )
}

function Answers({ code, referral: { state } }: PartnerPageProps): VNode | null {
  const open = movesOpen(state, 'partner').filter(isSaid)
  if (open.length === 0) return null
  return (
    <>
      <h2>{say('partnerAnswer')}</h2>
      {state === 'sent' || state === 'received' ? <p>{say('partnerNameLater')}</p> : null}
      <ButtonRow>
        {open.toSorted(byWeight).map((move, index) => (
          <ButtonLink
            key={move}
            href={answerMoveUrl(code, move)}
            tone={index === 0 ? 'primary' : 'secondary'}
          >
            {say(labelOf('answer', move, state))}
          </ButtonLink>
        ))}
      </ButtonRow>
    </>
  )
}

const order: readonly SaidMove[] = ['honoured', 'accepted', 'absent', 'declined', 'received', 'abandoned']

// What is hoped for comes first.
function byWeight(one: SaidMove, other: SaidMove): number {
  return order.indexOf(one) - order.indexOf(other)
}
