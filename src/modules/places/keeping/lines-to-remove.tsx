import type { VNode } from 'preact'
import { Button } from '#platform/ui/button.tsx'
import { DataTable, type DataTableProps } from '#platform/ui/data-table.tsx'
import { Form } from '#platform/ui/form.tsx'
import { say } from './say.ts'

export interface LinesToRemoveProps<Line> extends Omit<DataTableProps<Line>, 'rows'> {
  readonly lines: readonly Line[]
  /** The page they stand on. */
  readonly url: string
  /** What tells a line from another. */
  readonly keyOf: (line: Line) => string
  readonly inWords: (line: Line) => string
}

/** Lines of a place, each with the button that takes it away. */
export function LinesToRemove<Line>(props: LinesToRemoveProps<Line>): VNode {
  const { lines, url, keyOf, inWords, columns, ...table } = props
  const act = {
    heading: say('act'),
    cell: (line: Line) => (
      <Form action={`${url}/retrait`}>
        <Button
          tone="quiet"
          name="ligne"
          value={keyOf(line)}
          accessibleName={say('remove-it', { what: inWords(line) })}
        >
          {say('remove')}
        </Button>
      </Form>
    ),
  }
  return <DataTable {...table} rows={lines} columns={[...columns, act]} />
}
