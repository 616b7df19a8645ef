import { expect, test } from 'vitest'
import { toDay } from '#kernel/day.ts'
import { countNowhere, type UnmetNeeds, unmetIn } from './unmet-needs.ts'

const communes = ['Alpha', 'Beta', 'Gamma'].map((name) => ({ code: name.slice(0, 1), name }))
const noted = (...counts: readonly Readonly<Record<string, number>>[]): UnmetNeeds => ({
  since: toDay('2025-03-01'),
  needs: counts.map((count, rank) => ({
    title: `besoin ${rank}`,
    services: [],
    byCommune: new Map(Object.entries(count)),
  })),
})

test('the most frequent need comes first, and only in the communes asked for', () => {
  const [first, second, ...others] = unmetIn(noted({ A: 5, Z: 90 }, { B: 7 }, { Z: 3 }), communes)
  expect([first, second]).toMatchObject([
    { count: 7, told: [{ commune: 'Beta', count: 7 }] },
    { count: 5, told: [{ commune: 'Alpha', count: 5 }] },
  ])
  expect(others).toEqual([])
})

test('a commune with few is not named', () => {
  expect(unmetIn(noted({ A: 4 }), communes)).toMatchObject([{ count: 4, told: [], elsewhere: 4 }])
})

test('a few left over are not known from the whole: the smallest commune named goes with them', () => {
  expect(unmetIn(noted({ A: 9, B: 6, G: 2 }), communes)).toMatchObject([
    { count: 17, told: [{ commune: 'Alpha', count: 9 }], elsewhere: 8 },
  ])
})

test('needs of a commune that nobody noted are counted apart', () => {
  expect(countNowhere(noted({ '': 3, A: 5 }, { '': 2 }))).toBe(5)
})
