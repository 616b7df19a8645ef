import { comparePair } from './work-comparison.ts'
import type { Expression } from './expression.ts'
import type { Node } from './node.ts'
import { failed, type Found, known, type Pass, settle, type Stopped, truth, unknown } from './pass.ts'
import { sameValue } from './same-value.ts'
import type { Value } from './value.ts'

/** One way to go: whether it is taken, and what it gives then. */
interface Way {
  readonly at: string
  readonly taken: () => boolean | Stopped
  readonly gives: Expression
}

export function branch(node: Node<'if'>, pass: Pass): Found {
  const taken = (): boolean | Stopped => truth(pass.find(node.when, 'when'), 'when')
  return firstTaken([{ at: 'gives', taken, gives: node.gives }], node.otherwise, pass)
}

export function cases(node: Node<'case'>, pass: Pass): Found {
  const ways = node.cases.map(({ when, gives }, index) => ({
    at: `cases/${index}/gives`,
    taken: () => truth(pass.find(when, 'cases', `${index}/when`), `cases/${index}/when`),
    gives,
  }))
  return firstTaken(ways, node.otherwise, pass)
}

export function band(node: Node<'band'>, pass: Pass): Found {
  const measured = pass.find(node.of, 'of')
  if (measured.kind === 'failed') return measured
  const ways = node.bands.map(({ upTo, gives }, index) => ({
    at: `bands/${index}/gives`,
    taken: () => isWithin(measured, pass.find(upTo, 'bands', `${index}/upTo`)),
    gives,
  }))
  return firstTaken(ways, node.otherwise, pass)
}

function isWithin(measured: Found, upTo: Found): boolean | Stopped {
  if (upTo.kind === 'failed') return upTo
  if (measured.kind === 'unknown' || measured.kind === 'failed') return measured
  if (upTo.kind === 'unknown') return upTo
  return truth(comparePair('at-most', measured, upTo), '')
}

// While it is unknown which way is taken, the outcome is known only if every way still possible gives the same.
function firstTaken(ways: readonly Way[], otherwise: Expression, pass: Pass): Found {
  const possible: Found[] = []
  let first: Stopped | undefined
  for (const { at, taken, gives } of ways) {
    const answer = taken()
    if (answer === false) continue
    if (answer !== true && answer.kind === 'failed') return first ? unknownOf(first) : answer
    const found = pass.find(gives, at)
    if (answer === true) return agreed([...possible, found], first)
    first ??= answer
    possible.push(found)
  }
  return agreed([...possible, pass.find(otherwise, 'otherwise')], first)
}

function agreed(possible: readonly Found[], undecided: Stopped | undefined): Found {
  const last = possible.at(-1)
  if (!last) return failed('wrong-type')
  if (!undecided) return last
  const values = possible.map(valueOf)
  const [value] = values
  if (!value) return undecided
  return values.every((other) => other && sameValue(value, other)) ? known(value) : undecided
}

function valueOf(found: Found): Value | undefined {
  const outcome = settle(found)
  return outcome.kind === 'known' ? outcome.value : undefined
}

// A fault on a way that may not be taken is not one yet.
function unknownOf(first: Stopped): Found {
  return first.kind === 'unknown' ? first : unknown('not-answered')
}
