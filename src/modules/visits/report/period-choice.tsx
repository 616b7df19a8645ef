import type { VNode } from 'preact'
import type { Day } from '#kernel/day.ts'
import { monthInWords } from '#platform/i18n/format.ts'
import { Button } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { TextField } from '#platform/ui/text-field.tsx'
import { monthBeside, type Period, usualPeriods, writtenDay } from '../activity/period.ts'
import { say as sayActivity } from '../say.ts'
import { activityUrl, reportUrl } from '../urls.ts'
import type { Report } from './report.ts'
import { say } from './say.ts'

export interface PeriodChoiceProps {
  readonly today: Day
  readonly report: Report
  readonly typed?: { readonly from: string; readonly to: string } | undefined
  readonly problems?: Problems | undefined
}

/** The usual periods and the months beside in one click, any other by its two days. */
export function PeriodChoice(props: PeriodChoiceProps): VNode {
  return (
    <div class="period">
      <Usual {...props} />
      <MonthsBeside {...props} />
      <AnyPeriod {...props} />
    </div>
  )
}

function Usual({ today, report: { address } }: PeriodChoiceProps): VNode {
  const usual = usualPeriods(today)
  return (
    <nav aria-label={sayActivity('usualPeriods')}>
      {(['today', 'month', 'lastMonth', 'year'] as const).map((name) => (
        <a
          key={name}
          href={reportUrl({ ...address, ...usual[name] })}
          aria-current={isSame(usual[name], address) ? 'true' : undefined}
        >
          {sayActivity(`period_${name}`)}
        </a>
      ))}
    </nav>
  )
}

function MonthsBeside({ today, report: { address } }: PeriodChoiceProps): VNode {
  const [before, after] = [monthBeside(address, -1), monthBeside(address, 1)]
  return (
    <nav aria-label={say('months')}>
      <a href={reportUrl({ ...address, ...before })} rel="prev">
        ← {monthInWords(before.from, 'fr')}
      </a>
      {after.from > today ? null : (
        <a href={reportUrl({ ...address, ...after })} rel="next">
          {monthInWords(after.from, 'fr')} →
        </a>
      )}
    </nav>
  )
}

function AnyPeriod({ report: { address }, typed, problems }: PeriodChoiceProps): VNode {
  return (
    <Form action={activityUrl} method="get">
      {address.agentId ? <input type="hidden" name="agent" value={address.agentId} /> : null}
      {address.teamId ? <input type="hidden" name="equipe" value={address.teamId} /> : null}
      <TextField
        name="du"
        label={sayActivity('periodFrom')}
        hint={sayActivity('dayHint')}
        value={typed?.from ?? writtenDay(address.from)}
        width="code"
        problems={problems}
      />
      <TextField
        name="au"
        label={sayActivity('periodTo')}
        value={typed?.to ?? writtenDay(address.to)}
        width="code"
        problems={problems}
      />
      <Button tone="secondary">{sayActivity('showPeriod')}</Button>
    </Form>
  )
}

function isSame(one: Period, other: Period): boolean {
  return one.from === other.from && one.to === other.to
}
