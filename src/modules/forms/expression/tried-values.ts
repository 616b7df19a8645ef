import { laterDay } from './civil-day.ts'
import type { Expression } from './expression.ts'
import type { Inputs } from './inputs.ts'
import { partsOf } from './parts.ts'
import type { Value } from './value.ts'

/** The answers to a question that an expression tells apart; `any` where it does more than compare them. */
export type Tried = 'any' | readonly Value[]

type Use = 'as-yes-or-no' | 'otherwise'

/** What to answer to each question so as to try every way an expression may go. */
export function triedValues(expression: Expression, inputs: Inputs): ReadonlyMap<string, Tried> {
  const tried = new Map<string, Tried>()
  const add = (question: string, values: Tried): void => {
    const before = tried.get(question) ?? []
    tried.set(question, before === 'any' || values === 'any' ? 'any' : [...before, ...values])
  }
  const visit = (part: Expression, use: Use): void => {
    const told = toldApart(part)
    if (told) add(told.question, told.values)
    else if (part.op === 'answer') add(part.question, use === 'as-yes-or-no' ? yesAndNo : 'any')
    else if (part.op === 'score') for (const question of part.questions) add(question, 'any')
    else if (part.op === 'rule') visitRule(part.rule, use)
    else for (const { at, part: inner } of partsOf(part)) visit(inner, useIn(part, at, use))
  }
  const visitRule = (id: string, use: Use): void => {
    const rule = inputs.rule(id)
    if (rule) visit(rule, use)
  }
  visit(expression, 'as-yes-or-no')
  return tried
}

const ofYesOrNo: ReadonlySet<string> = new Set(['and', 'or', 'not', 'any', 'every', 'count'])

function useIn({ op }: Expression, at: string, use: Use): Use {
  if (ofYesOrNo.has(op) || (op === 'if' && at === 'when')) return 'as-yes-or-no'
  return op === 'if' || op === 'or-else' ? use : 'otherwise'
}

const yesAndNo: readonly Value[] = [
  { type: 'boolean', value: true },
  { type: 'boolean', value: false },
]

interface ToldApart {
  readonly question: string
  readonly values: Tried
}

function toldApart(part: Expression): ToldApart | undefined {
  if (part.op === 'is-known' && part.of.op === 'answer') return { question: part.of.question, values: [] }
  if (part.op === 'is-one-of' && part.of.op === 'answer')
    return {
      question: part.of.question,
      values: [...part.codes, ''].map((value) => ({ type: 'choice', value })),
    }
  if (!('left' in part)) return undefined
  const [answer, literal] = part.left.op === 'answer' ? [part.left, part.right] : [part.right, part.left]
  if (answer.op !== 'answer' || literal.op !== 'literal') return undefined
  const isComparison = !['minus', 'times', 'divided-by'].includes(part.op)
  return { question: answer.question, values: isComparison ? around(literal.literal) : 'any' }
}

// Before, at and after the value it is compared with: all that an order can tell.
function around(value: Value): Tried {
  if (value.type === 'number' || value.type === 'money')
    return [-1, 0, 1].map((step) => ({ type: value.type, value: value.value + step }))
  if (value.type === 'day')
    return [-1, 0, 1].flatMap((step) => {
      const day = laterDay(value.value, step, 'day')
      return day ? [{ type: 'day', value: day }] : []
    })
  if (value.type === 'boolean') return yesAndNo
  return value.type === 'choice' || value.type === 'text' ? [value, { type: value.type, value: '' }] : 'any'
}
