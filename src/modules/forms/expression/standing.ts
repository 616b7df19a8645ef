import type { AnswerKey } from '../answers/answer.ts'
import type { Expression } from './expression.ts'
import type { Inputs, RowScope } from './inputs.ts'
import type { Outcome } from './value.ts'

/** How an expression stands: what it gives now, and what may still change it. */
export interface Standing {
  readonly outcome: Outcome
  /** Answers that may still change it; none where it is settled. */
  readonly open: readonly AnswerKey[]
  /** Whether what is known of it stays so; `is-known` and `or-else` may give another value later. */
  readonly steady: boolean
}

/** Where one looks from, and how the operands stand. */
export interface Here {
  readonly inputs: Inputs
  readonly scope: RowScope | undefined
  readonly stand: (part: Expression, scope?: RowScope) => Standing
}

export type Open = Pick<Standing, 'open' | 'steady'>

export const settled: Open = { open: [], steady: true }

/** All that is open in some operands. */
export function together(standings: readonly Standing[]): Open {
  return {
    open: standings.flatMap(({ open }) => open),
    steady: standings.every(({ steady }) => steady),
  }
}

/** An operator that needs all its operands: one that stays unknown leaves nothing to ask. */
export function strict(standings: readonly Standing[]): Open {
  return standings.some(isLost) ? settled : together(standings)
}

/** Yes-or-no operands of which one may decide for all. */
export function unlessDecided(deciding: boolean, standings: readonly Standing[]): Open {
  return standings.some((standing) => isAlways(deciding, standing)) ? settled : together(standings)
}

/** Stays unknown, or is a fault. */
export function isLost({ outcome, open }: Standing): boolean {
  return outcome.kind !== 'known' && open.length === 0
}

/** Stays yes, or stays no. */
export function isAlways(answer: boolean, { outcome, open }: Standing): boolean {
  if (open.length > 0 || outcome.kind !== 'known') return false
  return outcome.value.type === 'boolean' && outcome.value.value === answer
}
