import type { VNode } from 'preact'
import { type Column, DataTable } from '#platform/ui/data-table.tsx'
import type { Period } from '../activity/period.ts'
import { reportUrl } from '../urls.ts'
import { Bar } from './bar.tsx'
import { Definition } from './definition.tsx'
import { type CutName, cuts, type Figures } from './figure.ts'
import { numberInWords, periodInWords, rowInWords } from './figure-in-words.ts'
import { FigureLink } from './figure-link.tsx'
import type { Report } from './report.ts'
import { say } from './say.ts'

interface CutProps {
  readonly report: Report
  readonly name: CutName
}

/** One question (« sur quels thèmes ? »): a bar and a number a row, what they were before, the definition. */
export function CutTable({ report, name }: CutProps): VNode {
  const { before, yearBefore, compared } = report
  return (
    <div class="cut">
      <DataTable
        name={name}
        caption={say(`cut_${name}`)}
        rows={rowsOf(report, name)}
        empty={say('nothingOf', { name: say(`cut_${name}`) })}
        columns={[
          { heading: say(`row_${name}`), rowHeading: true, cell: (code) => rowInWords(name, code) },
          {
            heading: say(`unit_${cuts[name].counts}`),
            cell: (code) => <Row report={report} name={name} code={code} />,
          },
          columnOf({ report, name }, { period: compared.before, figures: before }),
          columnOf({ report, name }, { period: compared.yearBefore, figures: yearBefore }),
        ]}
      />
      <Definition name={say(`cut_${name}`)} means={say(`cut_${name}_means`)} />
    </div>
  )
}

function Row({ report, name, code }: CutProps & { readonly code: string }): VNode {
  const counted = report.figures.cuts[name]
  const value = counted[code] ?? 0
  const figure = { measure: cuts[name].counts, cut: { name, code } }
  return (
    <>
      <FigureLink address={report.address} figure={figure} value={value} />
      <Bar value={value} most={Math.max(0, ...Object.values(counted))} />
    </>
  )
}

interface Then {
  readonly period: Period
  readonly figures: Figures
}

/** What the rows were then; its heading opens the report of that period. */
function columnOf({ report, name }: CutProps, { period, figures }: Then): Column<string> {
  return {
    heading: <a href={reportUrl({ ...report.address, ...period })}>{periodInWords(period)}</a>,
    numeric: true,
    cell: (code) => numberInWords(figures.cuts[name][code] ?? 0),
  }
}

const inTheirOwnOrder: readonly CutName[] = ['autonomy', 'ages']

/** Every row that counted something in one of the three periods: the most frequent first, unless they have an order. */
function rowsOf({ figures, before, yearBefore }: Report, name: CutName): readonly string[] {
  const present = Object.keys(cuts[name].terms).filter((code) =>
    [figures, before, yearBefore].some((each) => (each.cuts[name][code] ?? 0) > 0),
  )
  // Numbers as keys would come first whatever the order of the list.
  if (name === 'durations') return ['30', '60', '120', 'more'].filter((code) => present.includes(code))
  if (inTheirOwnOrder.includes(name)) return present
  const counted = figures.cuts[name]
  return present.toSorted((one, other) => (counted[other] ?? 0) - (counted[one] ?? 0))
}
