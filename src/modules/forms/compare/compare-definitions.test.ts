import { assert, constant, constantFrom, jsonValue, oneof, property } from 'fast-check'
import { expect, test } from 'vitest'
import { toDay } from '#kernel/day.ts'
import { aDefinition } from '#test/support/a-definition.ts'
import { checkDefinition } from '../check/check-definition.ts'
import type { Definition } from '../definition/definition.ts'
import { canonical } from '../definition/canonical.ts'
import { changeList, type ChangeKind } from './change-list.ts'
import { compareDefinitions } from './compare-definitions.ts'
import { fateOfDraft } from './fate-of-draft.ts'
import { sayChange } from './say-change.ts'

interface Loose {
  readonly [key: string | number]: Loose
}

type Edit = (document: Loose) => unknown

const both = (words: string): unknown => ({ fr: words, 'fr-simple': words })
const page = (document: Loose, section: number, step: number): Loose =>
  document['sections']![section]!['steps']![step]!
const question = (document: Loose, section: number, step: number): Loose =>
  page(document, section, step)['nodes']![0]!
const put = (holder: Loose, change: object): unknown => Object.assign(holder, change)
const list = (holder: Loose): unknown[] => holder as unknown as unknown[]
/** The last first. */
const turn = (holder: Loose): unknown => list(holder).push(...list(holder).splice(0).toReversed())
const isRent = {
  op: 'equals',
  left: { op: 'answer', question: 'lodging' },
  right: { op: 'literal', literal: { type: 'choice', value: 'rent' } },
}
const more = (need: string): unknown => ({
  step: 'page',
  id: 'more-page',
  nodes: [
    {
      node: 'question',
      id: 'more',
      label: both('Encore'),
      need,
      sensitivity: 'ordinary',
      field: { type: 'yes-no' },
    },
  ],
})

const edits: readonly (readonly [ChangeKind, Edit])[] = [
  ['form-texts', (d) => put(d, { title: both('Autre titre') })],
  ['form-kind', (d) => put(d, { kind: 'simulator' })],
  ['language-added', (d) => list(d['languages']!).push('en')],
  ['language-removed', (d) => list(d['languages']!).pop()],
  ['identity', (d) => put(d['policies']!, { identity: 'code' })],
  ['legal-basis', (d) => put(d['policies']!['legalBasis']!, { reference: 'Autre délibération' })],
  ['kept-less', (d) => put(d['policies']!, { retention: 'one-year' })],
  ['draft-days', (d) => put(d['policies']!, { draftDays: 30 })],
  ['journey-order', (d) => put(d['policies']!, { checkAnswers: false })],
  ['order-of-questions', (d) => turn(d['sections']!)],
  ['section-added', (d) => list(d['sections']!).push({ id: 'more', title: both('Plus'), steps: [] })],
  ['section-texts', (d) => put(d['sections']![0]!, { title: both('Budget') })],
  ['section-condition', (d) => put(d['sections']![1]!, { visible: isRent })],
  ['page-texts', (d) => put(page(d, 1, 1), { title: both('Encore un peu') })],
  ['page-condition', (d) => put(page(d, 0, 2), { visible: isRent })],
  ['page-moved', (d) => list(d['sections']![1]!['steps']!).unshift(list(d['sections']![0]!['steps']!).pop())],
  ['group-texts', (d) => put(page(d, 1, 0), { addRow: both('Un autre enfant') })],
  ['group-condition', (d) => put(page(d, 1, 0), { visible: isRent })],
  ['rows-fewer', (d) => put(page(d, 1, 0), { most: 3 })],
  ['rows-more', (d) => put(page(d, 1, 0), { most: 20 })],
  ['content-changed', (d) => put(question(d, 1, 1), { text: both('Relisez.') })],
  ['question-texts', (d) => put(question(d, 0, 0), { label: both('Votre logement') })],
  ['question-condition', (d) => put(question(d, 0, 2), { visible: isRent })],
  ['need-lighter', (d) => put(question(d, 0, 0), { need: 'optional' })],
  ['need-stronger', (d) => put(question(d, 0, 1), { need: 'blocking' })],
  ['rule-relaxed', (d) => put(question(d, 0, 1), { valid: [] })],
  ['rule-tightened', (d) => put(question(d, 0, 0), { valid: [{ rule: isRent, message: both('Non.') }] })],
  ['protection', (d) => put(question(d, 0, 0), { sensitivity: 'social' })],
  ['bank-changed', (d) => put(question(d, 0, 0), { bank: 'lodging' })],
  ['way-out-added', (d) => put(question(d, 0, 0), { mayNotKnow: true })],
  ['way-out-removed', (d) => put(question(d, 0, 1), { mayTellAgent: false })],
  ['for-agents', (d) => put(question(d, 0, 0), { agentOnly: true })],
  ['type-wider', (d) => put(page(d, 1, 0)['pages']![0]!['nodes']![0]!, { field: { type: 'long-text' } })],
  [
    'type-convertible',
    (d) => put(question(d, 0, 0), { field: { type: 'several-choices', list: 'lodging' } }),
  ],
  ['type-other', (d) => put(question(d, 0, 0), { field: { type: 'yes-no' } })],
  ['bounds-relaxed', (d) => put(question(d, 0, 1)['field']!, { most: 900_000 })],
  ['bounds-tightened', (d) => put(question(d, 0, 1)['field']!, { least: 100 })],
  ['meaning-changed', (d) => put(question(d, 0, 1)['field']!, { per: 'year' })],
  ['other-choices', (d) => put(question(d, 0, 0)['field']!, { list: 'help' })],
  ['option-added', (d) => list(d['lists']![1]!['options']!).push({ code: 'boat', label: both('Un bateau') })],
  ['option-removed', (d) => list(d['lists']![1]!['options']!).pop()],
  ['option-texts', (d) => put(d['lists']![1]!['options']![0]!, { label: both('Locataire') })],
  ['option-score', (d) => put(d['lists']![0]!['options']![0]!, { score: 3 })],
  ['option-changed', (d) => put(d['lists']![0]!['options']![2]!, { exclusive: false })],
  ['order-of-options', (d) => turn(d['lists']![1]!['options']!)],
  ['list-added', (d) => list(d['lists']!).push({ id: 'more', options: [] })],
  ['list-removed', (d) => list(d['lists']!).pop()],
  ['calculation-added', (d) => list(d['rules']!).push({ id: 'more', name: both('Plus'), value: isRent })],
  ['calculation-removed', (d) => list(d['rules']!).pop()],
  ['calculation-changed', (d) => put(d['rules']![1]!, { value: { op: 'count', group: 'children' } })],
  ['calculation-texts', (d) => put(d['rules']![1]!, { name: both('Repas') })],
  ['result-added', (d) => list(d['results']!).push({ id: 'more', title: both('Plus') })],
  ['result-removed', (d) => list(d['results']!).pop()],
  ['result-condition', (d) => put(d['results']![0]!, { when: isRent })],
  ['order-of-results', (d) => turn(d['results']!)],
  ['result-texts', (d) => put(d['results']![1]!, { body: both('Merci.') })],
  ['result-shows', (d) => put(d['results']![0]!, { shows: ['points'] })],
]

function edited(edit: Edit, from = aDefinition()): Definition {
  edit(from as unknown as Loose)
  return from
}

const summary = (before: Definition, after: Definition): readonly string[] =>
  compareDefinitions(before, after).changes.map(({ kind }) => kind)

test('a definition compared to itself has no change', () => {
  expect(compareDefinitions(aDefinition(), aDefinition())).toEqual({ changes: [], class: 'none' })
})

test.each(edits)('%s is recognised, alone, in its class', (kind, edit) => {
  const compared = compareDefinitions(aDefinition(), edited(edit))
  expect(compared.changes.map((change) => change.kind)).toEqual([kind])
  expect(compared.class).toBe(changeList[kind])
})

test.each([
  ['optional', ['page-added', 'question-added'], 'compatible'],
  ['blocking', ['page-added', 'needed-question-added'], 'attention'],
] as const)('a question that is %s, added, is known; taken away, it breaks', (need, kinds, worst) => {
  const after = edited((d) => list(d['sections']![0]!['steps']!).push(more(need)))
  expect(summary(aDefinition(), after)).toEqual(kinds)
  expect(compareDefinitions(aDefinition(), after).class).toBe(worst)
  expect(compareDefinitions(after, aDefinition()).class).toBe('breaking')
})

test('a question moved into the rows of a group, or out of them, breaks its answers', () => {
  const after = edited((d) => list(page(d, 1, 0)['pages']!).push(list(d['sections']![0]!['steps']!).shift()))
  expect(summary(aDefinition(), after)).toContain('question-in-other-rows')
  expect(compareDefinitions(aDefinition(), after).class).toBe('breaking')
})

test('a question moved under another condition is no longer asked of the same people', () => {
  const after = edited((d) => {
    const [moved] = list(page(d, 0, 0)['nodes']!).splice(0, 1)
    list(page(d, 0, 1)['nodes']!).push(moved)
  })
  expect(summary(aDefinition(), after)).toContain('question-condition')
})

test('every kind of change has a sentence that names what changed', () => {
  for (const [, edit] of edits) {
    for (const change of compareDefinitions(aDefinition(), edited(edit)).changes) {
      expect(sayChange(change)).toMatch(/^[A-Z].{10,}/)
    }
  }
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

test('two sound definitions that differ in anything at all have a change, both ways', () => {
  const ways = everyWay(aDefinition()).filter(({ path }) => path.length > 0)
  const values = ways.map(({ value }) => value)
  const anything = oneof(constantFrom(...values), jsonValue({ maxDepth: 1 }), constant(undefined))
  let compared = 0
  assert(
    property(constantFrom(...ways), anything, ({ path }, value) => {
      const { definition } = checkDefinition(JSON.parse(JSON.stringify(changed(path, value))))
      if (!definition || canonical(definition) === canonical(aDefinition())) return true
      compared += 1
      return summary(aDefinition(), definition).length > 0 && summary(definition, aDefinition()).length > 0
    }),
    { numRuns: 1_500 },
  )
  expect(compared).toBeGreaterThan(30)
}, 90_000)

test('steps put in any other place are a change', () => {
  assert(
    property(constantFrom(0, 1, 2, 3, 4), constantFrom(0, 1, 2, 3), (from, to) => {
      const after = edited((d) => {
        const steps = [...list(d['sections']![0]!['steps']!), ...list(d['sections']![1]!['steps']!)]
        const [moved] = steps.splice(from, 1)
        steps.splice(to, 0, moved)
        put(d['sections']![0]!, { steps: steps.slice(0, 3) })
        put(d['sections']![1]!, { steps: steps.slice(3) })
      })
      return canonical(after) === canonical(aDefinition()) || summary(aDefinition(), after).length > 0
    }),
  )
})

const days = { publishedOn: toDay('2026-03-03'), today: toDay('2026-03-10') }
const before = aDefinition()

test('a draft goes on in the new version unless that breaks it', () => {
  expect(fateOfDraft({ before, after: aDefinition(), ...days })).toEqual({ fate: 'keep', newQuestions: [] })
  const words = edited((d) => put(d, { title: both('Autre titre') }))
  expect(fateOfDraft({ before, after: words, ...days })).toEqual({ fate: 'rebase', newQuestions: [] })
  const asked = edited((d) => list(d['sections']![0]!['steps']!).push(more('blocking')))
  expect(fateOfDraft({ before, after: asked, ...days })).toEqual({ fate: 'rebase', newQuestions: ['more'] })
  const offered = edited((d) => list(d['sections']![0]!['steps']!).push(more('optional')))
  expect(fateOfDraft({ before, after: offered, ...days })).toEqual({ fate: 'rebase', newQuestions: [] })
})

test('a draft that the new version breaks is finished in its own, for sixty days', () => {
  const after = edited((d) => put(d['lists']![0]!['options']![0]!, { score: 9 }))
  const until = toDay('2026-05-02')
  expect(fateOfDraft({ before, after, ...days })).toEqual({ fate: 'stay', newQuestions: [], until })
  expect(fateOfDraft({ before, after, ...days, today: until }).fate).toBe('stay')
  expect(fateOfDraft({ before, after, ...days, today: toDay('2026-05-03') }).fate).toBe('rebase')
})
