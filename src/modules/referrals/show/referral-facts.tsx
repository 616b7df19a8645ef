import type { VNode } from 'preact'
import { placeUrl } from '#modules/places/index.ts'
import { SummaryList, type SummaryRow } from '#platform/ui/summary-list.tsx'
import type { Consent } from '../consent.ts'
import type { Referral } from '../referral.ts'
import { say, sayAppointment, sayDay, sayDayOf } from '../say.ts'

export interface ReferralFactsProps {
  readonly referral: Referral
  readonly consent: Consent | undefined
}

/** To whom, what for, and what she agreed to. */
export function ReferralFacts({ referral, consent }: ReferralFactsProps): VNode {
  const { partner, need, words, welcome, initials, sentOn, appointment } = referral
  const rows: readonly (SummaryRow | false)[] = [
    appointment !== undefined && { label: say('appointmentDay'), value: sayAppointment(appointment) },
    {
      label: say('partner'),
      value: partner.placeId ? <a href={placeUrl(partner.placeId)}>{partner.name}</a> : partner.name,
    },
    partner.address !== undefined && { label: say('partnerAddress'), value: partner.address },
    partner.phone !== undefined && { label: say('partnerPhone'), value: partner.phone },
    { label: say('need'), value: say(`need-${need}`) },
    words !== undefined && { label: say('words'), value: words },
    welcome !== undefined && { label: say('welcome'), value: welcome },
    { label: say('initials'), value: initials },
    sentOn !== undefined && { label: say('sentOn'), value: sayDay(sentOn) },
    consent !== undefined && { label: say('consent'), value: <ConsentFact consent={consent} /> },
  ]
  return <SummaryList rows={rows.filter((row) => row !== false)} />
}

function ConsentFact({ consent }: { consent: Consent }): VNode {
  const { manner, givenAt, withdrawnAt } = consent
  return (
    <>
      {say('consentOn', { day: sayDayOf(givenAt), manner: say(`manner-${manner}`) })}
      {withdrawnAt === undefined ? null : ` ${say('consentTakenBack', { day: sayDayOf(withdrawnAt) })}`}
    </>
  )
}
