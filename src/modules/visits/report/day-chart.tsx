import type { VNode } from 'preact'
import { addDays, addMonths, type Day, daysBetween, toDay } from '#kernel/day.ts'
import { DataTable } from '#platform/ui/data-table.tsx'
import { Details } from '#platform/ui/details.tsx'
import type { Period } from '../activity/period.ts'
import type { Counts } from './figure.ts'
import type { ReportAddress } from '../urls.ts'
import { columnInWords, numberInWords } from './figure-in-words.ts'
import { FigureLink } from './figure-link.tsx'
import { say } from './say.ts'

interface ChartColumn {
  readonly day: Day
  readonly count: number
}

type Unit = 'day' | 'month'

/** How busy each day was, or each month of a long period: a drawing, its best day in words, the same as a table. */
export function DayChart({ address, days }: { address: ReportAddress; days: Counts }): VNode {
  const unit = daysBetween(address.from, address.to) > 62 ? 'month' : 'day'
  const columns = columnsOf(address, days, unit)
  return (
    <section aria-labelledby="chart">
      <h2 id="chart">{say(unit === 'day' ? 'byDay' : 'byMonth')}</h2>
      <Drawing columns={columns} unit={unit} />
      <Details summary={say('asTable')}>
        <ChartTable address={address} columns={columns} unit={unit} />
      </Details>
    </section>
  )
}

interface ChartProps {
  readonly columns: readonly ChartColumn[]
  readonly unit: Unit
}

function Drawing({ columns, unit }: ChartProps): VNode {
  const busiest = columns.reduce((one, other) => (other.count > one.count ? other : one))
  const told = { when: columnInWords(busiest.day, unit), count: numberInWords(busiest.count) }
  return (
    <svg
      class="day-chart"
      viewBox={`0 0 ${columns.length * 10} 100`}
      preserveAspectRatio="none"
      role="img"
      aria-label={say(unit === 'day' ? 'chartDays' : 'chartMonths', told)}
    >
      {columns.map(({ day, count }, index) => (
        <ChartBar key={day} index={index} height={busiest.count === 0 ? 0 : (100 * count) / busiest.count} />
      ))}
    </svg>
  )
}

function ChartBar({ index, height }: { index: number; height: number }): VNode {
  const tall = Math.round(height * 10) / 10
  return <rect x={index * 10 + 1} y={Math.round((100 - tall) * 10) / 10} width="8" height={tall} />
}

function ChartTable({ address, columns, unit }: ChartProps & { readonly address: ReportAddress }): VNode {
  return (
    <DataTable
      name="days"
      caption={say(unit === 'day' ? 'byDay' : 'byMonth')}
      captionHidden
      rows={columns.filter(({ count }) => count > 0)}
      empty={say('nothingHere')}
      columns={[
        { heading: say('when'), rowHeading: true, cell: ({ day }) => columnInWords(day, unit) },
        {
          heading: say('unit_participations'),
          numeric: true,
          cell: ({ day, count }) => (
            <FigureLink
              address={{ ...address, ...columnPeriod(day, unit, address) }}
              figure={{ measure: 'participations' }}
              value={count}
            />
          ),
        },
      ]}
    />
  )
}

/** The days of one column, within the period. */
function columnPeriod(day: Day, unit: Unit, { from, to }: Period): Period {
  if (unit === 'day') return { from: day, to: day }
  const end = addDays(addMonths(day, 1), -1)
  return { from: day < from ? from : day, to: end > to ? to : end }
}

function columnsOf({ from, to }: Period, days: Counts, unit: Unit): readonly ChartColumn[] {
  const columns = new Map<Day, number>()
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const column = unit === 'day' ? day : toDay(`${day.slice(0, 7)}-01`)
    columns.set(column, (columns.get(column) ?? 0) + (days[day] ?? 0))
  }
  return [...columns].map(([day, count]) => ({ day, count }))
}
