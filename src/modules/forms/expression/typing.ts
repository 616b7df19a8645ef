import type { Expression } from './expression.ts'
import type { ValueType } from './value.ts'

/** The names that an expression may use, and what stands behind each. */
export interface TypedNames {
  readonly question: (id: string) => TypedQuestion | undefined
  readonly rule: (id: string) => Expression | undefined
  readonly hasGroup: (id: string) => boolean
  /** The groups in whose rows the expression stands: the one of its page. */
  readonly rows: readonly string[]
}

export interface TypedQuestion {
  /** Undefined where expressions see nothing of it. */
  readonly type: ValueType | undefined
  readonly group?: string
  /** The codes it can be answered with, where it is a choice and they are known. */
  readonly codes?: readonly string[]
  /** Whether its options have scores; absent where that is not known. */
  readonly scored?: boolean
}

/** What an expression gives; undefined where a problem leaves it open. `partial-day` may turn out to be a whole day. */
export interface Typed {
  readonly type: ValueType | undefined
  readonly codes?: readonly string[] | undefined
}

export interface Typing extends Typed {
  readonly problems: readonly TypeProblem[]
}

export type TypeProblemName =
  | 'no-such-question'
  | 'question-without-value'
  | 'question-without-score'
  | 'outside-its-group'
  | 'no-such-rule'
  | 'endless-rule'
  | 'no-such-group'
  | 'no-such-code'
  | 'same-code-twice'
  | 'one-code-only'
  | 'wrong-type'
  | 'different-types'
  | 'nothing-in-it'
  | 'not-a-pattern'
  | 'not-positive'
  | 'not-whole'
  | 'divided-by-zero'
  | 'bands-out-of-order'
  | 'too-deep'

export interface TypeProblem {
  readonly problem: TypeProblemName
  /** From the expression down: `of/0/left`; empty for itself. */
  readonly at: string
  /** What a sentence about it names: `id`, `code`, `expected` (types, joined by a comma), `found`. */
  readonly values: Readonly<Record<string, string>>
}

/** A typing under way. */
export interface Typist {
  readonly names: TypedNames
  /** Types an operand, standing in one more group where one is given. */
  readonly type: (part: Expression, at: string, group?: string) => Typed
  readonly ruleType: (id: string) => Typed | 'endless' | undefined
  readonly report: (problem: TypeProblemName, at: string, values?: Readonly<Record<string, string>>) => void
}

export const open: Typed = { type: undefined }

/** Says so where an operand is none of these types. */
export function expecting(
  typist: Typist,
  types: readonly ValueType[],
  {
    part,
    at,
    group,
  }: { readonly part: Expression; readonly at: string; readonly group?: string | undefined },
): Typed {
  const typed = typist.type(part, at, group)
  if (typed.type === undefined || types.includes(typed.type)) return typed
  typist.report('wrong-type', at, { expected: types.join(', '), found: typed.type })
  return open
}

/** The one type of several operands; says so at the first that differs from those before it. */
export function joined(typist: Typist, all: readonly (Typed & { readonly at: string })[]): Typed {
  let sofar: Typed = open
  for (const { at, ...typed } of all) {
    if (!alike(sofar.type, typed.type)) {
      typist.report('different-types', at, { expected: sofar.type ?? '', found: typed.type ?? '' })
      return open
    }
    sofar = union(sofar, typed)
  }
  return all.every(({ type }) => type !== undefined) ? sofar : open
}

/** Whether values of two types may be compared; what is open may be anything. */
export function alike(one: ValueType | undefined, other: ValueType | undefined): boolean {
  return one === undefined || other === undefined || wholeType(one) === wholeType(other)
}

function wholeType(type: ValueType): ValueType {
  return type === 'partial-day' ? 'day' : type
}

function union(one: Typed, other: Typed): Typed {
  if (one.type === undefined) return other
  const type = one.type === 'day' ? (other.type ?? 'day') : one.type
  const codes = one.codes && other.codes ? [...new Set([...one.codes, ...other.codes])] : undefined
  return { type, ...(codes && { codes }) }
}
