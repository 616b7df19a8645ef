import { describe, expect, test } from 'vitest'
import { toDay } from '#kernel/day.ts'
import { aForm, aPage, aQuestion, inFrench } from '#test/support/a-form.ts'
import type { Answer } from '../answers/answer.ts'
import type { Definition, Group } from '../definition/definition.ts'
import type { Expression } from '../expression/expression.ts'
import { inputsOf, listAnswer } from './inputs-of.ts'
import { judge } from './judge.ts'
import { canVisit, completedSteps, countsAt, isWhole, nextStep } from './next-step.ts'
import { resultOf } from './result-of.ts'
import type { Sitting, Stop } from './walk.ts'
import { walk } from './walk-journey.ts'

const today = toDay('2026-03-03')
const yesNo = { type: 'yes-no' } as const
const whole = { type: 'whole-number' } as const
const answer = (question: string): Expression => ({ op: 'answer', question })

function said(question: string, value: boolean | number, row?: string): Answer {
  const seen =
    typeof value === 'boolean' ? ({ type: 'boolean', value } as const) : ({ type: 'number', value } as const)
  return {
    question,
    ...(row === undefined ? {} : { row }),
    state: 'given',
    raw: { value: [String(value)] },
    value,
    seen,
    filledBy: 'person',
    revision: 1,
  }
}

function sittingOf(
  definition: Definition,
  given: readonly Answer[] = [],
  more: Partial<Sitting> = {},
): Sitting {
  return { definition, answers: { given, rows: [] }, today, facts: [], ...more }
}

const at = (page: string, row?: string): Stop => ({
  stop: 'page',
  page: `p-${page}`,
  ...(row === undefined ? {} : { row }),
})
const pathOf = (sitting: Sitting): readonly string[] =>
  walk(sitting).path.map(({ at: stop }) =>
    stop.stop === 'rows' ? stop.group : stop.page + (stop.row ? `/${stop.row}` : ''),
  )

const children = aForm('enfants', [
  aPage(aQuestion('a', yesNo)),
  { ...aPage(aQuestion('b', yesNo)), visible: answer('a') },
  { ...aPage(aQuestion('c', whole)), visible: answer('b') },
  aPage(aQuestion('d', yesNo)),
])

describe('what is shown', () => {
  test('a condition that is not known shows its question: unknown is not no', () => {
    expect(pathOf(sittingOf(children))).toEqual(['p-a', 'p-b', 'p-c', 'p-d'])
    expect(pathOf(sittingOf(children, [said('a', false)]))).toEqual(['p-a', 'p-c', 'p-d'])
  })

  test('an answer off the path is unknown to the conditions that read it, and is listed', () => {
    const sitting = sittingOf(children, [said('a', false), said('b', false), said('c', 3)])
    expect(pathOf(sitting)).toEqual(['p-a', 'p-c', 'p-d'])
    expect(walk(sitting).offPath).toEqual([{ question: 'b' }])
    expect(inputsOf(sitting).answer('b')).toEqual({ kind: 'unknown', because: 'off-the-path' })
  })

  test('a condition that fails is an error, told, and what carries it is shown', () => {
    const half: Expression = {
      op: 'more',
      left: {
        op: 'divided-by',
        left: answer('n'),
        right: { op: 'literal', literal: { type: 'number', value: 0 } },
      },
      right: { op: 'literal', literal: { type: 'number', value: 1 } },
    }
    const definition = aForm('faute', [
      aPage(aQuestion('n', whole)),
      { ...aPage(aQuestion('x', yesNo)), visible: half },
    ])
    const walked = walk(sittingOf(definition, [said('n', 4)]))
    expect(walked.path.map(({ page }) => page?.id)).toEqual(['p-n', 'p-x'])
    expect(walked.faults).toContainEqual({ at: 'p-x', why: 'divided-by-zero' })
  })

  test('what only an agent sees is not drawn for the person alone, and goes on counting', () => {
    const definition = aForm('agent', [
      aPage(aQuestion('n', whole)),
      aPage(aQuestion('note', yesNo, { agentOnly: true })),
    ])
    expect(pathOf(sittingOf(definition))).toEqual(['p-n'])
    expect(pathOf(sittingOf(definition, [], { facts: ['agent-beside'] }))).toEqual(['p-n', 'p-note'])
    expect(walk(sittingOf(definition, [said('note', true)])).offPath).toEqual([])
  })
})

describe('what must be answered', () => {
  const needed = aForm('besoin', [
    aPage(aQuestion('a', yesNo)),
    aPage(
      aQuestion('b', whole, {
        need: { when: answer('a'), gives: 'blocking', otherwise: 'optional' },
        mayTellAgent: true,
        valid: [
          {
            rule: {
              op: 'at-least',
              left: answer('b'),
              right: { op: 'literal', literal: { type: 'number', value: 1 } },
            },
            message: inFrench('Au moins 1'),
          },
        ],
      }),
    ),
  ])
  const b = aQuestion('b', whole)
  const judged = (given: readonly Answer[]): ReturnType<typeof judge> => {
    const [, page] = needed.sections[0]?.steps ?? []
    const question = page?.step === 'page' ? page.nodes[0] : undefined
    return judge(inputsOf(sittingOf(needed, given)), question?.node === 'question' ? question : b)
  }

  test('a need that is not known is the lighter of both', () => {
    expect(judged([])).toMatchObject({ need: 'optional', blocks: false })
    expect(judged([said('a', true)])).toMatchObject({ need: 'blocking', problem: 'missing', blocks: true })
  })

  test('a rule that says no keeps her there, with its words', () => {
    expect(judged([said('b', 0)])).toMatchObject({ problem: { message: { fr: 'Au moins 1' } }, blocks: true })
    expect(judged([said('b', 1)])).not.toHaveProperty('problem')
  })

  test('to say it to an agent stands for an answer where it is offered, and only there', () => {
    const told = { ...said('b', 1), state: 'told-to-agent' } as const
    expect(judged([said('a', true), told]).blocks).toBe(false)
    expect(judged([said('a', true), { ...told, state: 'not-known' }]).blocks).toBe(true)
  })
})

describe('the way', () => {
  const household: Group = {
    step: 'group',
    id: 'foyer',
    title: inFrench('Foyer'),
    least: 1,
    most: 3,
    rowTitle: inFrench('{age} ans'),
    addRow: inFrench('Ajouter'),
    pages: [
      aPage(aQuestion('age', whole)),
      {
        ...aPage(aQuestion('ecole', yesNo)),
        visible: {
          op: 'less',
          left: answer('age'),
          right: { op: 'literal', literal: { type: 'number', value: 16 } },
        },
      },
    ],
  }
  const family = aForm('foyer', [household, aPage(aQuestion('fin', yesNo))])
  const rows = [
    { id: 'r1', group: 'foyer' },
    { id: 'r2', group: 'foyer' },
  ]
  const given = [said('age', 12, 'r1'), said('age', 40, 'r2'), said('ecole', true, 'r1')]
  const sitting = sittingOf(family, [], { answers: { given, rows } })

  test('the pages of a row follow its own answers, and lead back to the list', () => {
    expect(pathOf(sitting)).toEqual(['foyer', 'p-age/r1', 'p-ecole/r1', 'p-age/r2', 'p-fin'])
    const walked = walk(sitting)
    expect(nextStep(walked, at('age', 'r1'))).toEqual(at('ecole', 'r1'))
    expect(nextStep(walked, at('ecole', 'r1'))).toEqual({ stop: 'rows', group: 'foyer' })
    expect(nextStep(walked, { stop: 'rows', group: 'foyer' })).toEqual(at('fin'))
  })

  test('a row that is not finished comes before what follows the list', () => {
    const walked = walk({ ...sitting, answers: { rows, given: given.slice(1) } })
    expect(nextStep(walked, { stop: 'rows', group: 'foyer' })).toEqual(at('age', 'r1'))
    expect(canVisit(walked, at('fin'), 'straight')).toBe(false)
    expect(canVisit(walked, at('age', 'r2'), 'straight')).toBe(true)
  })

  test('with a list of tasks parts are done in any order; else one after the other', () => {
    const two = aForm('deux', [aPage(aQuestion('a', yesNo))], {})
    const definition = {
      ...two,
      sections: [
        ...two.sections,
        { id: 'more', title: inFrench('Suite'), steps: [aPage(aQuestion('z', yesNo))] },
      ],
    }
    const walked = walk(sittingOf(definition))
    expect([canVisit(walked, at('z'), 'straight'), canVisit(walked, at('z'), 'tasks')]).toEqual([false, true])
    expect(canVisit(walked, at('nowhere'), 'tasks')).toBe(false)
  })

  test('a page that may be spared counts for half of what is left', () => {
    const walked = walk(sittingOf(children))
    expect(walked.path.map(({ perhaps }) => perhaps)).toContain(true)
    const sure = walked.path.slice(1).filter(({ perhaps }) => !perhaps).length
    const spared = walked.path.slice(1).length - sure
    expect(countsAt(walked, at('a'))).toEqual({ number: 1, remaining: Math.ceil(sure + spared / 2) })
  })

  test('where she stands, what is left, and that it is whole', () => {
    const walked = walk(sittingOf(children, [said('a', false), said('c', 1)]))
    expect(countsAt(walked, at('c'))).toEqual({ number: 2, remaining: 1 })
    expect(completedSteps(walked).map(({ page }) => page?.id)).toEqual(['p-a', 'p-c'])
    expect(isWhole(walked)).toBe(false)
    expect(nextStep(walked)).toEqual(at('d'))
  })

  test('a list of rows she has not finished is come back to, also when it may be empty', () => {
    const empty = aForm('vide', [{ ...household, least: 0 }, aPage(aQuestion('fin', yesNo))])
    expect(nextStep(walk(sittingOf(empty, [said('fin', true)])))).toEqual({ stop: 'rows', group: 'foyer' })
    const { seen: _, ...done } = said(listAnswer('foyer'), true)
    expect(nextStep(walk(sittingOf(empty, [said('fin', true), done])))).toBeUndefined()
  })
})

test('the first result that is surely so is shown; what is not known chooses nothing', () => {
  const definition = {
    ...children,
    results: [
      { id: 'yes', when: answer('a'), title: inFrench('Oui') },
      { id: 'other', title: inFrench('Fin') },
    ],
  }
  expect(resultOf(sittingOf(definition))?.page.id).toBe('other')
  expect(resultOf(sittingOf(definition, [said('a', true)]))?.page.id).toBe('yes')
})
