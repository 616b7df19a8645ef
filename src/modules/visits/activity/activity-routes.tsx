import { frontLine } from '#kernel/role.ts'
import { forFigures } from '#platform/db/purpose.ts'
import { agents } from '#platform/http/access.ts'
import { agentOf } from '#platform/http/asked.ts'
import { goTo, showPage } from '#platform/http/answer.ts'
import { readQuery } from '#platform/http/form.ts'
import type { Routes } from '#platform/http/routes.ts'
import { writeInJournal } from '#platform/journal/journal.ts'
import type { Problems } from '#platform/ui/problems.ts'
import { say } from '../say.ts'
import { activityUrl, exportUrl } from '../urls.ts'
import type { Ask, Tables } from '../visits-options.ts'
import { ActivityPage } from './activity-page.tsx'
import { type ExportRequest, exportVisits } from './export-visits.ts'
import { countVisits } from './figures-store.ts'
import { type Period, type PeriodRefusal, readPeriod, usualPeriods } from './period.ts'

const counters = agents(...frontLine, 'administrator')

/** What a period counts, and its file in the national columns. */
export function addActivityRoutes(routes: Routes<Tables>): void {
  routes.get(activityUrl, counters, async (asked) => {
    const { errand, frame } = asked.var
    const form = readQuery(asked)
    const typed = { from: form.text('du'), to: form.text('au') }
    const read = readPeriod(typed, errand.today)
    const period = read.ok ? read.value : usualPeriods(errand.today).month
    const { whose, ...range } = requestOf(asked, period)
    const figures = await forFigures(errand, () => countVisits(errand.db, range))
    const problems = read.ok ? undefined : problemsOf(read.refusal)
    const page = { frame, today: errand.today, period, figures, whose, problems }
    return showPage(
      asked,
      <ActivityPage {...page} typed={read.ok ? undefined : typed} />,
      read.ok ? 200 : 422,
    )
  })

  routes.get(exportUrl, counters, async (asked) => {
    const { errand } = asked.var
    const form = readQuery(asked)
    const read = readPeriod({ from: form.text('du'), to: form.text('au') }, errand.today)
    if (!read.ok) return goTo(asked, `${activityUrl}?${new URLSearchParams(form.typed)}`)
    const { from, to } = read.value
    await writeInJournal(errand, {
      action: 'visits.exported',
      subject: { kind: 'visits' },
      content: { from, to },
    })
    const lines: string[] = []
    await forFigures(errand, async () => {
      for await (const line of exportVisits(errand, requestOf(asked, read.value))) lines.push(line)
    })
    return asked.body(lines.join(''), 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="activites-${from}-${to}.csv"`,
    })
  })
}

/** A manager reads everybody's figures, without names; anybody else her own. */
function requestOf(asked: Ask, period: Period): ExportRequest {
  const { role, agentId } = agentOf(asked)
  const isForAll = role === 'manager' || role === 'administrator'
  return isForAll ? { ...period, whose: 'others' } : { ...period, whose: 'own', agentId }
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
