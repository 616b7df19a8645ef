import { describe, expect, test } from 'vitest'
import { checkDefinition, walk } from '#modules/forms/index.ts'
import { aSitting } from '#test/support/an-assessment.ts'
import { allItems, findItem } from '../items/all-items.ts'
import { inspirations, type Item, type Skill, skills } from '../items/item.ts'
import { assess } from '../result/assess.ts'
import { levels } from '../result/level.ts'
import type { SkillResult } from '../result/skill-result.ts'
import { whySpared } from '../result/why-spared.ts'
import { autonomy, itemsOf } from './autonomy.ts'

type Given = Readonly<Record<string, string>>

/** Every way through the items of a skill: each answer to each item asked, until none is left to ask. */
function waysThrough(skill: Skill, given: Given = {}): readonly Given[] {
  const next = walk(aSitting(given)).path.find(({ section, complete }) => section === skill && !complete)
  const item = next?.questions[0]?.id
  if (item === undefined) return [given]
  return codesOf(item).flatMap((code) => waysThrough(skill, { ...given, [item]: code }))
}

function codesOf(id: string): readonly string[] {
  const item = findItem(id)
  return item?.situation
    ? [...item.situation.map(({ code }) => code), 'not-sure']
    : ['alone', 'with-help', 'no']
}

function pointsOf(item: Item | undefined, code: string | undefined): number {
  if (item?.situation) return item.situation.some((way) => way.right && way.code === code) ? 2 : 0
  return { alone: 2, 'with-help': 1, no: 0 }[code ?? ''] ?? Number.NaN
}

const resultIn = (skill: Skill, given: Given): SkillResult => {
  const found = assess(aSitting(given)).find((one) => one.skill === skill)
  if (!found) throw new Error(skill)
  return found
}

const ways = new Map(skills.map((skill) => [skill, waysThrough(skill)]))
const counts = (skill: Skill): readonly number[] =>
  (ways.get(skill) ?? []).map((way) => Object.keys(way).length)

test('there are 45 items, five a skill, each with the source of its idea', () => {
  expect(allItems).toHaveLength(45)
  expect(new Set(allItems.map(({ id }) => id)).size).toBe(45)
  for (const skill of skills) expect(allItems.filter((item) => item.skill === skill)).toHaveLength(5)
  for (const { inspiredBy } of allItems) expect(inspirations[inspiredBy]).toBeTruthy()
})

test('the checker finds neither an error nor a warning', () => {
  const { errors, warnings } = checkDefinition(autonomy)
  expect({ errors, warnings }).toEqual({ errors: [], warnings: [] })
})

describe.each(skills)('%s, whatever is answered', (skill) => {
  test('an item is spared only when an answer says that it is surely known or surely too early', () => {
    const { middle, easy, hard } = itemsOf(skill)
    for (const way of ways.get(skill) ?? []) {
      for (const { item, because } of resultIn(skill, way).spared) {
        const before = because === 'surely-known' ? [middle, easy[0]] : [middle, hard[0]]
        const points = because === 'surely-known' ? 2 : 0
        expect(before.some(({ id }) => pointsOf(findItem(id), way[id]) === points)).toBe(true)
        expect((because === 'surely-known' ? easy : hard).map(({ id }) => id)).toContain(item)
      }
    }
  })

  test('an item is asked whenever the answers before leave a doubt', () => {
    const { middle, easy, hard } = itemsOf(skill)
    for (const way of ways.get(skill) ?? []) {
      const points = pointsOf(middle, way[middle.id])
      if (points < 2) expect(way).toHaveProperty(easy[0].id)
      if (points > 0) expect(way).toHaveProperty(hard[0].id)
      if (points === 1 && pointsOf(easy[0], way[easy[0].id]) < 2) expect(way).toHaveProperty(easy[1].id)
      if (points > 0 && pointsOf(hard[0], way[hard[0].id]) > 0) expect(way).toHaveProperty(hard[1].id)
    }
  })

  test('asked and spared together are the five items, and what is spared is off the path', () => {
    for (const way of ways.get(skill) ?? []) {
      const { asked, spared } = resultIn(skill, way)
      expect(asked.toSorted()).toEqual(Object.keys(way).toSorted())
      expect([...asked, ...spared.map(({ item }) => item)].toSorted()).toEqual(
        allItems.flatMap((item) => (item.skill === skill ? [item.id] : [])).toSorted(),
      )
    }
  })

  test('the level is one of the three national codes, from the points of what was asked and spared', () => {
    for (const way of ways.get(skill) ?? []) {
      const { level, spared } = resultIn(skill, way)
      const points =
        Object.entries(way).reduce((sum, [id, code]) => sum + pointsOf(findItem(id), code), 0) +
        2 * spared.filter(({ because }) => because === 'surely-known').length
      expect(level).toBe(levels[[4, 8].filter((bound) => points > bound).length])
    }
  })

  test('a skill that is not finished has no level', () => {
    expect(resultIn(skill, {}).level).toBeUndefined()
    for (const way of ways.get(skill) ?? []) {
      const given = Object.entries(way)
      for (let kept = 0; kept < given.length; kept++)
        expect(resultIn(skill, Object.fromEntries(given.slice(0, kept))).level).toBeUndefined()
    }
  })

  test('better answers never make the level lower', () => {
    const all = (ways.get(skill) ?? []).map((way) => ({
      way,
      rank: levels.findIndex((level) => level === resultIn(skill, way).level),
    }))
    for (const { way, rank } of all)
      for (const other of all) if (isBetter(other.way, way)) expect(other.rank).toBeGreaterThanOrEqual(rank)
  })

  test('every spared item says why, in four languages, with the answer that made it so', () => {
    for (const way of ways.get(skill) ?? []) {
      const sitting = aSitting(way)
      for (const language of ['fr', 'fr-simple', 'en', 'ar'] as const)
        for (const { questions, why } of whySpared(resultIn(skill, way), {
          sitting,
          language,
          about: 'you',
        })) {
          expect(questions.length).toBeGreaterThan(0)
          expect(why.length).toBeGreaterThan(0)
          const labels = Object.keys(way).map((id) => findItem(id)?.label[language] ?? id)
          for (const sentence of why) expect(labels.some((label) => sentence.includes(label))).toBe(true)
        }
    }
  })
})

test('between 18 and 45 questions are asked, 45 only where every answer leaves a doubt, about 27 on average', () => {
  const sum = (pick: (counted: readonly number[]) => number): number =>
    skills.reduce((total, skill) => total + pick(counts(skill)), 0)
  const least = sum((counted) => Math.min(...counted))
  const most = sum((counted) => Math.max(...counted))
  expect(least).toBe(18)
  expect(most).toBeLessThanOrEqual(45)
  for (const skill of skills)
    for (const way of ways.get(skill) ?? [])
      if (Object.keys(way).length === 5)
        expect(Object.values(way).slice(0, 2)).toEqual(['with-help', way[itemsOf(skill).easy[0].id]])
  const mean = skills.reduce((total, skill) => total + expectedCount(skill), 0)
  expect(mean).toBeGreaterThan(24)
  expect(mean).toBeLessThan(30)
})

test('nothing in the definition sums skills up: no rule reads two of them', () => {
  for (const rule of autonomy.rules) {
    const named = skills.filter((skill) =>
      allItems.some((item) => item.skill === skill && JSON.stringify(rule).includes(`"${item.id}"`)),
    )
    expect(named.length).toBeLessThanOrEqual(1)
  }
  expect(autonomy.results).toHaveLength(1)
  expect(autonomy.results[0]?.shows).toEqual(skills.map((skill) => `level-${skill}`))
})

/** Whether every item asked in both is answered at least as well. */
function isBetter(other: Given, way: Given): boolean {
  const shared = Object.keys(way)
  return (
    shared.every(
      (id) => id in other && pointsOf(findItem(id), other[id]) >= pointsOf(findItem(id), way[id]),
    ) && Object.keys(other).every((id) => id in way)
  )
}

/** Questions of a skill on average, each answer to a question being as likely as another. */
function expectedCount(skill: Skill): number {
  return (ways.get(skill) ?? []).reduce((total, way) => {
    const ids = Object.keys(way)
    const chance = ids.reduce((product, id) => product / codesOf(id).length, 1)
    return total + ids.length * chance
  }, 0)
}
