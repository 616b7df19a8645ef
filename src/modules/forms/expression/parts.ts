import type { Expression } from './expression.ts'
import type { Node } from './node.ts'

/** An operand, and where it stands under its operator: `left`, `of/0`, `cases/2/when`. */
export interface Part {
  readonly at: string
  readonly part: Expression
}

/** The operands of an expression, in the order they are looked at. */
export function partsOf(expression: Expression): readonly Part[] {
  if (expression.op === 'case') return partsOfCase(expression)
  if (expression.op === 'band') return partsOfBand(expression)
  return several(expression)
}

function partsOfCase({ cases, otherwise }: Node<'case'>): readonly Part[] {
  return [
    ...cases.flatMap(({ when, gives }, index) => [
      { at: `cases/${index}/when`, part: when },
      { at: `cases/${index}/gives`, part: gives },
    ]),
    { at: 'otherwise', part: otherwise },
  ]
}

function partsOfBand({ of, bands, otherwise }: Node<'band'>): readonly Part[] {
  return [
    { at: 'of', part: of },
    ...bands.flatMap(({ upTo, gives }, index) => [
      { at: `bands/${index}/upTo`, part: upTo },
      { at: `bands/${index}/gives`, part: gives },
    ]),
    { at: 'otherwise', part: otherwise },
  ]
}

// In the order they are looked at.
const operands = [
  'when',
  'gives',
  'otherwise',
  'of',
  'left',
  'right',
  'from',
  'to',
  'day',
  'count',
  'where',
  'each',
]

function several(expression: Expression): readonly Part[] {
  const fields = expression as unknown as Readonly<Record<string, unknown>>
  return operands.flatMap((name) => {
    const field = fields[name]
    if (Array.isArray(field)) return field.map((part, index) => ({ at: `${name}/${index}`, part }))
    return isExpression(field) ? [{ at: name, part: field }] : []
  })
}

function isExpression(field: unknown): field is Expression {
  return typeof field === 'object' && field !== null && 'op' in field
}

/** A name an expression uses, and where: `of/0/left`. */
export interface Mention {
  readonly names: 'question' | 'rule' | 'group'
  readonly id: string
  readonly at: string
}

/** Every question, rule and group named in an expression, from left to right; not those of the rules it names. */
export function mentionsIn(expression: Expression): readonly Mention[] {
  const mentions: Mention[] = []
  const waiting: Part[] = [{ at: '', part: expression }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { at, part } = next
    for (const mention of mentionedBy(part, at)) mentions.push(mention)
    for (const inner of partsOf(part).toReversed())
      waiting.push({ at: at ? `${at}/${inner.at}` : inner.at, part: inner.part })
  }
  return mentions
}

function mentionedBy(part: Expression, at: string): readonly Mention[] {
  if (part.op === 'answer') return [{ names: 'question', id: part.question, at }]
  if (part.op === 'rule') return [{ names: 'rule', id: part.rule, at }]
  if (part.op === 'score') return part.questions.map((id) => ({ names: 'question', id, at }))
  return 'group' in part ? [{ names: 'group', id: part.group, at }] : []
}
