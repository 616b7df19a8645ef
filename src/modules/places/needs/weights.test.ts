import { expect, test } from 'vitest'
import type { Indicator } from '#platform/territory/territory.ts'
import { indicatorsWith, partsOf } from './weights.ts'

const column = (name: string, value: number | undefined, file = 'fragility'): Indicator => ({
  name: `${file}/${name}`,
  file,
  column: name,
  about: {},
  valueOf: () => value,
})

const index = [column('total', 5), column('poverty', 8), column('old', 2), column('people', 1_000, 'census')]
const weighedBy = (weights: Readonly<Record<string, number>>, indicators = index) =>
  indicatorsWith(indicators, weights).at(-1)?.valueOf('99001')

test('the parts of an index are the other columns of its file, and of no other file', () => {
  expect(partsOf(index).map(({ column: name }) => name)).toEqual(['poverty', 'old'])
  expect(partsOf(index.slice(1))).toEqual([])
  expect(indicatorsWith(index.slice(3), {})).toEqual(index.slice(3))
})

test.each([
  ['all alike at first', {}, 5],
  ['as much as they are said to', { poverty: 3, old: 1 }, 6.5],
  ['not at all where they are nought', { poverty: 0 }, 2],
  ['all alike where every one is nought', { poverty: 0, old: 0 }, 5],
])('parts count %s', (_, weights, value) => {
  expect(weighedBy(weights)).toBe(value)
})

test('a part that is not known does not count, and nothing known is nothing', () => {
  const unsaid = [column('total', 5), column('poverty', 8), column('old', undefined)]
  expect(weighedBy({ old: 5 }, unsaid)).toBe(8)
  expect(weighedBy({ poverty: 0 }, unsaid)).toBeUndefined()
})
