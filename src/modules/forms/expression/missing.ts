import type { AnswerKey } from '../answers/answer.ts'
import { keyAt, onceEach } from './answer-keys.ts'
import { evaluator } from './evaluate.ts'
import type { Expression, Operator } from './expression.ts'
import type { Inputs, RowScope } from './inputs.ts'
import type { Node } from './node.ts'
import { partsOf } from './parts.ts'
import { type Here, type Open, settled, type Standing, strict, together, unlessDecided } from './standing.ts'
import { openRows } from './standing-of-rows.ts'
import { openWays } from './standing-of-ways.ts'
import { thoseThatCount } from './trial.ts'
import type { Outcome } from './value.ts'

/**
 * The answers not given yet, or that could not be read, that can still change the outcome, in the order they are
 * looked at. Those to which she said that she does not know, and those off the path, are not asked again.
 */
export function missing(expression: Expression, inputs: Inputs): readonly AnswerKey[] {
  const { open } = standings(inputs)(expression, inputs.row)
  const keys = onceEach(open)
  // Where each is looked at once, each can count; one that is looked at twice may be at odds with itself.
  return keys.length === open.length ? keys : thoseThatCount(keys, expression, inputs)
}

function standings(inputs: Inputs): Here['stand'] {
  const run = evaluator(inputs)
  const rules = new Map<string, Standing>()
  const stand = (expression: Expression, scope?: RowScope): Standing => {
    const outcome = run(expression, scope)
    // A fault is mended by an agent, not by one more answer.
    if (outcome.kind === 'failed') return { outcome, ...settled }
    const { open, steady } =
      expression.op === 'rule' ? ruleStanding(expression.rule) : openIn(expression, { inputs, scope, stand })
    const isSettled = open.length === 0 || (outcome.kind === 'known' && steady)
    return isSettled ? { outcome, ...settled } : { outcome, open, steady }
  }
  const ruleStanding = (id: string): Standing => {
    const rule = inputs.rule(id)
    const standing = rules.get(id) ?? (rule ? stand(rule) : noSuchRule)
    rules.set(id, standing)
    return standing
  }
  return stand
}

const noSuchRule: Standing = { outcome: { kind: 'failed', why: 'no-such-input', at: '' }, ...settled }

type Opening = { readonly [Op in Operator]?: (node: Node<Op>, here: Here) => Open }

const openings: Opening = {
  answer: ({ question }, here) => unanswered([question], here.inputs.answer, here),
  score: ({ questions }, here) => unanswered(questions, here.inputs.score, here),
  and: (node, here) => unlessDecided(false, partsStanding(node, here)),
  or: (node, here) => unlessDecided(true, partsStanding(node, here)),
  if: openWays,
  case: openWays,
  band: openWays,
  'is-known': ({ of }, { scope, stand }) => openPresence(stand(of, scope)),
  'or-else': (node, here) => openFirstKnown(partsStanding(node, here)),
  count: openRows,
  any: openRows,
  every: openRows,
  sum: openRows,
  'least-of': openRows,
  'greatest-of': openRows,
}

function openIn(expression: Expression, here: Here): Open {
  const opening = openings[expression.op] as ((node: Expression, here: Here) => Open) | undefined
  return opening ? opening(expression, here) : strict(partsStanding(expression, here))
}

function partsStanding(expression: Expression, { scope, stand }: Here): readonly Standing[] {
  return partsOf(expression).map(({ part }) => stand(part, scope))
}

function unanswered(questions: readonly string[], read: Inputs['answer'], { inputs, scope }: Here): Open {
  const keys = questions.flatMap((question) => keyAt(question, inputs, scope) ?? [])
  const outcomes = keys.map(({ question, row }) => read(question, row))
  // One answer that will not come leaves the sum of the scores unknown, whatever the others.
  if (outcomes.some((outcome) => outcome.kind === 'unknown' && !isOpen(outcome))) return settled
  return { open: keys.filter((_, index) => isOpen(outcomes[index])), steady: true }
}

function isOpen(outcome: Outcome | undefined): boolean {
  return outcome?.kind === 'unknown' && ['not-answered', 'unreadable'].includes(outcome.because)
}

function openPresence(of: Standing): Open {
  return of.outcome.kind === 'known' && of.steady ? settled : { open: of.open, steady: false }
}

function openFirstKnown(all: readonly Standing[]): Open {
  const last = all.findIndex(({ outcome, steady }) => outcome.kind === 'known' && steady)
  const { open } = together(last === -1 ? all : all.slice(0, last + 1))
  return { open, steady: open.length === 0 }
}
