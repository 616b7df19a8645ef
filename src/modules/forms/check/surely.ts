import type { Comparison, Expression } from '../expression/expression.ts'
import type { Outline } from './outline.ts'

/** What a condition gives whatever is answered; undefined when it depends. */
export function surely(expression: Expression): boolean | undefined {
  const { op } = expression
  if (op === 'literal') return expression.literal.type === 'boolean' ? expression.literal.value : undefined
  if (op === 'not') return opposite(surely(expression.of))
  if (op === 'or') return all(expression.of.map(surely), true)
  if (op === 'and')
    return all(expression.of.map(surely), false) ?? (excludeEachOther(expression.of) ? false : undefined)
  return op === 'equals' || op === 'differs' ? sameLiteral(expression) : undefined
}

function opposite(answer: boolean | undefined): boolean | undefined {
  return answer === undefined ? undefined : !answer
}

/** What decides wins; else the other only if every one is. */
function all(below: readonly (boolean | undefined)[], deciding: boolean): boolean | undefined {
  if (below.includes(deciding)) return deciding
  return below.length > 0 && below.every((one) => one === !deciding) ? !deciding : undefined
}

function sameLiteral({ op, left, right }: Comparison): boolean | undefined {
  if (left.op !== 'literal' || right.op !== 'literal') return undefined
  const isSame = JSON.stringify(left.literal) === JSON.stringify(right.literal)
  return op === 'equals' ? isSame : !isSame
}

/** What one answer must be for a condition to hold: one value, or a number between two. */
interface Wanted {
  readonly question: string
  readonly value?: string
  readonly least?: number
  readonly most?: number
  /** The bound itself is refused: more than, less than. */
  readonly strict?: boolean
}

/** Whether two conditions asked together want two things of one answer. */
export function excludeEachOther(conditions: readonly Expression[]): boolean {
  const wanted = conditions.flatMap(flattened).flatMap(wantedBy)
  return wanted.some((one, index) => wanted.slice(index + 1).some((other) => clash(one, other)))
}

function flattened(expression: Expression): readonly Expression[] {
  return expression.op === 'and' ? expression.of.flatMap(flattened) : [expression]
}

function wantedBy(expression: Expression): readonly Wanted[] {
  if (!('left' in expression) || expression.left.op !== 'answer' || expression.right.op !== 'literal')
    return []
  const { question } = expression.left
  const { literal } = expression.right
  if (expression.op === 'equals') return [{ question, value: JSON.stringify(literal.value) }]
  const isNumber = literal.type === 'number' || literal.type === 'money'
  const bound = isNumber ? boundBy(expression.op, literal.value) : undefined
  return bound ? [{ question, ...bound }] : []
}

function boundBy(op: Expression['op'], value: number): Omit<Wanted, 'question'> | undefined {
  if (op === 'less' || op === 'at-most') return { most: value, strict: op === 'less' }
  return op === 'more' || op === 'at-least' ? { least: value, strict: op === 'more' } : undefined
}

function clash(one: Wanted, other: Wanted): boolean {
  if (one.question !== other.question) return false
  if (one.value !== undefined && other.value !== undefined) return one.value !== other.value
  return outOf(one, other) || outOf(other, one)
}

function outOf({ least, strict }: Wanted, { most, strict: alsoStrict, value }: Wanted): boolean {
  if (least === undefined) return false
  if (most !== undefined) return least > most || (least === most && Boolean(strict || alsoStrict))
  return value !== undefined && Number(value) < least
}

/** A comparison of a number asked with one that its field never holds. */
export function outsideField(outline: Outline, comparison: Comparison): boolean {
  const { left, right } = comparison
  if (left.op !== 'answer' || right.op !== 'literal') return false
  const field = outline.questionOf.get(left.question)?.question.field
  const bounds = field && boundsOf(field)
  const { literal } = right
  if (!bounds || (literal.type !== 'number' && literal.type !== 'money')) return false
  return literal.value < bounds.least || literal.value > bounds.most
}

function boundsOf(field: object): { readonly least: number; readonly most: number } | undefined {
  const { type, from, to, least, most } = field as Readonly<Record<string, unknown>>
  if (type === 'recommendation') return { least: 0, most: 10 }
  if (type === 'scale') return { least: Number(from), most: Number(to) }
  if (type !== 'whole-number' && type !== 'decimal-number' && type !== 'amount') return undefined
  return {
    least: typeof least === 'number' ? least : Number.NEGATIVE_INFINITY,
    most: typeof most === 'number' ? most : Number.POSITIVE_INFINITY,
  }
}
