import type { VNode } from 'preact'
import { DataTable } from '#platform/ui/data-table.tsx'
import type { Referral, ToDo } from '../referral.ts'
import { say, sayAppointment, sayDay } from '../say.ts'
import { StateTag } from '../state-tag.tsx'
import { referralUrl } from '../urls.ts'

/** A referral in a list of many people. */
export interface ReferralLine {
  readonly referral: Referral
  readonly person: { readonly name: string; readonly href: string }
  readonly toDo: ToDo | undefined
}

export interface ReferralListProps {
  readonly name: string
  readonly caption: string
  readonly captionHidden?: boolean
  readonly lines: readonly ReferralLine[]
}

/** Referrals of many people, with what is to be done of each. */
export function ReferralList({ name, caption, captionHidden, lines }: ReferralListProps): VNode {
  return (
    <DataTable
      {...{ name, caption, captionHidden }}
      rows={lines}
      empty={`${say('noReferral')} ${say('noReferralHint')}`}
      columns={[
        {
          heading: say('person'),
          rowHeading: true,
          cell: ({ person }) => <a href={person.href}>{person.name}</a>,
        },
        {
          heading: say('partner'),
          cell: ({ referral }) => <a href={referralUrl(referral.id)}>{referral.partner.name}</a>,
        },
        { heading: say('need'), cell: ({ referral }) => say(`need-${referral.need}`) },
        { heading: say('state'), cell: ({ referral }) => <Where referral={referral} /> },
        { heading: say('toDo'), cell: ({ toDo }) => say(toDo === undefined ? 'nothingToDo' : `do-${toDo}`) },
      ]}
    />
  )
}

/** Where it stands, with the day that counts. */
export function Where({ referral }: { referral: Referral }): VNode {
  const { state, sentOn, appointment } = referral
  return (
    <>
      <StateTag state={state} />
      {state === 'accepted' && appointment ? ` ${sayAppointment(appointment)}` : null}
      {state === 'sent' && sentOn ? ` ${say('sentDay', { day: sayDay(sentOn) })}` : null}
    </>
  )
}
