import type { VNode } from 'preact'
import { type Day, dayIn } from '#kernel/day.ts'
import { SummaryList, type SummaryRow } from '#platform/ui/summary-list.tsx'
import type { FollowedProcedure } from './procedure.ts'
import { say, sayDay, sayDistance, sayMode, sayOutcome, sayReason, sayWay } from './say.ts'
import { type Act, actUrl } from './urls.ts'

export interface DatesProps {
  readonly procedure: FollowedProcedure
  readonly today: Day
}

/** The line of dates: opened, sent, proved, expected, ended; each with the way to correct it. */
export function DatesSection({ procedure, today }: DatesProps): VNode {
  const rows = [
    openedRow(procedure),
    ...sentRows(procedure),
    outcomeRow(procedure),
    deadlineRow(procedure, today),
  ]
  return (
    <section>
      <h2>{say('dates')}</h2>
      <SummaryList rows={rows.filter((row) => row !== undefined)} />
    </section>
  )
}

type Row = SummaryRow | undefined

function openedRow({ openedAt }: FollowedProcedure): Row {
  return { label: say('openedOn'), value: sayDay(dayIn(openedAt, 'Europe/Paris')) }
}

function sentRows(procedure: FollowedProcedure): readonly Row[] {
  const { sending, receipt } = procedure
  if (!sending) return []
  const words = { day: sayDay(sending.on), way: sayWay(sending.way).toLowerCase() }
  const how =
    sending.mode === undefined
      ? say('sentHow', words)
      : say('sentHowMode', { ...words, mode: sayMode(sending.mode) })
  return [
    { label: say('sentOn'), value: how, action: change(procedure, 'sending') },
    {
      label: say('receipt'),
      value: receipt === undefined ? say('noReceipt') : <strong>{receipt}</strong>,
      action: change(procedure, 'receipt'),
    },
  ]
}

function outcomeRow({ outcome }: FollowedProcedure): Row {
  if (!outcome) return undefined
  const value = say('endedHow', { outcome: sayOutcome(outcome.kind), day: sayDay(outcome.on) })
  return { label: say('endedOn'), value }
}

function deadlineRow(procedure: FollowedProcedure, today: Day): Row {
  const { deadline } = procedure
  if (!deadline) return undefined
  const { on, countedFrom, note } = deadline
  const day = sayDay(on)
  const told = countedFrom === undefined ? day : say('countedFrom', { day, from: sayDay(countedFrom) })
  const distance = sayDistance(on, today)
  return {
    label: sayReason(deadline.reason),
    value: (
      <>
        {told}
        <p class="hint">{note === undefined ? distance : `${distance} – ${note}`}</p>
      </>
    ),
    action: change(procedure, 'deadline'),
  }
}

const subjects = {
  sending: 'changeSending',
  receipt: 'changeReceipt',
  deadline: 'changeDeadline',
} as const

function change({ id }: FollowedProcedure, act: Act & keyof typeof subjects): SummaryRow['action'] {
  return { href: actUrl(id, act), text: say('change'), subject: say(subjects[act]) }
}
