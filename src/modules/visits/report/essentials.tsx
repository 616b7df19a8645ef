import type { VNode } from 'preact'
import type { Period } from '../activity/period.ts'
import { Definition } from './definition.tsx'
import { type Figures, meanMinutes, type Measure } from './figure.ts'
import { changeInWords, periodInWords, valueInWords } from './figure-in-words.ts'
import { FigureLink } from './figure-link.tsx'
import type { Report } from './report.ts'
import { say } from './say.ts'

const shownMeasures = [
  'visits',
  'participations',
  'people',
  'newPeople',
  'workshops',
  'minutes',
  'referred',
  'withoutFile',
] as const satisfies readonly Measure[]

/** The totals, each with what it was before, its definition and the way to its list. */
export function Essentials({ report }: { report: Report }): VNode {
  return (
    <dl class="figures">
      {shownMeasures.map((measure) => (
        <Total key={measure} report={report} measure={measure} />
      ))}
      <Mean report={report} />
    </dl>
  )
}

function Total({ report, measure }: { report: Report; measure: Measure }): VNode {
  const value = report.figures.totals[measure]
  return (
    <div class="figures__one">
      <dt>{say(`measure_${measure}`)}</dt>
      <dd class="figures__value">
        <FigureLink address={report.address} figure={{ measure }} value={value} />
      </dd>
      <Compared report={report} value={value} of={({ totals }) => totals[measure]} measure={measure} />
      <dd>
        <Definition name={say(`measure_${measure}`)} means={say(`measure_${measure}_means`)} />
      </dd>
    </div>
  )
}

function Mean({ report }: { report: Report }): VNode {
  const value = meanMinutes(report.figures.totals)
  return (
    <div class="figures__one">
      <dt>{say('measure_mean')}</dt>
      <dd class="figures__value">{say('minutes', { minutes: value })}</dd>
      <Compared report={report} value={value} of={({ totals }) => meanMinutes(totals)} />
      <dd>
        <Definition name={say('measure_mean')} means={say('measure_mean_means')} />
      </dd>
    </div>
  )
}

interface ComparedProps {
  readonly report: Report
  readonly value: number
  readonly of: (figures: Figures) => number
  readonly measure?: Measure
}

function Compared({ report, value, of, measure }: ComparedProps): VNode {
  const { before, yearBefore } = report.compared
  return (
    <dd class="figures__compared">
      <ComparedOne period={before} now={value} then={of(report.before)} measure={measure} />
      <ComparedOne period={yearBefore} now={value} then={of(report.yearBefore)} measure={measure} />
    </dd>
  )
}

interface ComparedOneProps {
  readonly period: Period
  readonly now: number
  readonly then: number
  readonly measure: Measure | undefined
}

function ComparedOne({ period, now, then, measure }: ComparedOneProps): VNode {
  const written = measure ? valueInWords({ measure }, then) : say('minutes', { minutes: then })
  const change = changeInWords(now, then)
  return (
    <span class="figures__then">
      {say('before', { period: periodInWords(period), count: written })}
      {change === undefined ? null : ` (${change})`}
    </span>
  )
}
