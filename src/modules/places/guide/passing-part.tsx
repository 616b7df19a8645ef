import type { VNode } from 'preact'
import { DataTable } from '#platform/ui/data-table.tsx'
import type { PassingText, SheetLabels } from './guide-text.ts'
import { SheetPart } from './sheet-part.tsx'

/** Buses and weekly sessions: where, when, and the dates, for nobody knows whether a week is even. */
export function PassingPart({
  passing,
  labels,
}: {
  readonly passing: PassingText
  readonly labels: SheetLabels
}): VNode {
  const { anchor, title, columns, places } = passing
  const [where, when, next] = columns
  return (
    <section aria-labelledby={anchor}>
      <h2 id={anchor}>{title}</h2>
      {places.map(({ sheet, timetable }) => (
        <SheetPart key={sheet.anchor} sheet={sheet} labels={labels}>
          <DataTable
            name={`passages-${sheet.anchor}`}
            caption={timetable.caption}
            columns={[
              { heading: where, cell: ([place]) => <bdi lang="fr">{place}</bdi>, rowHeading: true },
              { heading: when, cell: ([, day]) => day },
              { heading: next, cell: ([, , days]) => days },
            ]}
            rows={timetable.rows}
            empty={null}
          />
        </SheetPart>
      ))}
    </section>
  )
}
