import { expect, test } from 'vitest'
import { groupByLinks, type Link } from './groups.ts'

test('places that are all alike are one group', () => {
  const links = [link(0, 1, 1), link(1, 2, 0.98), link(0, 2, 0.97)]

  expect(groupByLinks(links, scoresOf(links))).toEqual({ groups: [[0, 1, 2]], leftOver: [] })
})

test('a chain of resemblances is cut where its ends are not alike', () => {
  const links = [link(0, 1, 1), link(1, 2, 0.96)]
  const { groups, leftOver } = groupByLinks(links, scoresOf(links))

  expect(groups).toEqual([[0, 1]])
  expect(leftOver).toEqual([link(1, 2, 0.96)])
})

test.each([
  [0.8, [[0, 1, 2]]],
  [0.79, [[0, 1]]],
])('a chain whose ends are alike at %d gives the groups %j', (ends, groups) => {
  const links = [link(0, 1, 1), link(1, 2, 0.96)]

  expect(groupByLinks(links, scoresOf([...links, link(0, 2, ends)])).groups).toEqual(groups)
})

test('a group never holds more than eight places', () => {
  const everyPair = Array.from({ length: 12 }, (_, first) =>
    Array.from({ length: 11 - first }, (_rest, gap) => link(first, first + gap + 1, 1)),
  ).flat()
  const { groups, leftOver } = groupByLinks(everyPair, () => 1)

  expect(Math.max(...groups.map((group) => group.length))).toBeLessThanOrEqual(8)
  expect(groups.flat().toSorted((one, other) => one - other)).toEqual(
    Array.from({ length: 12 }, (_, rank) => rank),
  )
  expect(leftOver).not.toHaveLength(0)
})

test('the order of the links changes nothing', () => {
  const links = [link(0, 1, 1), link(1, 2, 0.96), link(2, 3, 0.99), link(0, 2, 0.85)]

  expect(groupByLinks(links.toReversed(), scoresOf(links))).toEqual(groupByLinks(links, scoresOf(links)))
})

function link(first: number, second: number, score: number): Link {
  return { first, second, score }
}

function scoresOf(links: readonly Link[]): (one: number, other: number) => number {
  return (one, other) =>
    links.find(({ first, second }) => first === Math.min(one, other) && second === Math.max(one, other))
      ?.score ?? 0
}
