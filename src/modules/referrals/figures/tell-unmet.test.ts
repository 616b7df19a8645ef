import { expect, test } from 'vitest'
import { isSmall } from '#kernel/small-counts.ts'
import type { UnmetFigures } from './figures.ts'
import { tellUnmet } from './tell-unmet.ts'

// As the store tells them: the most frequent first, nothing of a commune without any.
const noted = (...counts: readonly number[]): readonly UnmetFigures[] =>
  counts
    .map((count, rank) => ({ need: 'mobility' as const, communeCode: `9900${rank}`, count }))
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count)

test('a commune with few is not named, and its need is told without a number', () => {
  expect(tellUnmet(noted(4))).toMatchObject([{ total: 'hidden', told: [], others: 'hidden' }])
})

test('a few left over are not known from the whole: the smallest commune named goes with them', () => {
  expect(tellUnmet(noted(9, 6, 2))).toMatchObject([
    { total: 17, told: [{ communeCode: '99000', count: 9 }], others: 8 },
  ])
})

test('communes with many are all named, and nothing is left', () => {
  expect(tellUnmet(noted(9, 6))).toMatchObject([{ total: 15, told: [{ count: 9 }, { count: 6 }], others: 0 }])
})

test('the most frequent need comes first, one too small to be told last', () => {
  const few = noted(3).map((one) => ({ ...one, need: 'french' as const }))
  const most = noted(40).map((one) => ({ ...one, need: 'housing' as const }))
  const order = tellUnmet([...few, ...noted(9, 6), ...most]).map(({ need }) => need)
  expect(order).toEqual(['housing', 'mobility', 'french'])
})

// People come from anywhere, and their commune may not be noted: some commune at least has nobody.
test('whatever the counts, somebody who tries every table finds no commune that has one to four', () => {
  const known = new Map<string, (readonly number[])[]>()
  for (const table of everyTable(4, 8)) {
    const told = JSON.stringify(tellUnmet(noted(...table)))
    known.set(told, [...(known.get(told) ?? []), table])
  }
  for (const [told, tables] of known) {
    for (const table of tables) expect(isSmall(leftOver(table)), told).toBe(false)
    for (const commune of [0, 1, 2, 3]) {
      const possible = new Set(tables.map((table) => table[commune] ?? 0))
      const isAtStake = tables.some((table) => table.includes(0) && isSmall(table[commune] ?? 0))
      if (isAtStake) expect(possible.size, told).toBeGreaterThan(1)
    }
  }
})

/** The whole less the communes named: what is known of the others together. */
function leftOver(table: readonly number[]): number {
  const [need] = tellUnmet(noted(...table))
  if (!need || need.total === 'hidden') return 0
  return need.told.reduce((left, { count }) => left - count, need.total)
}

function everyTable(communes: number, most: number): readonly (readonly number[])[] {
  if (communes === 0) return [[]]
  const counts = Array.from({ length: most + 1 }, (_, count) => count)
  return everyTable(communes - 1, most).flatMap((table) => counts.map((count) => [...table, count]))
}
