import { extremeOf } from './extreme.ts'
import type { Node } from './node.ts'
import type { Found, Pass } from './pass.ts'

export function extreme({ op, of }: Node<'least' | 'greatest'>, pass: Pass): Found {
  const all: Found[] = []
  for (const [index, part] of of.entries()) {
    const found = pass.find(part, 'of', index)
    if (found.kind === 'failed') return found
    all.push(found)
  }
  return extremeOf(op === 'least' ? 'least' : 'greatest', all)
}
