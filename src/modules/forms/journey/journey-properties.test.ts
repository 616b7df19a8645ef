import { assert, nat, property } from 'fast-check'
import { expect, test } from 'vitest'
import { toDay } from '#kernel/day.ts'
import { answerOf, definitions, type Drawn } from '#test/support/drawn-forms.ts'
import type { Answer, Answers } from '../answers/answer.ts'
import { checkDefinition } from '../check/check-definition.ts'
import type { Definition } from '../definition/definition.ts'
import { keyOf, listAnswer } from './inputs-of.ts'
import { isWhole, nextStep, standingAt } from './next-step.ts'
import { resultOf } from './result-of.ts'
import type { Sitting } from './walk.ts'
import { walk } from './walk-journey.ts'

const today = toDay('2026-03-03')
const runs = { numRuns: 150 }

test('the definitions drawn here are accepted by the checker', () => {
  assert(
    property(definitions, ({ definition }) => {
      expect(checkDefinition(definition).errors).toEqual([])
    }),
    { numRuns: 60 },
  )
})

test('any definition that is accepted is walked to its end from any answers', () => {
  assert(
    property(definitions, nat(), (drawn, seed) => {
      const start = sittingOf(drawn)
      const end = walkToTheEnd(start, seed)
      expect(isWhole(walk(end))).toBe(true)
      expect(resultOf(end)).toBeDefined()
    }),
    runs,
  )
})

test('walked again with the same, it is the same', () => {
  assert(
    property(definitions, (drawn) => {
      expect(walk(sittingOf(drawn))).toEqual(walk(sittingOf(drawn)))
    }),
    runs,
  )
})

test('an answer off the path never changes a result, nor the path', () => {
  assert(
    property(definitions, nat(), (drawn, seed) => {
      const sitting = sittingOf(drawn)
      const walked = walk(sitting)
      const off = new Set(walked.offPath.map(keyOf))
      const without = sitting.answers.given.filter((answer) => !off.has(keyOf(answer)))
      const changed = sitting.answers.given.map((answer, index) =>
        off.has(keyOf(answer)) ? answerOf(drawn.definition, answer, seed + index) : answer,
      )
      for (const given of [without, changed]) {
        const other = { ...sitting, answers: { ...sitting.answers, given } }
        expect(resultOf(other)).toEqual(resultOf(sitting))
        expect(walk(other).path).toEqual(walked.path)
      }
    }),
    runs,
  )
})

test('nothing known hides nothing: without an answer every page is on the path', () => {
  assert(
    property(definitions, ({ definition }) => {
      const pages = definition.sections.flatMap(({ steps }) => steps.filter(({ step }) => step === 'page'))
      const path = walk(sittingOf({ definition, answers: { given: [], rows: [] } })).path
      expect(path.filter(({ at, group }) => at.stop === 'page' && group === undefined)).toHaveLength(
        pages.length,
      )
    }),
    runs,
  )
})

function sittingOf({ definition, answers }: Pick<Drawn, 'definition' | 'answers'>): Sitting {
  return { definition, answers, today, facts: [] }
}

/** Answers whatever is left to do, until nothing is. */
function walkToTheEnd(start: Sitting, seed: number): Sitting {
  let sitting = start
  for (let turn = 0; turn < 400; turn += 1) {
    const stop = nextStep(walk(sitting))
    if (!stop) return sitting
    sitting = { ...sitting, answers: answered(sitting, stop, seed + turn) }
  }
  throw new Error(`the journey never ends: ${JSON.stringify(start.definition)}`)
}

function answered(
  { definition, answers, ...rest }: Sitting,
  stop: Parameters<typeof standingAt>[1],
  turn: number,
): Answers {
  if (stop.stop === 'rows') return listed(definition, answers, stop.group)
  const standing = standingAt(walk({ definition, answers, ...rest }), stop)
  const fresh = (standing?.questions ?? []).map((question) => {
    const key = stop.row === undefined ? { question: question.id } : { question: question.id, row: stop.row }
    return answerOf(definition, key, turn)
  })
  return { ...answers, given: replaced(answers.given, fresh) }
}

function listed(definition: Definition, answers: Answers, group: string): Answers {
  const found = definition.sections
    .flatMap(({ steps }) => steps)
    .find((step) => step.step === 'group' && step.id === group)
  const least = found?.step === 'group' ? found.least : 0
  const rows = answers.rows.filter((row) => row.group === group).length
  if (rows < least)
    return { ...answers, rows: [...answers.rows, { id: `${group}-${answers.rows.length}`, group }] }
  const done: Answer = {
    question: listAnswer(group),
    state: 'given',
    raw: {},
    filledBy: 'person',
    revision: 1,
  }
  return { ...answers, given: replaced(answers.given, [done]) }
}

function replaced(given: readonly Answer[], fresh: readonly Answer[]): readonly Answer[] {
  const keys = new Set(fresh.map(keyOf))
  return [...given.filter((answer) => !keys.has(keyOf(answer))), ...fresh]
}
