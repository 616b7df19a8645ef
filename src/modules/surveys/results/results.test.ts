import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toDay } from '#kernel/day.ts'
import { ways, type Way } from '../survey.ts'
import { smallestShown } from '#kernel/small-counts.ts'
import type { Item } from './item.ts'
import { type Results, resultsOf } from './results.ts'

const ease: Item = {
  id: 'ease',
  label: 'Était-ce facile ?',
  kind: 'one',
  options: [
    { code: 'easy', label: 'Facile', score: 2 },
    { code: 'hard', label: 'Difficile', score: 1 },
  ],
}
const recommend: Item = {
  id: 'recommend',
  label: 'Conseilleriez-vous ce lieu ?',
  kind: 'marks',
  options: ['promoters', 'passives', 'detractors'].map((code) => ({ code, label: code })),
}
const wanted: Item = {
  id: 'wanted',
  label: 'Qu’est-ce qui aiderait ?',
  kind: 'ranking',
  options: ['a', 'b', 'c'].map((code) => ({ code, label: code })),
}
const hard: Item = { ...ease, id: 'hard', kind: 'several' }

interface Said {
  readonly month?: string
  readonly way?: Way
  readonly [question: string]: string | undefined
}

function said({ month = '2026-03', way = 'link', ...answers }: Said) {
  const codes = Object.entries(answers).flatMap(([question, text]) =>
    text === undefined ? [] : [[question, text.split(' ')] as const],
  )
  return { since: toDay(`${month}-05`), way, placeId: undefined, answers: new Map(codes) }
}

const times = <Row>(count: number, row: Row): Row[] => Array.from({ length: count }, () => row)

describe('results', () => {
  test('fewer than five responses have none', () => {
    expect(resultsOf({ items: [ease], responses: times(4, said({ ease: 'easy' })) })).toBeUndefined()
  })

  test('counts, shares of those who answered, and the mean of what has a score', () => {
    const responses = [
      ...times(12, said({ ease: 'easy' })),
      ...times(8, said({ ease: 'hard' })),
      ...times(5, said({})),
    ]
    const [result] = resultsOf({ items: [ease], responses })?.items ?? []
    expect(result?.rows.map(({ count, share }) => [count, share])).toEqual([
      [12, 0.6],
      [8, 0.4],
    ])
    expect(result?.answered).toBe(20)
    expect(result?.mean).toBe(1.6)
  })

  test('a small count hides another, the mean and the number of answers with them', () => {
    const responses = [
      ...times(12, said({ ease: 'easy' })),
      ...times(8, said({ ease: 'hard' })),
      ...times(2, said({})),
    ]
    const [result] = resultsOf({ items: [ease], responses })?.items ?? []
    expect(result?.rows.map(({ count }) => count)).toEqual([12, 'hidden'])
    expect(result?.answered).toBe('hidden')
    expect(result?.mean).toBeUndefined()
  })

  test('the recommendation score is that of everywhere: 9 and 10 less 0 to 6', () => {
    const responses = [
      ...times(10, said({ recommend: '9' })),
      ...times(5, said({ recommend: '7' })),
      ...times(5, said({ recommend: '6' })),
    ]
    const [result] = resultsOf({ items: [recommend], responses })?.items ?? []
    expect(result?.recommendation).toBe(25)
  })

  test('a ranking has an order, and what came first', () => {
    const responses = [...times(6, said({ wanted: 'b a c' })), ...times(5, said({ wanted: 'a b' }))]
    const [result] = resultsOf({ items: [wanted], responses })?.items ?? []
    expect(result?.order).toEqual(['b', 'a', 'c'])
    expect(result?.rows.map(({ count }) => count)).toEqual([5, 6, 0])
  })

  test('who did not tick is as hidden as who did', () => {
    const responses = [...times(12, said({ hard: 'easy' })), ...times(2, said({ hard: 'hard' }))]
    const [result] = resultsOf({ items: [hard], responses })?.items ?? []
    expect(result?.rows.map(({ count }) => count)).toEqual(['hidden', 'hidden'])
  })
})

describe('by month, way in and place', () => {
  test('a part of fewer than five cannot be opened, nor the one that would give it away', () => {
    const responses = [
      ...times(30, said({ month: '2026-01' })),
      ...times(9, said({ month: '2026-02' })),
      ...times(3, said({ month: '2026-03' })),
    ]
    const { slices } = resultsOf({ items: [ease], responses }) ?? { slices: [] }
    expect(slices.filter(({ dimension }) => dimension === 'month')).toEqual([
      { dimension: 'month', code: '2026-01-01', size: 30 },
    ])
  })

  test('whatever people said, every page together gives no count of one to four by one subtraction', () => {
    fc.assert(
      fc.property(fc.array(aResponse, { minLength: 5, maxLength: 60 }), (responses) => {
        const whole = resultsOf({ items: [ease, hard, recommend], responses })
        if (!whole) return
        for (const dimension of ['month', 'way'] as const)
          for (const found of subtractions(whole, responses, dimension))
            expect(found === 0 || found >= smallestShown, `${dimension} ${found}`).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})

const aResponse = fc
  .record({
    month: fc.constantFrom('2026-01', '2026-02', '2026-03'),
    way: fc.constantFrom(...ways.slice(0, 3)),
    ease: fc.constantFrom('easy', 'hard', undefined),
    hard: fc.constantFrom('easy', 'hard', 'easy hard', undefined),
    recommend: fc.constantFrom('10', '8', '3', undefined),
  })
  .map((response) => said(response as Said))

/** What is shown, and what is left of a total once all the parts that are shown are taken away. */
function subtractions(
  whole: Results,
  responses: Parameters<typeof resultsOf>[0]['responses'],
  dimension: 'month' | 'way',
): readonly number[] {
  const parts = whole.slices
    .filter((slice) => slice.dimension === dimension)
    .map(({ code }) => resultsOf({ items: [ease, hard, recommend], responses, dimension, code }))
  return whole.items.flatMap((item, at) => {
    const lines = [whole, ...parts].map((results) => {
      const result = results?.items[at]
      const counts = (result?.rows ?? []).map(({ count }) => count)
      return result?.item.kind === 'several' ? counts : [...counts, missingIn(result, results?.size ?? 0)]
    })
    const [totals = [], ...others] = lines
    const shown = lines.flat().filter((count) => count !== 'hidden')
    const left = totals.flatMap((total, row) => {
      const taken = others.map((line) => line[row] ?? 'hidden')
      if (total === 'hidden' || taken.includes('hidden')) return []
      return [total - taken.reduce<number>((sum, count) => sum + Number(count), 0)]
    })
    const complements =
      item.item.kind === 'several'
        ? lines.flatMap((line, which) =>
            line.flatMap((count) =>
              count === 'hidden' ? [] : [([whole, ...parts][which]?.size ?? 0) - count],
            ),
          )
        : []
    return [...shown, ...left, ...complements]
  })
}

function missingIn(result: Results['items'][number] | undefined, size: number): number | 'hidden' {
  return result === undefined || result.answered === 'hidden' ? 'hidden' : size - result.answered
}
