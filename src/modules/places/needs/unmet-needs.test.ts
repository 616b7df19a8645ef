import { expect, test } from 'vitest'
import { toDay } from '#kernel/day.ts'
import { countNowhere, type UnmetNeeds, unmetIn } from './unmet-needs.ts'

const communes = ['Alpha', 'Beta', 'Gamma'].map((name) => ({ code: name.slice(0, 1), name }))
const noted = (...counts: readonly Readonly<Record<string, number>>[]): UnmetNeeds => ({
  since: toDay('2025-03-01'),
  needs: counts.map((count, rank) => ({
    title: `besoin ${rank}`,
    services: [],
    total: 100,
    byCommune: new Map(Object.entries(count)),
  })),
})

test('of a need, the communes asked for are named, the one with most first', () => {
  expect(unmetIn(noted({ A: 5, Z: 90, G: 8 }), communes)).toMatchObject([
    {
      told: [
        { commune: 'Gamma', count: 8 },
        { commune: 'Alpha', count: 5 },
      ],
    },
  ])
})

test('a need is listed whichever communes are asked for: that it is there tells nothing of them', () => {
  const unmet = noted({ A: 5 }, { Z: 7 }, {})
  expect(unmetIn(unmet, communes).map(({ told }) => told.length)).toEqual([1, 0, 0])
  expect(unmetIn(unmet, []).map(({ need }) => need.title)).toEqual(['besoin 0', 'besoin 1', 'besoin 2'])
})

test('needs of a commune that nobody noted are counted apart', () => {
  expect(countNowhere(noted({ '': 7, A: 5 }, { '': 6 }))).toBe(13)
})
