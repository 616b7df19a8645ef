import type { VNode } from 'preact'
import type { Language } from '#kernel/language.ts'
import { dayInWords } from '#platform/i18n/format.ts'
import { Button } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import { mayMove, type Referral } from '../referral.ts'
import { sayToResident } from '../say.ts'
import { AppointmentSaid } from '../sheet/appointment-said.tsx'
import { Where } from '../sheet/where.tsx'
import { withdrawalUrl } from '../urls.ts'

export interface OwnReferralsProps {
  readonly referrals: readonly Referral[]
  readonly language: Language
  readonly requestId: string
}

/** Where she was sent, on her own page: a sentence each, and the way to take her agreement back. */
export function OwnReferrals({ referrals, language, requestId }: OwnReferralsProps): VNode {
  const say = sayToResident(language)
  return (
    <section aria-labelledby="orientations">
      <h2 id="orientations">{say('own')}</h2>
      {referrals.map((referral) => (
        <OwnReferral key={referral.id} {...{ referral, language, requestId }} />
      ))}
    </section>
  )
}

function OwnReferral({
  referral,
  language,
  requestId,
}: Omit<OwnReferralsProps, 'referrals'> & { referral: Referral }): VNode {
  const say = sayToResident(language)
  const { id, partner, state } = referral
  return (
    <>
      <h3>
        <bdi lang="fr">{partner.name}</bdi>
      </h3>
      <p>{sentenceOf(referral, language)}</p>
      {state === 'accepted' ? (
        <>
          <AppointmentSaid appointment={referral.appointment} language={language} />
          <Where partner={partner} language={language} />
        </>
      ) : null}
      {mayMove(state, 'abandoned', 'person').ok ? (
        <Form action={`${withdrawalUrl(id)}?langue=${language}`} requestId={requestId}>
          <Button tone="quiet">{say('ownWithdraw', { partner: partner.name })}</Button>
        </Form>
      ) : null}
    </>
  )
}

const sentences = {
  draft: 'ownEnded',
  sent: 'ownSent',
  received: 'ownReceived',
  accepted: 'ownAccepted',
  declined: 'ownDeclined',
  expired: 'ownExpired',
  honoured: 'ownHonoured',
  absent: 'ownAbsent',
  abandoned: 'ownEnded',
  closed: 'ownEnded',
} as const

function sentenceOf({ state, partner, sentOn }: Referral, language: Language): string {
  const day = sentOn === undefined ? '' : dayInWords(sentOn, language)
  return sayToResident(language)(sentences[state], { partner: partner.name, day })
}
