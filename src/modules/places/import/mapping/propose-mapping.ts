import { fold } from '#kernel/plain-text.ts'
import type { DayCell } from '../../hours/day-columns.ts'
import { holdsPeople } from '../../normalise/personal.ts'
import { plainCell } from '../../normalise/plain-cell.ts'
import { readDate } from '../../normalise/read-date.ts'
import { readDecimal } from '../../normalise/read-position.ts'
import { type StandardColumn, standardColumns } from '../../standard/columns.ts'
import type { RawRow } from '../rows/raw-row.ts'
import { knownColumns, type Look } from './column-names.ts'
import type { ColumnRule, DayColumns, Mapping } from './mapping.ts'
import { yesColumn } from './yes-columns.ts'

/** What a file seems to follow. */
export type Standard = 'v1' | 'v0.1' | 'unknown'

export interface Proposal {
  readonly standard: Standard
  readonly mapping: Mapping
  /** Columns of people: never read, their cells are counted. */
  readonly peopleColumns: readonly string[]
}

interface Column {
  readonly name: string
  readonly squeezed: string
  /** Plain cells of the sample that hold something. */
  readonly values: readonly string[]
}

type Rules = Partial<Record<StandardColumn, ColumnRule[]>>

/** Proposes how a file is read, from the names of its columns and a sample of its rows. */
export function proposeMapping(sample: readonly RawRow[]): Proposal {
  const names = [...new Set(sample.flatMap(({ cells }) => Object.keys(cells)))]
  const standard = standardOf(names)
  if (standard === 'v1') return { standard, mapping: identity(), peopleColumns: peopleAmong(names) }
  const peopleColumns = peopleAmong(names)
  const columns = names
    .filter((name) => !peopleColumns.includes(name))
    .map((name) => columnOf(name, sample))
    .filter(({ values }) => values.length > 0)
  return { standard, mapping: { rules: rulesOf(columns, sample.length) }, peopleColumns }
}

function standardOf(names: readonly string[]): Standard {
  const known = standardColumns.filter((column) => names.includes(column))
  if (known.length >= 24 && known.includes('frais_a_charge')) return 'v1'
  const old = ['conditions_acces', 'labels_nationaux', 'publics_accueillis', 'courriel', 'labels_autres']
  return known.length >= 8 && old.some((name) => names.includes(name)) ? 'v0.1' : 'unknown'
}

function identity(): Mapping {
  return {
    rules: Object.fromEntries(
      standardColumns.map((column) => [column, [{ kind: 'take', columns: [column] }]]),
    ),
  }
}

function peopleAmong(names: readonly string[]): readonly string[] {
  const standard: readonly string[] = standardColumns
  return names.filter((name) => !standard.includes(name) && holdsPeople(name))
}

function rulesOf(columns: readonly Column[], rows: number): Rules {
  const rules: Rules = {}
  for (const { column, names, look } of knownColumns) {
    const found = names
      .map((pattern) => columns.find((each) => pattern.test(each.squeezed) && looksLike(each, look, rows)))
      .find(Boolean)
    if (found) rules[column] = [{ kind: 'take', columns: [found.name] }]
  }
  joinNumber(rules, columns)
  const days = dayColumns(columns)
  if (days.length >= 4) rules.horaires = [{ kind: 'days', days }]
  for (const { name, values } of columns) {
    if (isUsed(rules, name)) continue
    const meant = yesColumn(name, values)
    if (meant) rules[meant.column] = [...(rules[meant.column] ?? []), meant.rule]
  }
  return rules
}

// A column that says a thing of its own is not also a cross to tick.
function isUsed(rules: Rules, name: string): boolean {
  const taken = Object.values(rules)
    .flat()
    .filter(({ kind }) => kind === 'take' || kind === 'join')
  return taken.some((rule) => 'columns' in rule && rule.columns.includes(name))
}

// The number of the house in a column of its own.
function joinNumber(rules: Rules, columns: readonly Column[]): void {
  const number = columns.find(
    ({ squeezed, values }) =>
      /^(n|no|num|numero|numerovoie|adressenumero)$/.test(squeezed) && most(values, /^\d{1,4}\D{0,5}$/),
  )
  const street = rules.adresse?.[0]
  if (!number || street?.kind !== 'take') return
  rules.adresse = [{ kind: 'join', columns: [number.name, ...street.columns], separator: ' ' }]
}

function dayColumns(columns: readonly Column[]): readonly DayColumns[] {
  const days: readonly string[] = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']
  return days.flatMap((name, day: DayCell['day']) => {
    const found = columns.filter(({ squeezed }) => squeezed.includes(name) && squeezed.length < 25)
    return found.length > 0 ? [{ day, columns: found.map((column) => column.name) }] : []
  })
}

function columnOf(name: string, sample: readonly RawRow[]): Column {
  const values = sample.map(({ cells }) => plainCell(cells[name] ?? '')).filter(Boolean)
  // « N° » is a number, « y_wgs84 » a latitude: only letters and figures are compared.
  return { name, squeezed: fold(name).replaceAll(/[^a-z\d]/g, ''), values }
}

function looksLike({ squeezed, values }: Column, look: Look, rows: number): boolean {
  // A column called « id » is one, even when its producer repeats some: those rows are told.
  if (squeezed === 'id') return values.length >= rows * 0.5
  if (look === 'unique') return values.length >= rows * 0.95 && new Set(values).size >= values.length * 0.97
  return share(values, looks[look])
}

const looks: Readonly<Record<Exclude<Look, 'unique'>, (value: string) => boolean>> = {
  any: () => true,
  words: (value) => /\p{L}{2}/u.test(value) && !/^https?:|^www\./i.test(value),
  'postal-code': (value) => /^(2[AB]|\d{1,2})\s?\d{3}(\.0)?$/.test(value),
  code: (value) => /^[\w\s\u202F\u00A0]{5,20}$/.test(value),
  figure: (value) => readDecimal(value) !== undefined,
  phone: (value) => /\d{2}.*\d{2}.*\d{2}/.test(value),
  email: (value) => value.includes('@'),
  link: (value) => /^https?:|^www\.|^[\w-]+(\.[\w-]+)+/i.test(value),
  day: (value) => readDate(value) !== undefined,
}

const most = (values: readonly string[], pattern: RegExp): boolean =>
  share(values, (value) => pattern.test(value))

function share(values: readonly string[], test: (value: string) => boolean): boolean {
  return values.filter(test).length >= values.length * 0.5
}
