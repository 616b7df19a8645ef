import type { Selectable } from 'kysely'
import type { Access } from './declaration.ts'
import type { Fact, HeldRecord } from './held-record.ts'
import { herRows, type Whose } from './her-rows.ts'

type Cells = Readonly<Record<string, unknown>>

/** What a column is to the person: its French label, how its value reads (the row beside it), or why it is not given. */
export type Column<Value> =
  | string
  | { readonly label: string; say(value: NonNullable<Value>, row: Cells): string }
  | { readonly label: string; readonly masked: string }
  /** Ours only: keys, hashes, what the database makes for itself. */
  | null

/** Every column is named: one that is added must be declared, or it does not compile. */
export type Columns<Row> = { readonly [Name in keyof Row]-?: Column<Row[Name]> }

export interface Giving<Row> {
  readonly columns: Columns<Row>
  /** The column that dates a record. */
  readonly at?: keyof Row & string
  /** Rows of hers without a `person_id`. */
  readonly whose?: Whose
  /** See `HeldRecord.givenBy`; content of a social worker is always given by one. */
  givenBy?(row: Row): HeldRecord['givenBy']
  /** The column of the author, for what is given by her. */
  readonly author?: keyof Row & string
}

/** Gives her rows of a table column by column, as declared. */
export function givenFrom<Tables, Table extends keyof Tables & string>(
  table: Table,
  giving: Giving<Selectable<Tables[Table]>>,
): Access<Tables> {
  return {
    kind: 'given',
    columns: giving.columns,
    read: async (errand, personId) => {
      const rows = await herRows<Selectable<Tables[Table]>>(errand, { table, whose: giving.whose }, personId)
      return rows.map((row) => recordOf(row, giving)).toSorted(byTime)
    },
  }
}

function recordOf<Row>(row: Row, { columns, at, givenBy, author }: Giving<Row>): HeldRecord {
  const facts = Object.entries<Column<Row[keyof Row]>>(columns).flatMap(([key, column]) =>
    column === null ? [] : factOf({ key, column, row: Object(row) }),
  )
  const moment: unknown = Reflect.get(Object(row), at ?? 'dated_at')
  const isSocial = Reflect.get(Object(row), 'secrecy') === 'social'
  const said = givenBy?.(row)
  const asked = isSocial && said !== 'author' ? 'social-worker' : said
  return {
    facts,
    ...(moment instanceof Date ? { at: moment } : {}),
    ...(asked ? { givenBy: asked } : {}),
    ...(author ? { authorId: Reflect.get(Object(row), author) } : {}),
  }
}

interface OneColumn<Value> {
  readonly key: string
  readonly column: Exclude<Column<Value>, null>
  readonly row: Cells
}

function factOf<Value>({ key, column, row }: OneColumn<Value>): readonly Fact[] {
  const value = row[key]
  if (value === null || value === undefined || value === '' || isEmptyList(value)) return []
  if (typeof column === 'string') return [{ key, label: column, value: plain(value) }]
  const { label } = column
  if ('masked' in column) return [{ key, label, value: undefined, masked: column.masked }]
  return [{ key, label, value: plain(value), reading: column.say(value as NonNullable<Value>, row) }]
}

function plain(value: unknown): NonNullable<Fact['value']> {
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value
  return JSON.stringify(value)
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}

function byTime(one: HeldRecord, other: HeldRecord): number {
  return (one.at?.getTime() ?? 0) - (other.at?.getTime() ?? 0)
}
