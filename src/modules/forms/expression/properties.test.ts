import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Given, inputsFrom, type Short } from '#test/support/form-inputs.ts'
import { all, codes, one, rows, rowValues, two, when, x } from '#test/support/form-expressions.ts'
import { processorTime } from '#test/support/processor-time.ts'
import type { AnswerKey } from '../answers/answer.ts'
import { onlyWith } from './answer-keys.ts'
import { evaluate, evaluator } from './evaluate.ts'
import { reasons } from './reasons.ts'
import type { Comparison, Expression } from './expression.ts'
import { deepest } from './limits.ts'
import { missing } from './missing.ts'
import { sameOutcome } from './same-value.ts'
import { trace } from './trace.ts'

/*
 * A small form: yes-or-no b0 to b5, numbers n0 to n3, choices c0 to c2, and a group `people` of three rows with a
 * yes-or-no `pupil` and a number `years`. Expressions over it fail nowhere but where a test asks for it.
 */
const questions = {
  boolean: ['b0', 'b1', 'b2', 'b3', 'b4', 'b5'],
  number: ['n0', 'n1', 'n2', 'n3'],
  choice: ['c0', 'c1', 'c2'],
} as const
const answersOf = {
  boolean: fc.boolean(),
  number: fc.integer({ min: -3, max: 3 }),
  choice: fc.constantFrom('a', 'b', 'c').map((code) => ({ code })),
}
const unknowns = fc.constantFrom('not-answered', 'not-known', 'unreadable', 'off-the-path')
const someRows = ['r1', 'r2', 'r3']

interface Kinds {
  boolean: Expression
  number: Expression
}

/** Expressions of which what is known once stays so: without `is-known` and `or-else`. */
const steady = fc.letrec((tie: fc.LetrecTypedTie<Kinds>) => ({
  boolean: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom(...questions.boolean).map(x),
    fc.boolean().map(x),
    fc.array(tie('boolean'), { maxLength: 3 }).map((of) => all('and', ...of)),
    fc.array(tie('boolean'), { maxLength: 3 }).map((of) => all('or', ...of)),
    tie('boolean').map((of) => one('not', of)),
    fc.tuple(tie('boolean'), tie('boolean'), tie('boolean')).map((ways) => when(...ways)),
    fc
      .tuple(
        fc.constantFrom<Comparison['op']>('equals', 'differs', 'less', 'at-most', 'more', 'at-least'),
        tie('number'),
        tie('number'),
      )
      .map((sides) => two(...sides)),
    fc
      .tuple(fc.constantFrom(...questions.choice), fc.subarray(['a', 'b', 'c']))
      .map(([of, chosen]) => codes('is-one-of', of, ...chosen)),
    fc
      .tuple(
        fc.constantFrom('any' as const, 'every' as const),
        fc.constantFrom(x('pupil'), two('less', 'years', 1)),
      )
      .map(([op, where]) => rows(op, 'people', where)),
  ),
  number: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom(...questions.number).map(x),
    fc.integer({ min: -3, max: 3 }).map(x),
    fc.array(tie('number'), { minLength: 1, maxLength: 3 }).map((of) => all('plus', ...of)),
    fc.tuple(tie('number'), tie('number')).map((sides) => two('minus', ...sides)),
    fc.array(tie('number'), { minLength: 1, maxLength: 2 }).map((of) => all('least', ...of)),
    fc.tuple(tie('boolean'), tie('number'), tie('number')).map((ways) => when(...ways)),
    fc.constantFrom(rows('count', 'people', 'pupil'), rowValues('sum', 'people', ['years', 'pupil'])),
  ),
})).boolean

/** Any expression: what is known may also be asked, and something may fail. */
const unsteady = fc.letrec((tie: fc.LetrecTypedTie<Kinds>) => ({
  boolean: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    steady,
    fc.constantFrom(...questions.boolean).map((question) => one('is-known', question)),
    fc.tuple(tie('boolean'), tie('boolean')).map((of) => all('or-else', ...of)),
    fc.tuple(tie('boolean'), tie('boolean')).map((of) => all('and', ...of)),
    fc.tuple(tie('boolean'), tie('boolean')).map((of) => all('or', ...of)),
    tie('boolean').map((of) => one('not', of)),
    tie('number').map((of) => two('less', of, 1)),
  ),
  number: fc
    .tuple(fc.constantFrom(...questions.number), fc.constantFrom(...questions.number))
    .map((sides) => two('divided-by', ...sides)),
})).boolean

type Answers = Readonly<Record<string, Short>>

const wholeAnswers: fc.Arbitrary<Answers> = fc.record({
  ...Object.fromEntries(questions.boolean.map((id) => [id, answersOf.boolean])),
  ...Object.fromEntries(questions.number.map((id) => [id, answersOf.number])),
  ...Object.fromEntries(questions.choice.map((id) => [id, answersOf.choice])),
  ...Object.fromEntries(
    someRows.flatMap((row) => [
      [`pupil ${row}`, answersOf.boolean],
      [`years ${row}`, answersOf.number],
    ]),
  ),
})
const everyName = [
  ...Object.values(questions).flat(),
  ...someRows.flatMap((row) => [`pupil ${row}`, `years ${row}`]),
]
const someNames = fc.subarray(everyName)

function givenFrom(answers: Answers): Given {
  const ofRow = (row: string): Answers =>
    Object.fromEntries(
      ['pupil', 'years'].flatMap((id) => {
        const answer = answers[`${id} ${row}`]
        return answer === undefined ? [] : [[id, answer]]
      }),
    )
  return {
    answers,
    rows: { people: Object.fromEntries(someRows.map((row) => [row, ofRow(row)])) },
    groups: { people: ['pupil', 'years'] },
    types: { years: 'number', pupil: 'boolean' },
  }
}

function only(answers: Answers, names: readonly string[]): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([name]) => names.includes(name)))
}

function nameOf({ question, row }: AnswerKey): string {
  return row === undefined ? question : `${question} ${row}`
}

const runs = { numRuns: 600 }

test('what is known stays known: more answers never make a yes of a no, nor an unknown of a known', () => {
  fc.assert(
    fc.property(steady, wholeAnswers, someNames, (expression, answers, names) => {
      const before = evaluate(expression, inputsFrom(givenFrom(only(answers, names))))
      const after = evaluate(expression, inputsFrom(givenFrom(answers)))
      expect(after.kind).toBe('known')
      if (before.kind === 'known') expect(after).toEqual(before)
    }),
    runs,
  )
})

test('where something may fail, what was known stays or fails: it is never another value', () => {
  const mayFail = fc
    .tuple(steady, fc.constantFrom(...questions.number), fc.constantFrom(...questions.number), steady)
    .map(([one_, left, right, other]) =>
      all('or', all('and', one_, two('less', two('divided-by', left, right), 1)), other),
    )
  fc.assert(
    fc.property(mayFail, wholeAnswers, someNames, (expression, answers, names) => {
      const before = evaluate(expression, inputsFrom(givenFrom(only(answers, names))))
      const after = evaluate(expression, inputsFrom(givenFrom(answers)))
      if (before.kind === 'known' && after.kind === 'known') expect(after).toEqual(before)
    }),
    runs,
  )
})

test('an answer off the path counts for nothing, whatever it says', () => {
  fc.assert(
    fc.property(unsteady, wholeAnswers, someNames, (expression, answers, offPath) => {
      const off = Object.fromEntries(offPath.map((name): [string, Short] => [name, 'off-the-path']))
      const none = only(
        answers,
        everyName.filter((name) => !offPath.includes(name)),
      )
      const outcome = evaluate(expression, inputsFrom(givenFrom({ ...answers, ...off })))
      expect(sameOutcome(outcome, evaluate(expression, inputsFrom(givenFrom(none))))).toBe(true)
      expect(reasons(expression, inputsFrom(givenFrom({ ...answers, ...off }))).map(nameOf)).toSatisfy(
        (names: readonly string[]) => names.every((name) => !offPath.includes(name)),
      )
    }),
    runs,
  )
})

test('reasons alone give the outcome, and none of them can be left out', () => {
  fc.assert(
    fc.property(unsteady, wholeAnswers, someNames, (expression, answers, names) => {
      const inputs = inputsFrom(givenFrom(only(answers, names)))
      const outcome = evaluate(expression, inputs)
      const keys = reasons(expression, inputs)
      expect(sameOutcome(evaluate(expression, onlyWith(inputs, keys)), outcome)).toBe(true)
      for (const key of keys) {
        const others = keys.filter((other) => other !== key)
        expect(sameOutcome(evaluate(expression, onlyWith(inputs, others)), outcome)).toBe(false)
      }
    }),
    runs,
  )
})

test('with nothing missing, no further answer changes the outcome', () => {
  fc.assert(
    fc.property(unsteady, wholeAnswers, someNames, (expression, answers, names) => {
      const inputs = inputsFrom(givenFrom(only(answers, names)))
      const outcome = evaluate(expression, inputs)
      const asked = missing(expression, inputs).map(nameOf)
      // Of an answer that is not asked, nothing depends, whatever becomes of those that are.
      const more = inputsFrom(
        givenFrom(only(answers, [...names, ...everyName.filter((name) => !asked.includes(name))])),
      )
      const after = evaluate(expression, more)
      if (after.kind !== 'failed' && outcome.kind !== 'failed') expect(sameOutcome(after, outcome)).toBe(true)
    }),
    runs,
  )
})

test('the answers given are never missing, and what will not be answered is not asked for', () => {
  fc.assert(
    fc.property(
      unsteady,
      fc.tuple(wholeAnswers, someNames),
      fc.array(unknowns),
      (expression, [answers, names], whys) => {
        const rest = everyName.filter((name) => !names.includes(name))
        const unknown = Object.fromEntries(
          rest.flatMap((name, index) => {
            const why = whys[index]
            return why === undefined ? [] : [[name, why]]
          }),
        )
        const given = { ...only(answers, names), ...unknown }
        for (const name of missing(expression, inputsFrom(givenFrom(given))).map(nameOf))
          expect(['not-answered', 'unreadable', undefined]).toContain(given[name])
      },
    ),
    runs,
  )
})

// Each question stands once: then what is looked at is what counts, and each answer can be tried.
const readOnce: fc.Arbitrary<Expression> = fc
  .shuffledSubarray([...questions.boolean], { minLength: 1 })
  .chain((ids) => treeOver(ids))

function treeOver(ids: readonly string[]): fc.Arbitrary<Expression> {
  const [first = 'b0'] = ids
  if (ids.length < 2) return fc.constantFrom(x(first), one('not', first))
  return fc
    .integer({ min: 1, max: ids.length - 1 })
    .chain((at) =>
      fc
        .tuple(
          fc.constantFrom('and' as const, 'or' as const),
          treeOver(ids.slice(0, at)),
          treeOver(ids.slice(at)),
        )
        .map(([op, left, right]) => all(op, left, right)),
    )
}

test('every answer that is missing can still change the outcome: some answers of the others show it', () => {
  fc.assert(
    fc.property(readOnce, wholeAnswers, someNames, (expression, answers, names) => {
      const given = only(answers, names)
      const asked = missing(expression, inputsFrom(givenFrom(given))).map(nameOf)
      for (const name of asked) expect(canChange(name, { expression, given, others: asked })).toBe(true)
      if (asked.length === 0) expect(evaluate(expression, inputsFrom(givenFrom(given))).kind).toBe('known')
    }),
    { numRuns: 500 },
  )
})

// Each question may stand anywhere: what is at odds with itself is not asked for.
const readAgain = fc.letrec((tie: fc.LetrecTypedTie<{ tree: Expression }>) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom('b0', 'b1', 'b2').map(x),
    tie('tree').map((of) => one('not', of)),
    fc.tuple(tie('tree'), tie('tree')).map((of) => all('and', ...of)),
    fc.tuple(tie('tree'), tie('tree')).map((of) => all('or', ...of)),
  ),
})).tree

test('an answer is missing exactly where some value of it makes a difference', () => {
  const names = ['b0', 'b1', 'b2']
  const states = ['not-answered', true, false] as const
  const everyCase = states.flatMap((b0) => states.flatMap((b1) => states.map((b2) => ({ b0, b1, b2 }))))
  fc.assert(
    fc.property(readAgain, fc.constantFrom(...everyCase), (expression, given) => {
      const outcomeOf = (answers: Answers): string =>
        JSON.stringify(evaluate(expression, inputsFrom(givenFrom(answers))))
      const open = names.filter((name) => given[name as 'b0'] === 'not-answered')
      const reachable = everyCase.filter((one_) =>
        names.every((name) => open.includes(name) || one_[name as 'b0'] === given[name as 'b0']),
      )
      const changing = open.filter((name) =>
        reachable.some((one_) => outcomeOf(one_) !== outcomeOf({ ...one_, [name]: 'not-answered' })),
      )
      expect(
        missing(expression, inputsFrom(givenFrom(given)))
          .map(nameOf)
          .toSorted(),
      ).toEqual(changing)
    }),
    { numRuns: 1_000 },
  )
})

interface Trial {
  readonly expression: Expression
  readonly given: Answers
  readonly others: readonly string[]
}

function canChange(name: string, { expression, given, others }: Trial): boolean {
  const rest = others.filter((other) => other !== name)
  return Array.from({ length: 2 ** rest.length }, (_, bits) => {
    const tried = Object.fromEntries(
      rest.map((other, index) => [other, Math.floor(bits / 2 ** index) % 2 === 1]),
    )
    const with_ = (answer: boolean): unknown =>
      evaluate(expression, inputsFrom(givenFrom({ ...given, ...tried, [name]: answer })))
    return JSON.stringify(with_(true)) !== JSON.stringify(with_(false))
  }).some(Boolean)
}

test('the same gives the same, alone, among others, or traced', () => {
  fc.assert(
    fc.property(
      fc.array(unsteady, { minLength: 1, maxLength: 4 }),
      wholeAnswers,
      someNames,
      (many, answers, names) => {
        const rules = Object.fromEntries(many.map((expression, index) => [`rule-${index}`, expression]))
        const inputs = inputsFrom({ ...givenFrom(only(answers, names)), rules })
        const references = many.map((_, index): Expression => ({ op: 'rule', rule: `rule-${index}` }))
        const together = evaluator(inputs)
        for (const expression of [...many, ...references.toReversed(), ...references]) {
          const alone = evaluate(expression, inputs)
          expect(together(expression)).toEqual(alone)
          expect(trace({ definition: { rules: [] }, expression, inputs }).outcome).toEqual(alone)
        }
      },
    ),
    { numRuns: 300 },
  )
})

test('a tree too deep, too wide or of too many rules is a fault, told in time, whatever its shape', () => {
  const deep = Array.from({ length: 5_000 }).reduce<Expression>((of) => one('not', of), x(true))
  const wide: Expression = { op: 'and', of: Array.from({ length: 200_000 }, () => x(true)) }
  const doubling = Object.fromEntries(
    Array.from({ length: 60 }, (_, index): [string, Expression] => {
      const below: Expression = index === 0 ? x(1) : { op: 'rule', rule: `d${index - 1}` }
      return [`d${index}`, all('plus', below, below)]
    }),
  )
  const manyRows = Object.fromEntries(
    Array.from({ length: 400 }, (_, index) => [`row-${index}`, { years: 1 }]),
  )
  const product = rows('count', 'people', two('more', rows('count', 'people', two('more', 'years', 0)), 0))
  const bounded: readonly (readonly [Expression, Given])[] = [
    [deep, {}],
    [wide, {}],
    [{ op: 'rule', rule: 'd59' }, { rules: doubling }],
    [product, { rows: { people: manyRows } }],
  ]
  const milliseconds = processorTime(() => {
    for (const [expression, given] of bounded)
      expect(evaluate(expression, inputsFrom(given))).toMatchObject({ kind: 'failed', why: 'too-much-work' })
  })
  expect(milliseconds).toBeLessThan(1_000)
})

test('the deepest tree allowed, rules upon rules, is worked out', () => {
  const deepestOver = (bottom: Expression): Expression =>
    Array.from({ length: deepest - 1 }).reduce<Expression>((of) => one('not', of), bottom)
  const chain = Object.fromEntries(
    Array.from({ length: 20 }, (_, index): [string, Expression] => [
      `k${index}`,
      deepestOver(index === 0 ? x(true) : { op: 'rule', rule: `k${index - 1}` }),
    ]),
  )
  expect(evaluate({ op: 'rule', rule: 'k18' }, inputsFrom({ rules: chain })).kind).toBe('known')
})

test('names of the language of the machine are names like others', () => {
  for (const name of ['constructor', '__proto__', 'toString', 'process', 'globalThis']) {
    expect(evaluate({ op: 'rule', rule: name }, inputsFrom({}))).toMatchObject({ why: 'no-such-input' })
    expect(evaluate(codes('is-one-of', x({ code: name }), 'a'), inputsFrom({}))).toMatchObject({
      value: { value: false },
    })
  }
})
