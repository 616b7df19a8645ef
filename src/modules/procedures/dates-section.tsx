import type { ComponentChildren, VNode } from 'preact'
import { type Day, dayIn } from '#kernel/day.ts'
import { VisuallyHidden } from '#platform/ui/visually-hidden.tsx'
import type { FollowedProcedure } from './procedure.ts'
import { say, sayDay, sayDistance, sayLastDay, sayMode, sayOutcome, sayReason, sayWay } from './say.ts'
import { nextWorkingDay } from './steps/working-day.ts'
import { type Act, actUrl } from './urls.ts'

export interface DatesProps {
  readonly procedure: FollowedProcedure
  readonly today: Day
}

/** The line of dates: opened, sent, proved, expected, ended; each with the way to correct it. */
export function DatesSection({ procedure, today }: DatesProps): VNode {
  const { openedAt, mode, outcome, deadline } = procedure
  return (
    <section>
      <h2>{say('dates')}</h2>
      <dl class="dates">
        <One
          label={say('openedOn')}
          value={sayDay(dayIn(openedAt, 'Europe/Paris'))}
          more={mode && sayMode(mode)}
        />
        <Sent procedure={procedure} />
        {outcome === undefined ? null : (
          <One label={sayOutcome(outcome.kind)} value={sayDay(outcome.on)} more={outcome.note} />
        )}
        <Next procedure={procedure} today={today} />
      </dl>
      {deadline?.reason === 'remedy' ? <p class="hint">{lawOfRemedies(deadline.on)}</p> : null}
    </section>
  )
}

function Sent({ procedure }: Pick<DatesProps, 'procedure'>): VNode | null {
  const { id, sending, receipt } = procedure
  if (!sending) return null
  const { on, way, mode } = sending
  const how = [sayWay(way), ...(mode === undefined ? [] : [sayMode(mode)])].join(' – ')
  return (
    <>
      <One label={say('sentOn')} value={sayDay(on)} more={how} change={{ id, act: 'sending' }} />
      <One
        label={say('receipt')}
        value={receipt === undefined ? say('noReceipt') : <strong>{receipt}</strong>}
        change={{ id, act: 'receipt' }}
      />
    </>
  )
}

function Next({ procedure, today }: DatesProps): VNode | null {
  const { id, deadline } = procedure
  if (!deadline) return null
  const { on, reason, countedFrom, note } = deadline
  const source = countedFrom === undefined ? note : say('countedFrom', { from: sayDay(countedFrom) })
  const more = [sayDistance(on, today), source].filter(Boolean).join(' – ')
  return (
    <One
      isNext
      label={sayReason(reason)}
      value={sayLastDay(reason, on)}
      more={more}
      change={{ id, act: 'deadline' }}
    />
  )
}

// The date to date day is the one to keep: the extension is the law of the courts, not of every body.
function lawOfRemedies(on: Day): string {
  const working = nextWorkingDay(on)
  const closed = working === on ? [] : [say('remedyOnClosedDay', { day: sayDay(working) })]
  return [...closed, say('remedyByPost')].join(' ')
}

interface OneProps {
  readonly label: string
  readonly value: ComponentChildren
  readonly more?: string | undefined
  readonly isNext?: boolean
  readonly change?: { readonly id: FollowedProcedure['id']; readonly act: Act & keyof typeof subjects }
}

const subjects = {
  sending: 'changeSending',
  receipt: 'changeReceipt',
  deadline: 'changeDeadline',
} as const

function One({ label, value, more, isNext, change }: OneProps): VNode {
  return (
    <div class={isNext ? 'dates__one dates__one--next' : 'dates__one'}>
      <dt class="dates__label">{label}</dt>
      <dd class="dates__value">{value}</dd>
      {more === undefined || more === '' ? null : <dd class="dates__more">{more}</dd>}
      {change === undefined ? null : (
        <dd class="dates__more">
          <a href={actUrl(change.id, change.act)}>
            {say('change')}
            <VisuallyHidden> {say(subjects[change.act])}</VisuallyHidden>
          </a>
        </dd>
      )}
    </div>
  )
}
