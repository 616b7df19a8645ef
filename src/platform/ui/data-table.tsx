import type { ComponentChildren, VNode } from 'preact'

export interface Column<Row> {
  readonly heading: ComponentChildren
  readonly cell: (row: Row) => ComponentChildren
  /** Figures: aligned on their last digit. */
  readonly numeric?: boolean | undefined
  /** The column that names the row; one per table. */
  readonly rowHeading?: boolean | undefined
}

export interface DataTableProps<Row> {
  /** Unique in the page; ties the scrolling region to its caption. */
  readonly name: string
  readonly caption: ComponentChildren
  /** The caption is read but not shown, when a title just above says the same. */
  readonly captionHidden?: boolean | undefined
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  /** What to say and do when there is no row. */
  readonly empty: ComponentChildren
  /** Last line of totals, one cell per column. */
  readonly totals?: readonly ComponentChildren[] | undefined
}

/** Rows and columns; scrolls inside its own box on a narrow screen, also with the keyboard. */
export function DataTable<Row>(props: DataTableProps<Row>): VNode {
  const { name, caption, captionHidden, columns, rows, empty, totals } = props
  if (rows.length === 0) return <p class="empty">{empty}</p>
  const captionId = `table-${name}`
  return (
    // A keyboard can scroll only what it can focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section class="table-scroll" aria-labelledby={captionId} tabindex={0}>
      <table class="table">
        <caption class={captionHidden ? 'visually-hidden' : 'table__caption'} id={captionId}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th key={index} scope="col" class={column.numeric ? 'numeric' : undefined}>
                {column.heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <TableRow key={index} columns={columns} row={row} />
          ))}
        </tbody>
        {totals === undefined ? null : <Totals columns={columns} totals={totals} />}
      </table>
    </section>
  )
}

function TableRow<Row>({ columns, row }: { columns: readonly Column<Row>[]; row: Row }): VNode {
  return (
    <tr>
      {columns.map((column, index) => {
        const look = column.numeric ? 'numeric' : undefined
        return column.rowHeading ? (
          <th key={index} scope="row" class={look}>
            {column.cell(row)}
          </th>
        ) : (
          <td key={index} class={look}>
            {column.cell(row)}
          </td>
        )
      })}
    </tr>
  )
}

interface TotalsProps<Row> {
  readonly columns: readonly Column<Row>[]
  readonly totals: readonly ComponentChildren[]
}

function Totals<Row>({ columns, totals }: TotalsProps<Row>): VNode {
  return (
    <tfoot>
      <tr>
        {totals.map((total, index) => (
          <td key={index} class={columns[index]?.numeric ? 'numeric' : undefined}>
            {total}
          </td>
        ))}
      </tr>
    </tfoot>
  )
}
