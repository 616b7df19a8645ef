import { assert, constant, constantFrom, jsonValue, oneof, property } from 'fast-check'
import { expect, test } from 'vitest'
import { aDefinition } from '#test/support/a-definition.ts'
import { checkDefinition } from './check-definition.ts'
import type { Remark } from './remark.ts'
import { ruleList } from './rule-list.ts'
import { ruleWords } from './messages.fr.ts'

function soundRemarks(document: unknown): boolean {
  const { errors, warnings, definition } = checkDefinition(document)
  return (
    [...errors, ...warnings].every(isWhole) &&
    (definition === undefined) === errors.length > 0 &&
    errors.every(({ rule }) => ruleList[rule] === 'error')
  )
}

function isWhole({ path, message, proposal }: Remark): boolean {
  return (path === '' || path.startsWith('/')) && message.length > 10 && proposal.length > 10
}

test('whatever JSON comes in, it answers with whole sentences and never throws', () => {
  assert(
    property(jsonValue({ maxDepth: 6 }), (document) => soundRemarks(document)),
    { numRuns: 300 },
  )
})

interface Way {
  readonly path: readonly (string | number)[]
  readonly value: unknown
}

function everyWay(value: unknown, path: readonly (string | number)[] = []): readonly Way[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }]
  const below = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return [
    { path, value },
    ...below.flatMap(([key, one]: [string | number, unknown]) => everyWay(one, [...path, key])),
  ]
}

const ways = everyWay(aDefinition()).filter(({ path }) => path.length > 0)

function changed(path: readonly (string | number)[], value: unknown): unknown {
  const document = aDefinition()
  let holder = document as unknown as Record<string | number, unknown>
  for (const key of path.slice(0, -1)) holder = holder[key] as Record<string | number, unknown>
  const last = path.at(-1)!
  if (value === undefined && Array.isArray(holder)) holder.splice(Number(last), 1)
  else if (value === undefined) delete holder[last]
  else holder[last] = value
  return document
}

test('a good document with any of its parts changed for anything is judged, never a fault of ours', () => {
  const anything = oneof(
    jsonValue({ maxDepth: 3 }),
    constantFrom(...ways.map(({ value }) => value)),
    constantFrom('{', '{a, plural,', '__proto__', 'constructor', '\u0000', '\ud800', '(a+)+$', 1e308, -0, ''),
    constant(undefined),
  )
  assert(
    property(constantFrom(...ways), anything, ({ path }, value) => soundRemarks(changed(path, value))),
    { numRuns: 1_000 },
  )
}, 90_000)

test('each part of a good document taken away leaves a sound judgement', () => {
  expect(ways.filter(({ path }) => !soundRemarks(changed(path, undefined)))).toEqual([])
}, 90_000)

test('a document without end is refused, not walked', () => {
  const round: Record<string, unknown> = { ...aDefinition() }
  round['purpose'] = round
  expect(checkDefinition(round).errors.map(({ rule }) => rule)).toEqual(['too-deep'])
  const wide = { ...aDefinition(), lists: Array.from({ length: 300_000 }, () => 0) }
  expect(checkDefinition(wide).errors.map(({ rule }) => rule)).toEqual(['too-large'])
})

test('a name that every object has is no way into it', () => {
  const document = JSON.parse('{"__proto__": {"format": 1}, "format": 1}')
  expect(checkDefinition(document).errors.map(({ path }) => path)).toContain('/title')
})

test('a remark says where in words, what, and how to mend it', () => {
  const document = aDefinition() as unknown as { sections: { steps: { nodes: { field: object }[] }[] }[] }
  document.sections[0]!.steps[0]!.nodes[0]!.field = { type: 'one-choice', list: 'lodgings' }
  const [first] = checkDefinition(document).errors
  expect(first).toEqual({
    rule: 'unknown-list',
    path: '/sections/0/steps/0/nodes/0/field/list',
    message:
      'Page «\u00a0lodging-page\u00a0», question «\u00a0lodging\u00a0», champ\u00a0: la liste «\u00a0lodgings\u00a0» n’existe pas',
    proposal: 'Corrigez le nom, ou ajoutez cette liste dans «\u00a0lists\u00a0».',
  })
})

test('no sentence of the checker is badly typeset', () => {
  const sentences = Object.values(ruleWords).flatMap(({ message, proposal }) => [message, proposal])
  const wrong = sentences.filter((sentence) =>
    / [:;?!»]|« |\p{L}'\p{L}/u.test(sentence.replaceAll(/'[{}]+'/g, '')),
  )
  expect(wrong).toEqual([])
})
