import type { VNode } from 'preact'
import { DataTable } from '#platform/ui/data-table.tsx'
import type { Compared } from './compared.ts'
import { sayMerge } from './say-merge.ts'

/** What each of two files holds, and will be read together. */
export function HeldTable({ held }: Pick<Compared, 'held'>): VNode {
  const rows = held.kept
    .map(({ label, count }) => ({
      label,
      kept: count,
      merged: held.merged.find((each) => each.label === label)?.count ?? 0,
    }))
    .filter(({ kept, merged }) => kept + merged > 0)
  return (
    <>
      <h2>{sayMerge('held-title')}</h2>
      <p>{sayMerge('held-text')}</p>
      <DataTable
        name="held"
        caption={sayMerge('held-caption')}
        rows={rows}
        empty={sayMerge('held-nothing')}
        columns={[
          { heading: sayMerge('held-what'), cell: ({ label }) => label, rowHeading: true },
          { heading: sayMerge('column-kept'), cell: ({ kept }) => kept, numeric: true },
          { heading: sayMerge('column-merged'), cell: ({ merged }) => merged, numeric: true },
        ]}
      />
    </>
  )
}
