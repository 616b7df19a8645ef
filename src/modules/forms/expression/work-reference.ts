import type { Expression } from './expression.ts'
import { rowOf } from './inputs.ts'
import { type Found, failed, type Pass, boolean, known } from './pass.ts'
import type { Outcome } from './value.ts'
import type { Node } from './node.ts'

export function answer({ question }: Node<'answer'>, pass: Pass): Found {
  return atItsRow(question, pass, pass.inputs.answer)
}

export function rule({ rule: id }: Node<'rule'>, pass: Pass): Found {
  return pass.rule(id)
}

export function literal({ literal: value }: Node<'literal'>): Found {
  return known(value)
}

export function today(_: Expression, { inputs }: Pass): Found {
  return known({ type: 'day', value: inputs.today })
}

export function fact({ fact: name }: Node<'fact'>, { inputs }: Pass): Found {
  return boolean(inputs.facts.includes(name))
}

export function score({ questions }: Node<'score'>, pass: Pass): Found {
  let total = 0
  let missing: Outcome | undefined
  for (const question of questions) {
    const found = atItsRow(question, pass, pass.inputs.score)
    if (found.kind === 'failed') return found
    if (found.kind === 'unknown') missing ??= found
    else if (found.value.type !== 'number') return failed('wrong-type')
    else total += found.value.value
  }
  return missing ?? known({ type: 'number', value: total })
}

// A question of a group has an answer for each row: outside a row there is none to read.
function atItsRow(question: string, pass: Pass, read: Pass['inputs']['answer']): Outcome {
  const group = pass.inputs.groupOf(question)
  if (group === undefined) return read(question)
  const row = rowOf(group, pass.scope())
  return row === undefined ? failed('no-such-input') : read(question, row)
}
