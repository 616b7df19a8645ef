import type { Law } from '../parameters/parameter.ts'
import type { Sayable, StepKey } from './words.ts'

/** What a step does to the amount so far. `notes` changes nothing: it says a fact or a condition that holds. */
export type Move =
  | 'starts-at'
  | 'adds'
  | 'takes-away'
  | 'multiplies-by'
  | 'is-at-most'
  | 'is-at-least'
  | 'rounds-to'
  | 'notes'

/** One step of an explanation: a sentence with its numbers, its article, and where the amount stands after it. */
export interface Step {
  readonly says: StepKey
  readonly values: Sayable
  readonly law?: Law
  readonly move: Move
  readonly by: number
  readonly result: number
  /** How `by` was come by. */
  readonly because?: readonly Step[]
}

export interface Said {
  readonly says: StepKey
  readonly values?: Sayable
  readonly law?: Law
  /** How the number of this step was come by: a trace of its own, that must end on it. */
  readonly because?: Trace
}

/**
 * The steps of one amount, taken down while a rule works. Rules call it as `trace?.adds(…)`: without a trace the
 * arguments are not even evaluated.
 */
export class Trace {
  readonly steps: Step[] = []
  private standing = 0

  /** Where the amount stands after the last step. */
  get total(): number {
    return this.standing
  }

  startsAt(by: number, said: Said): void {
    this.take('starts-at', by, said)
  }

  adds(by: number, said: Said): void {
    this.take('adds', by, said)
  }

  takesAway(by: number, said: Said): void {
    this.take('takes-away', by, said)
  }

  multipliesBy(by: number, said: Said): void {
    this.take('multiplies-by', by, said)
  }

  isAtMost(by: number, said: Said): void {
    this.take('is-at-most', by, said)
  }

  isAtLeast(by: number, said: Said): void {
    this.take('is-at-least', by, said)
  }

  /** The amount brought to a rounded value, told as the value. */
  roundsTo(by: number, said: Said): void {
    this.take('rounds-to', by, said)
  }

  notes(said: Said): void {
    this.take('notes', this.standing, said)
  }

  private take(move: Move, by: number, said: Said): void {
    this.standing = moved(this.standing, move, by)
    this.steps.push({
      says: said.says,
      values: said.values ?? {},
      ...(said.law && { law: said.law }),
      move,
      by,
      result: this.standing,
      ...(said.because && { because: said.because.steps }),
    })
  }
}

/** The amount after a step; anyone can fold the steps again and find the amount. */
export function moved(standing: number, move: Move, by: number): number {
  switch (move) {
    case 'starts-at':
    case 'rounds-to':
      return by
    case 'adds':
      return standing + by
    case 'takes-away':
      return standing - by
    case 'multiplies-by':
      return standing * by
    case 'is-at-most':
      return Math.min(standing, by)
    case 'is-at-least':
      return Math.max(standing, by)
    case 'notes':
      return standing
  }
}
