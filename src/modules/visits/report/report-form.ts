import type { AgentId } from '#kernel/ids.ts'
import type { Day } from '#kernel/day.ts'
import type { TeamId } from '#modules/organisations/index.ts'
import type { Form } from '#platform/http/form.ts'
import type { Problems } from '#platform/ui/problems.ts'
import { type PeriodRefusal, readPeriod, usualPeriods } from '../activity/period.ts'
import { say } from '../say.ts'
import type { ReportAddress } from '../urls.ts'

export interface AskedReport {
  readonly address: ReportAddress
  /** What was typed and refused, to be shown again above the month of today. */
  readonly typed: { readonly from: string; readonly to: string } | undefined
  readonly problems: Problems | undefined
}

/** The report that an address asks for; the month of today when its days are none. */
export function readReportForm(form: Form, today: Day): AskedReport {
  const typed = { from: form.text('du'), to: form.text('au') }
  const read = readPeriod(typed, today)
  const period = read.ok ? read.value : usualPeriods(today).month
  return {
    address: {
      ...period,
      agentId: readId<AgentId>(form.text('agent')),
      teamId: readId<TeamId>(form.text('equipe')),
    },
    typed: read.ok ? undefined : typed,
    problems: read.ok ? undefined : problemsOf(read.refusal),
  }
}

const places = {
  'not-a-day': ['du', 'notADay'],
  'ends-before-it-begins': ['au', 'endsBeforeItBegins'],
  'too-long': ['au', 'periodTooLong'],
} as const satisfies Record<PeriodRefusal, readonly [string, string]>

function problemsOf(refusal: PeriodRefusal): Problems {
  const [field, key] = places[refusal]
  return { [field]: say(key) }
}

function readId<Id extends string>(text: string): Id | undefined {
  return /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.test(text) ? (text as Id) : undefined
}
