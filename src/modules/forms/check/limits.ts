import type { Fault } from './fault.ts'

/** Deeper than any form: an expression takes two levels for each of its own. */
export const deepest = 150
export const mostParts = 200_000
export const mostSigns = 4_000_000

interface Part {
  readonly value: unknown
  readonly key: string
  readonly above: Part | undefined
  readonly depth: number
}

/** What must hold before a document is even looked at; found without recursion, so that nothing can exhaust us. */
export function limits(document: unknown): readonly Fault[] {
  const open: Part[] = [{ value: document, key: '', above: undefined, depth: 0 }]
  let parts = 0
  let signs = 0
  const faults: Fault[] = []
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, depth } = next
    parts += 1
    if (typeof value === 'string') {
      signs += value.length
      if (!isStorable(value)) faults.push({ rule: 'unsafe-text', path: pathOf(next) })
    }
    if (parts > mostParts || signs > mostSigns)
      return [{ rule: 'too-large', path: '', values: { parts: mostParts, signs: mostSigns } }]
    if (depth > deepest) return [{ rule: 'too-deep', path: pathOf(next), values: { limit: deepest } }]
    for (const part of below(next)) open.push(part)
  }
  return faults.slice(0, mostFaults)
}

function below(part: Part): readonly Part[] {
  if (typeof part.value !== 'object' || part.value === null) return []
  return Object.entries(part.value).map(([key, value]: [string, unknown]) => ({
    value,
    key,
    above: part,
    depth: part.depth + 1,
  }))
}

function pathOf(part: Part): string {
  const keys: string[] = []
  for (let at: Part = part; at.above; at = at.above) keys.unshift(`/${pointer(at.key)}`)
  return keys.join('')
}

const mostFaults = 100

/** A key as RFC 6901 writes it; a name without end is cut, it would fill the page. */
export function pointer(key: string): string {
  return key.slice(0, 200).replaceAll('~', '~0').replaceAll('/', '~1')
}

// The database takes no NUL and no half of a pair; the others are invisible and turn a line over.
function isStorable(text: string): boolean {
  return (
    !/[\0-\x08\x0b\x0c\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069]/.test(text) && !/\p{Surrogate}/u.test(text)
  )
}
