import type { VNode } from 'preact'
import type { AgentId } from '#kernel/ids.ts'
import { Button, ButtonLink, ButtonRow } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { Page } from '#platform/ui/page.tsx'
import { SharingSection, type SharingShown } from '#platform/sharing/sharing-section.tsx'
import type { House } from '../answer/partner-page.tsx'
import { isSaid, labelOf } from '../answer/said-moves.ts'
import type { PersonShown } from '../asked-referral.tsx'
import type { Consent } from '../consent.ts'
import type { ShownLink } from '../link/hand-over-link.ts'
import {
  isRunning,
  mayMove,
  type Move,
  movesOpen,
  type Referral,
  type State,
  type Step,
  type ToDo,
} from '../referral.ts'
import { say } from '../say.ts'
import { choiceUrl, noteUrl, referralPartUrl, referralsUrl } from '../urls.ts'
import { HistorySection } from './history-section.tsx'
import { LinkSection } from './link-section.tsx'
import { PlaceShut } from './place-shut.tsx'
import { ReferralFacts } from './referral-facts.tsx'

export interface ReferralPageProps {
  readonly frame: Frame
  readonly shown: PersonShown
  readonly referral: Referral
  readonly steps: readonly Step[]
  readonly consent: Consent | undefined
  readonly link: ShownLink | undefined
  readonly house: House
  /** The site as people read it: « https://alpha.example ». */
  readonly publicUrl: string
  readonly names: ReadonlyMap<AgentId, string>
  readonly toDo: ToDo | undefined
  /** The directory shows the partner’s place no more. */
  readonly isPlaceShut: boolean
  readonly mayWrite: boolean
  readonly now: Date
  readonly requestId: string
  readonly sharing: SharingShown | undefined
}

/** A referral: where it stands, what is to be done, the link of the partner, and what happened. */
export function ReferralPage(props: ReferralPageProps): VNode {
  const { frame, shown, referral, mayWrite, sharing } = props
  const title = say('toPartner', { partner: referral.partner.name })
  return (
    <Page
      {...frame}
      audience="agent"
      title={title}
      back={{ href: referralsUrl, text: say('backToReferrals') }}
    >
      <h1>{title}</h1>
      {shown.headline}
      <Standing {...props} />
      {props.isPlaceShut ? <PlaceShut /> : null}
      {mayWrite ? <Acts {...props} /> : null}
      {sharing ? <SharingSection {...sharing} /> : null}
      <ReferralFacts {...props} />
      {mayWrite && isRunning(referral.state) ? <LinkSection {...props} /> : null}
      <HistorySection {...props} />
    </Page>
  )
}

// What is done away from this screen, and said to be done by one press.
const doneBy = { remind: 'reminded', 'tell-appointment': 'told' } as const

const whatItAsks: Readonly<Partial<Record<ToDo, Move>>> = { 'ask-outcome': 'honoured', close: 'closed' }

const good: readonly State[] = ['accepted', 'honoured']
const bad: readonly State[] = ['declined', 'expired', 'absent']

function Standing({ referral: { state, partner }, toDo }: ReferralPageProps): VNode {
  const tone = good.includes(state) ? 'success' : 'info'
  return (
    <Notice tone={bad.includes(state) ? 'warning' : tone} title={say(`state-${state}`)}>
      <p>{say(`stateSays-${state}`, { partner: partner.name })}</p>
      {toDo === undefined ? null : (
        <p>
          <strong>{say(`do-${toDo}`)}</strong>
        </p>
      )}
    </Notice>
  )
}

function Acts({ referral, requestId, toDo }: ReferralPageProps): VNode {
  const { id, state, need, personId } = referral
  const said = movesOpen(state, 'agent').filter(isSaid)
  const next = toDo && whatItAsks[toDo]
  return (
    <>
      {state === 'draft' ? <p>{say('draftHint')}</p> : null}
      {toDo === 'remind' || toDo === 'tell-appointment' ? (
        <Form action={referralPartUrl(id, doneBy[toDo])} requestId={requestId}>
          <Button>{say(doneBy[toDo])}</Button>
        </Form>
      ) : null}
      <ButtonRow>
        {mayMove(state, 'sent', 'agent').ok ? (
          <ButtonLink href={referralPartUrl(id, 'sending')}>{say('goSend')}</ButtonLink>
        ) : null}
        {state === 'draft' ? (
          <ButtonLink tone="secondary" href={referralPartUrl(id, 'edition')}>
            {say('edit')}
          </ButtonLink>
        ) : null}
        {isRunning(state) ? (
          <ButtonLink tone="secondary" href={referralPartUrl(id, 'sheet')} pictogram="printer">
            {say('sheet')}
          </ButtonLink>
        ) : null}
        {said.map((move) => (
          <ButtonLink key={move} tone={move === next ? 'primary' : 'secondary'} href={noteUrl(id, move)}>
            {say(labelOf('note', move, state))}
          </ButtonLink>
        ))}
        {toDo === 'find-other' ? (
          <ButtonLink href={choiceUrl(personId, need)}>{say('findOther')}</ButtonLink>
        ) : null}
      </ButtonRow>
    </>
  )
}
