import { fold } from '#kernel/plain-text.ts'
import { plainCell } from '../../normalise/plain-cell.ts'
import type { RawRow } from '../rows/raw-row.ts'
import { addressColumns } from './address-column-names.ts'

const mostRows = 0.97

/** Whether a column tells places apart: each value once, or again for the same name at the same address. */
export function isAnIdentifier(
  column: string,
  sample: readonly RawRow[],
  placeNames: readonly RegExp[],
): boolean {
  const columns = Object.keys(sample[0]?.cells ?? {})
  const named = firstOf(columns, placeNames)
  const told = [named, firstOf(columns, streets)].filter((name) => name !== undefined)
  const firsts = new Map<string, string>()
  const fitting = sample.filter(({ cells }) => {
    const value = plainCell(cells[column] ?? '')
    const said = fold(told.map((name) => cells[name] ?? '').join('|'))
    const before = firsts.get(value)
    if (value !== '' && before === undefined) firsts.set(value, said)
    return value === '' || before === undefined || (named !== undefined && before === said)
  })
  return fitting.length >= sample.length * mostRows
}

const streets = addressColumns.find(({ column }) => column === 'adresse')?.names ?? []

function firstOf(columns: readonly string[], names: readonly RegExp[]): string | undefined {
  const squeezed = columns.map((name) => ({ name, text: fold(name).replaceAll(/[^a-z\d]/g, '') }))
  const found = names.flatMap((pattern) => squeezed.filter(({ text }) => pattern.test(text)))
  return found[0]?.name
}
