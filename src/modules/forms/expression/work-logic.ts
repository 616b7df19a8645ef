import type { Expression } from './expression.ts'
import type { Node } from './node.ts'
import { boolean, type Found, type Pass, settle, type Stopped, truth, unknown } from './pass.ts'

export function and({ of }: Node<'and'>, pass: Pass): Found {
  return decidedBy(of, false, pass)
}

export function or({ of }: Node<'or'>, pass: Pass): Found {
  return decidedBy(of, true, pass)
}

export function not({ of }: Node<'not'>, pass: Pass): Found {
  const answer = truth(pass.find(of, 'of'), 'of')
  return typeof answer === 'boolean' ? boolean(!answer) : answer
}

export function isKnown({ of }: Node<'is-known'>, pass: Pass): Found {
  const outcome = settle(pass.find(of, 'of'))
  return outcome.kind === 'failed' ? outcome : boolean(outcome.kind === 'known')
}

export function orElse({ of }: Node<'or-else'>, pass: Pass): Found {
  let first: Stopped | undefined
  for (const [index, part] of of.entries()) {
    const outcome = settle(pass.find(part, 'of', index))
    if (outcome.kind !== 'unknown') return outcome
    first ??= outcome
  }
  return first ?? unknown('not-answered')
}

// From left to right: the first operand that decides, or that fails, ends it; an unknown leaves the others to decide.
function decidedBy(of: readonly Expression[], deciding: boolean, pass: Pass): Found {
  let first: Stopped | undefined
  for (let index = 0; index < of.length; index += 1) {
    const part = of[index]
    const answer = part === undefined ? !deciding : truth(pass.find(part, 'of', index), `of/${index}`)
    if (answer === deciding) return boolean(deciding)
    if (typeof answer === 'boolean') continue
    if (answer.kind === 'failed') return answer
    first ??= answer
  }
  return first ?? boolean(!deciding)
}
