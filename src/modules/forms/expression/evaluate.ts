import type { Expression } from './expression.ts'
import type { Inputs, RowScope } from './inputs.ts'
import { deepest, mostWork } from './limits.ts'
import { failed, type Found, type Pass, settle, under } from './pass.ts'
import { isEndless } from './rule-chains.ts'
import type { Outcome } from './value.ts'
import { workOut } from './workings.ts'

/** Evaluates many expressions on the same inputs, each rule once. */
export type Evaluator = (expression: Expression, row?: RowScope) => Outcome

/** What is told of each operator once it is worked out, from the operands up. */
export interface Watcher {
  readonly before: (expression: Expression, at: string) => void
  readonly after: (found: Found, scope: RowScope | undefined) => void
  /** A rule is about to be worked out, then is. */
  readonly rule: (id: string, work: () => Found) => Found
}

/**
 * What an expression gives: a value, an unknown or a fault, the same each time. Its work is bounded, in depth and in
 * number; past that it is the fault `too-much-work`.
 */
export function evaluate(expression: Expression, inputs: Inputs): Outcome {
  return evaluator(inputs)(expression)
}

/** An evaluator that works each rule out once: for a page, a journey, a result. */
export function evaluator(inputs: Inputs, watcher?: Watcher): Evaluator {
  const run = new Run(inputs, watcher)
  return (expression, row = inputs.row) => run.start(expression, row)
}

class Run implements Pass {
  readonly inputs: Inputs
  readonly #watcher: Watcher | undefined
  readonly #rules = new Map<string, Found>()
  #scope: RowScope | undefined
  #depth = 0
  #left = mostWork

  constructor(inputs: Inputs, watcher: Watcher | undefined) {
    this.inputs = inputs
    this.#watcher = watcher
  }

  start(expression: Expression, scope: RowScope | undefined): Outcome {
    return settle(this.#afresh(expression, scope))
  }

  scope(): RowScope | undefined {
    return this.#scope
  }

  find(part: Expression, at: string, index?: number | string): Found {
    this.#watcher?.before(part, pathOf(at, index))
    const found = this.#work(part)
    return found.kind === 'failed' ? under(found, pathOf(at, index)) : found
  }

  rule(id: string): Found {
    const found = this.#rules.get(id) ?? this.#workRule(id)
    this.#rules.set(id, found)
    return found
  }

  inRow<Result>(row: RowScope, work: () => Result): Result {
    const before = this.#scope
    this.#scope = row
    const result = work()
    this.#scope = before
    return result
  }

  spend(units: number): boolean {
    this.#left -= units
    return this.#left >= 0
  }

  // A rule stands outside any row and has its own measure of work: what it gives never depends on who asks.
  #workRule(id: string): Found {
    const rule = this.inputs.rule(id)
    if (!rule) return failed('no-such-input', `rule:${id}`)
    if (isEndless(id, this.inputs.rule)) return failed('too-much-work', `rule:${id}`)
    const work = (): Found => this.#afresh(rule, undefined)
    return inRule(id, this.#watcher ? this.#watcher.rule(id, work) : work())
  }

  #afresh(expression: Expression, scope: RowScope | undefined): Found {
    const before = { scope: this.#scope, depth: this.#depth, left: this.#left }
    this.#scope = scope
    this.#depth = 0
    this.#left = mostWork
    this.#watcher?.before(expression, '')
    const found = this.#work(expression)
    this.#scope = before.scope
    this.#depth = before.depth
    this.#left = before.left
    return found
  }

  #work(expression: Expression): Found {
    this.#depth += 1
    const isTooMuch = this.#depth > deepest || !this.spend(1)
    const found = isTooMuch ? failed('too-much-work') : workOut(expression, this)
    this.#depth -= 1
    this.#watcher?.after(found, this.#scope)
    return found
  }
}

function inRule(id: string, found: Found): Found {
  if (found.kind !== 'failed' || found.at.startsWith('rule:')) return found
  return { ...found, at: found.at ? `rule:${id}/${found.at}` : `rule:${id}` }
}

// Written only where somebody reads it: an index is not joined to a path for nothing.
function pathOf(at: string, index: number | string | undefined): string {
  return index === undefined ? at : `${at}/${index}`
}
