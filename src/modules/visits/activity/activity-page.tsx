import type { VNode } from 'preact'
import type { Day } from '#kernel/day.ts'
import { dayInWords } from '#platform/i18n/format.ts'
import { Button, ButtonLink } from '#platform/ui/button.tsx'
import { DataTable } from '#platform/ui/data-table.tsx'
import { Details } from '#platform/ui/details.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { Page } from '#platform/ui/page.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { TextField } from '#platform/ui/text-field.tsx'
import { administrativeThemes, durationRanges, modes, type Terms, themes } from '../national-terms.ts'
import { say, type MessageKey } from '../say.ts'
import { activityUrl, exportUrlFor } from '../urls.ts'
import { type Counts, type Figures, meanMinutes } from './figures.ts'
import { type Period, usualPeriods, writtenDay } from './period.ts'

export interface ActivityPageProps {
  readonly frame: Frame
  readonly today: Day
  readonly period: Period
  readonly figures: Figures
  /** The agent's own visits, or everybody's. */
  readonly whose: 'own' | 'others'
  readonly typed?: { readonly from: string; readonly to: string } | undefined
  readonly problems?: Problems | undefined
}

/** What a period counts, each figure with its definition, and the file of it. */
export function ActivityPage(props: ActivityPageProps): VNode {
  const { frame, period, figures, whose, problems } = props
  return (
    <Page {...frame} audience="agent" title={say('activityTitle')} problems={problems} wide>
      <h1>{say(whose === 'own' ? 'activityOwn' : 'activityAll')}</h1>
      <PeriodForm {...props} />
      <h2>{periodInWords(period)}</h2>
      {figures.visits === 0 ? <Notice title={say('noVisitTitle')}>{say('noVisitText')}</Notice> : null}
      <dl class="figures">
        <Figure name="figureVisits" means="figureVisitsMeans" value={figures.visits} />
        <Figure name="figurePeople" means="figurePeopleMeans" value={figures.people + figures.anonymous} />
        <Figure name="figureHours" means="figureHoursMeans" value={hours(figures.minutes)} />
        <Figure name="figureMean" means="figureMeanMeans" value={`${meanMinutes(figures)}\u00A0min`} />
        <Figure name="figureReferred" means="figureReferredMeans" value={figures.referred} />
        <Figure name="figureAnonymous" means="figureAnonymousMeans" value={figures.anonymous} />
      </dl>
      <div class="figure-tables">
        <CountTable name="modes" means="countedActs" terms={modes} counts={figures.modes} />
        <CountTable
          name="durations"
          means="countedVisits"
          terms={durationRanges}
          counts={figures.durations}
        />
        <CountTable name="themes" means="countedVisits" terms={themes} counts={figures.themes} />
        <CountTable
          name="administrativeThemes"
          means="countedVisits"
          terms={administrativeThemes}
          counts={figures.administrativeThemes}
        />
      </div>
      <p>
        <ButtonLink href={exportUrlFor(period)} tone="secondary" download>
          {say('exportCsv')}
        </ButtonLink>
      </p>
      <p class="hint">{say(whose === 'own' ? 'exportOwnMeans' : 'exportOthersMeans')}</p>
    </Page>
  )
}

function PeriodForm({ today, period, typed, problems }: ActivityPageProps): VNode {
  const usual = usualPeriods(today)
  return (
    <div class="period">
      <nav aria-label={say('usualPeriods')}>
        {(['today', 'month', 'lastMonth', 'year'] as const).map((name) => (
          <a
            key={name}
            href={`${activityUrl}?du=${usual[name].from}&au=${usual[name].to}`}
            aria-current={isSame(usual[name], period) ? 'true' : undefined}
          >
            {say(`period_${name}`)}
          </a>
        ))}
      </nav>
      <Form action={activityUrl} method="get">
        <TextField
          name="du"
          label={say('periodFrom')}
          hint={say('dayHint')}
          value={typed?.from ?? writtenDay(period.from)}
          width="code"
          problems={problems}
        />
        <TextField
          name="au"
          label={say('periodTo')}
          value={typed?.to ?? writtenDay(period.to)}
          width="code"
          problems={problems}
        />
        <Button tone="secondary">{say('showPeriod')}</Button>
      </Form>
    </div>
  )
}

function Figure({
  name,
  means,
  value,
}: {
  name: MessageKey
  means: MessageKey
  value: string | number
}): VNode {
  return (
    <div class="figures__one">
      <dt>{say(name)}</dt>
      <dd class="figures__value">{typeof value === 'number' ? value.toLocaleString('fr-FR') : value}</dd>
      <dd>
        <Details summary={say('definition')}>{say(means)}</Details>
      </dd>
    </div>
  )
}

interface CountTableProps {
  readonly name: 'modes' | 'durations' | 'themes' | 'administrativeThemes'
  readonly means: 'countedActs' | 'countedVisits'
  readonly terms: Terms
  readonly counts: Counts<string>
}

function CountTable({ name, means, terms, counts }: CountTableProps): VNode {
  const rows = Object.entries(terms).filter(([code]) => (counts[code] ?? 0) > 0)
  const byCount = rows.toSorted(([one], [other]) => (counts[other] ?? 0) - (counts[one] ?? 0))
  return (
    <DataTable
      name={name}
      caption={say(`table_${name}`)}
      rows={name === 'durations' ? rows : byCount}
      empty={say(`empty_${name}`)}
      columns={[
        { heading: say(`heading_${name}`), rowHeading: true, cell: ([, label]) => label },
        { heading: say(means), numeric: true, cell: ([code]) => counts[code] ?? 0 },
      ]}
    />
  )
}

function periodInWords({ from, to }: Period): string {
  if (from === to) return dayInWords(from, 'fr')
  return say('fromTo', { from: dayInWords(from, 'fr'), to: dayInWords(to, 'fr') })
}

function hours(minutes: number): string {
  return `${Math.floor(minutes / 60)}\u00A0h\u00A0${String(minutes % 60).padStart(2, '0')}`
}

function isSame(one: Period, other: Period): boolean {
  return one.from === other.from && one.to === other.to
}
