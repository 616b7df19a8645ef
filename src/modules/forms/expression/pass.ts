import type { Expression } from './expression.ts'
import type { Inputs, RowScope } from './inputs.ts'
import type { Failure, Outcome, Unknown, Value } from './value.ts'

/** A number of which only the bounds are known: the age of somebody born in 1961, rows of which some are unknown. */
export interface Between {
  readonly kind: 'between'
  readonly from: number
  readonly to: number
  readonly because: Unknown
}

/** What an operator finds: an outcome, or bounds that a comparison may still decide on. */
export type Found = Outcome | Between

/** Neither a value: nothing is known, or something is wrong. */
export type Stopped = Exclude<Outcome, { readonly kind: 'known' }>

/** One evaluation under way: what operators ask of it. */
export interface Pass {
  readonly inputs: Inputs
  readonly scope: () => RowScope | undefined
  /** Evaluates an operand; `index` where `at` holds several. */
  readonly find: (part: Expression, at: string, index?: number | string) => Found
  /** The value of a rule of the definition, worked out once. */
  readonly rule: (id: string) => Found
  /** Stands in a row while something is worked out. */
  readonly inRow: <Result>(row: RowScope, work: () => Result) => Result
  /** Says that so many units of work are being spent; false when there are none left. */
  readonly spend: (units: number) => boolean
}

export const yes: Outcome = { kind: 'known', value: { type: 'boolean', value: true } }
export const no: Outcome = { kind: 'known', value: { type: 'boolean', value: false } }

export function known(value: Value): Outcome {
  return { kind: 'known', value }
}

export function unknown(because: Unknown): Stopped {
  return { kind: 'unknown', because }
}

export function failed(why: Failure, at = ''): Stopped {
  return { kind: 'failed', why, at }
}

export function boolean(value: boolean): Outcome {
  return value ? yes : no
}

/** The number, or its bounds. */
export function between(from: number, to: number, because: Unknown): Found {
  return from === to ? known({ type: 'number', value: from }) : { kind: 'between', from, to, because }
}

/** What is told outside: bounds are an unknown. */
export function settle(found: Found): Outcome {
  return found.kind === 'between' ? unknown(found.because) : found
}

/** Where a failure stands, seen from one operator above. A failure inside a rule keeps the place in the rule. */
export function under<Kind extends Found>(found: Kind, at: string): Kind {
  if (found.kind !== 'failed' || found.at.startsWith('rule:')) return found
  return { ...found, at: found.at ? `${at}/${found.at}` : at }
}

/** An operand that must be yes or no. */
export function truth(found: Found, at: string): boolean | Stopped {
  const outcome = settle(found)
  if (outcome.kind !== 'known') return outcome
  return outcome.value.type === 'boolean' ? outcome.value.value : failed('wrong-type', at)
}
