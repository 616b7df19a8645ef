import { textIn } from '../definition/text.ts'
import type { Atom } from './atoms.ts'
import { evaluate } from './evaluate.ts'
import type { Comparison, Expression } from './expression.ts'
import type { OutcomeWords } from './outcome-words.ts'
import type { Outcome, Value } from './value.ts'

type Op = Comparison['op']

/** Seen from the other side: 18 at most an age is an age at least 18. */
const turned: Readonly<Record<Op, Op>> = {
  equals: 'equals',
  differs: 'differs',
  less: 'more',
  'at-most': 'at-least',
  more: 'less',
  'at-least': 'at-most',
}

/** What was measured, what it was measured against, and how. */
interface Measured {
  readonly op: Op
  readonly what: Expression
  readonly value: Value
  readonly bound: Value
  readonly isYes: boolean
}

/**
 * A comparison in one sentence: what was measured, its bound, and by how much it is not kept. Nothing where the
 * answer says it all ("is it yes"), or where it is not known.
 */
export function sayMeasure(atom: Atom, words: OutcomeWords): string | undefined {
  const measured = measuredBy(atom)
  if (!measured) return undefined
  const { what, value, bound } = measured
  const unit = unitOf(what)
  return words.say(sentenceFor(measured), {
    what: nameOf(what, atom, words),
    value: inUnit(value, unit, words),
    bound: inUnit(bound, unit, words),
    gap: gapInWords(measured, unit, words),
  })
}

const measurable: ReadonlySet<string> = new Set(['number', 'money', 'day'])

function measuredBy({ comparison, inputs }: Atom): Measured | undefined {
  const left = valueOf(evaluate(comparison.left, inputs))
  const right = valueOf(evaluate(comparison.right, inputs))
  const outcome = valueOf(evaluate(comparison, inputs))
  if (!left || !right || outcome?.type !== 'boolean') return undefined
  if (!measurable.has(left.type) || !measurable.has(right.type)) return undefined
  const isTurned = isConstant(comparison.left) && !isConstant(comparison.right)
  return isTurned
    ? { op: turned[comparison.op], what: comparison.right, value: right, bound: left, isYes: outcome.value }
    : { op: comparison.op, what: comparison.left, value: left, bound: right, isYes: outcome.value }
}

function valueOf(outcome: Outcome): Value | undefined {
  return outcome.kind === 'known' ? outcome.value : undefined
}

function isConstant({ op }: Expression): boolean {
  return op === 'literal' || op === 'today'
}

type Sentence = Parameters<OutcomeWords['say']>[0]

const sentences: Readonly<Record<Op, readonly [yes: Sentence, no: Sentence]>> = {
  'at-least': ['at-least', 'below'],
  'at-most': ['at-most', 'above'],
  more: ['more', 'not-more'],
  less: ['less', 'not-less'],
  equals: ['same', 'other'],
  differs: ['other', 'same'],
}

const daySentences: Readonly<Partial<Record<Op, readonly [yes: Sentence, no: Sentence]>>> = {
  'at-least': ['after', 'too-early'],
  'at-most': ['before', 'too-late'],
  more: ['too-late', 'before'],
  less: ['too-early', 'after'],
}

function sentenceFor({ op, value, isYes }: Measured): Sentence {
  const [yes, no] = (value.type === 'day' ? daySentences[op] : undefined) ?? sentences[op]
  return isYes ? yes : no
}

type Unit = 'years' | 'months' | 'days' | undefined

function unitOf(what: Expression): Unit {
  if (what.op === 'years-between') return 'years'
  if (what.op === 'months-between') return 'months'
  return what.op === 'days-between' ? 'days' : undefined
}

function inUnit(value: Value, unit: Unit, words: OutcomeWords): string {
  if (unit && value.type === 'number') return words.say(unit, { count: value.value })
  return words.value(value)
}

function gapInWords({ value, bound }: Measured, unit: Unit, words: OutcomeWords): string {
  if (value.type === 'day' && bound.type === 'day') {
    const apart = Date.parse(value.value) - Date.parse(bound.value)
    return words.say('days', { count: Math.round(Math.abs(apart) / 86_400_000) })
  }
  const gap = numberOf(value) - numberOf(bound)
  const type = value.type === 'money' ? 'money' : 'number'
  return inUnit({ type, value: Number(Math.abs(gap).toPrecision(12)) }, unit, words)
}

function numberOf(value: Value): number {
  return value.type === 'number' || value.type === 'money' ? value.value : 0
}

// What is measured, by the name people know: a question, a rule, the lines of a list, an age.
function nameOf(what: Expression, { inputs }: Atom, words: OutcomeWords): string {
  const { say, layout } = words
  if (what.op === 'answer') {
    const place = layout.places.get(what.question)
    return place ? textIn(place.question.label, words.language).words : say('result')
  }
  if (what.op === 'rule') {
    const rule = layout.rules.get(what.rule)
    return rule ? words.text(rule.name) : say('result')
  }
  if (what.op === 'count') {
    const group = layout.groups.get(what.group)?.group
    return group ? words.text(group.title) : say('result')
  }
  if (what.op === 'today') return say('today')
  return timeName(what, inputs.today, words)
}

function timeName(what: Expression, today: Atom['inputs']['today'], words: OutcomeWords): string {
  const { say, layout } = words
  if (!unitOf(what) || !('from' in what)) return say('result')
  const { from } = what
  const field = from.op === 'answer' ? layout.places.get(from.question)?.question.field : undefined
  const isAge = what.op === 'years-between' && field?.type === 'birth-date' && what.to.op === 'today'
  return isAge ? say('age', { day: words.value({ type: 'day', value: today }) }) : say('time')
}
