import { linearPattern } from '#platform/pattern/linear-pattern.ts'
import type { Node } from './node.ts'
import { boolean, type Found, failed, known, type Pass, settle } from './pass.ts'

export function length({ of }: Node<'length'>, pass: Pass): Found {
  const outcome = settle(pass.find(of, 'of'))
  if (outcome.kind !== 'known') return outcome
  if (outcome.value.type !== 'text') return failed('wrong-type', 'of')
  return known({ type: 'number', value: [...outcome.value.value].length })
}

export function matches({ of, pattern }: Node<'matches'>, pass: Pass): Found {
  const outcome = settle(pass.find(of, 'of'))
  if (outcome.kind !== 'known') return outcome
  if (outcome.value.type !== 'text') return failed('wrong-type', 'of')
  const compiled = linearPattern(pattern)
  if (!compiled) return failed('wrong-type', 'pattern')
  const text = outcome.value.value
  return pass.spend(text.length) ? boolean(compiled.matches(text)) : failed('too-much-work')
}
