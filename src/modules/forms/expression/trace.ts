import type { Definition } from '../definition/definition.ts'
import { evaluator, type Watcher } from './evaluate.ts'
import type { Expression, Operator } from './expression.ts'
import type { Inputs } from './inputs.ts'
import { type Found, settle } from './pass.ts'
import type { Outcome } from './value.ts'

/** One operator as it was worked out; operands that were not looked at are not there. */
export interface Traced {
  readonly op: Operator
  /** Under its operator: `left`, `of/0`. */
  readonly at: string
  readonly outcome: Outcome
  /** The question or the rule it reads. */
  readonly reads?: string
  readonly row?: string
  readonly parts: readonly Traced[]
}

/** A rule that was worked out on the way, once, with the article it applies. */
export interface TracedRule {
  readonly id: string
  readonly article?: string
  readonly result: Traced
}

/** A whole evaluation, to be shown to who asks how it came about (art. R311-3-1-2 CRPA). */
export interface Trace {
  readonly outcome: Outcome
  readonly result: Traced
  readonly rules: readonly TracedRule[]
}

export interface ToTrace {
  readonly definition: Pick<Definition, 'rules'>
  readonly expression: Expression
  readonly inputs: Inputs
}

/** Evaluates an expression and keeps how. */
export function trace({ definition, expression, inputs }: ToTrace): Trace {
  const articles = new Map(definition.rules.map(({ id, article }) => [id, article]))
  const rules: TracedRule[] = []
  const recorder = new Recorder((id, result) => {
    const article = articles.get(id)
    rules.push({ id, result, ...(article !== undefined && { article }) })
  })
  const outcome = evaluator(inputs, recorder)(expression)
  return { outcome, result: recorder.result(), rules }
}

interface Frame {
  readonly expression?: Expression
  readonly at: string
  readonly parts: Traced[]
}

class Recorder implements Watcher {
  readonly #tell: (id: string, result: Traced) => void
  #frames: Frame[] = [{ at: '', parts: [] }]

  constructor(tell: (id: string, result: Traced) => void) {
    this.#tell = tell
  }

  before(expression: Expression, at: string): void {
    this.#frames.push({ expression, at, parts: [] })
  }

  after(found: Found, scope: Inputs['row']): void {
    const frame = this.#frames.pop()
    if (!frame?.expression) return
    const { expression, at, parts } = frame
    const reads = readBy(expression)
    this.#frames.at(-1)?.parts.push({
      op: expression.op,
      at,
      outcome: settle(found),
      ...(reads !== undefined && { reads }),
      ...(scope && { row: scope.row }),
      parts,
    })
  }

  rule(id: string, work: () => Found): Found {
    const outer = this.#frames
    this.#frames = [{ at: '', parts: [] }]
    const found = work()
    this.#tell(id, this.result())
    this.#frames = outer
    return found
  }

  result(): Traced {
    const traced = this.#frames[0]?.parts[0]
    if (!traced) throw new Error('nothing was worked out')
    return traced
  }
}

function readBy(expression: Expression): string | undefined {
  if (expression.op === 'answer') return expression.question
  return expression.op === 'rule' ? expression.rule : undefined
}
