import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hiddenRows, smallestShown } from '#kernel/small-counts.ts'
import { hiddenCells } from './hide-small.ts'

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0)
const column = (cells: readonly (readonly number[])[], slice: number): readonly number[] =>
  cells.map((row) => row[slice] ?? 0)

describe('the same table by slices', () => {
  test('what is small in a slice is not found by taking the other slices from the whole', () => {
    const cells = [
      [3, 12],
      [20, 15],
    ]
    expect(hiddenCells(cells, hiddenRows(cells.map(total)))).toEqual([
      [true, true],
      [true, true],
    ])
  })

  test('whatever the table, somebody who solves every sum finds no count of one to four', () => {
    fc.assert(
      fc.property(tables, (cells) => {
        const slices = (cells[0] ?? []).map((_, slice) => total(column(cells, slice)))
        fc.pre(slices.every((size) => size >= smallestShown))
        const rows = hiddenRows(cells.map(total))
        const masks = hiddenCells(cells, rows)
        for (const [row, counts] of cells.entries())
          for (const [slice, count] of counts.entries()) {
            const isSmall = count > 0 && count < smallestShown
            if (!isSmall) continue
            expect(masks[row]?.[slice]).toBe(true)
            expect(solutions({ cells, rows, masks }, { row, slice }).size).toBeGreaterThan(1)
          }
      }),
      { numRuns: 400 },
    )
  })
})

const tables = fc
  .tuple(fc.integer({ min: 2, max: 3 }), fc.integer({ min: 2, max: 3 }))
  .chain(([rows, slices]) =>
    fc.array(fc.array(fc.nat(7), { minLength: slices, maxLength: slices }), {
      minLength: rows,
      maxLength: rows,
    }),
  )

interface Filling {
  readonly row: number
  readonly slice: number
  readonly leftInRow: number
  readonly value: number
}

interface Published {
  readonly cells: readonly (readonly number[])[]
  readonly rows: readonly boolean[]
  readonly masks: readonly (readonly boolean[])[]
}

/** Every value that this cell takes in some table with what is published: shown cells, shown totals, slice sizes. */
function solutions(
  { cells, rows, masks }: Published,
  asked: { readonly row: number; readonly slice: number },
): ReadonlySet<number> {
  const found = new Set<number>()
  const left = (cells[0] ?? []).map((_, slice) => total(column(cells, slice)))
  const fill = ({ row, slice, leftInRow, value }: Filling): void => {
    if (found.size > 1) return
    const counts = cells[row]
    if (!counts) {
      if (left.every((size) => size === 0)) found.add(value)
      return
    }
    if (slice === counts.length) {
      if (rows[row] !== true && leftInRow !== 0) return
      fill({ row: row + 1, slice: 0, leftInRow: total(cells[row + 1] ?? []), value })
      return
    }
    const most = Math.min(left[slice] ?? 0, rows[row] === true ? Number.POSITIVE_INFINITY : leftInRow)
    const real = counts[slice] ?? 0
    const tried =
      masks[row]?.[slice] === true ? Array.from({ length: most + 1 }, (_, count) => count) : [real]
    for (const count of tried) {
      if (count > most) continue
      left[slice] = (left[slice] ?? 0) - count
      const isAsked = row === asked.row && slice === asked.slice
      fill({ row, slice: slice + 1, leftInRow: leftInRow - count, value: isAsked ? count : value })
      left[slice] = (left[slice] ?? 0) + count
    }
  }
  fill({ row: 0, slice: 0, leftInRow: total(cells[0] ?? []), value: -1 })
  return found
}
