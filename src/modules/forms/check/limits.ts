import type { Fault } from './fault.ts'

/** Deeper than any form: an expression takes two levels for each of its own. */
export const deepest = 150
export const mostParts = 200_000
export const mostSigns = 4_000_000

/** What must hold before a document is even looked at; found without recursion, so that nothing can exhaust us. */
export function limits(document: unknown): readonly Fault[] {
  const open: { readonly value: unknown; readonly path: string; readonly depth: number }[] = [
    { value: document, path: '', depth: 0 },
  ]
  let parts = 0
  let signs = 0
  const faults: Fault[] = []
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, path, depth } = next
    parts += 1
    if (typeof value === 'string') {
      signs += value.length
      if (!isStorable(value)) faults.push({ rule: 'unsafe-text', path })
    }
    if (parts > mostParts || signs > mostSigns)
      return [{ rule: 'too-large', path: '', values: { parts: mostParts, signs: mostSigns } }]
    if (typeof value !== 'object' || value === null) continue
    if (depth >= deepest) return [{ rule: 'too-deep', path, values: { limit: deepest } }]
    for (const [key, below] of Object.entries(value)) {
      open.push({ value: below, path: `${path}/${pointer(key)}`, depth: depth + 1 })
    }
  }
  return faults.slice(0, mostFaults)
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
