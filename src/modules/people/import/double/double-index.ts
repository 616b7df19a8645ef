import type { PersonId } from '#kernel/ids.ts'
import { type Comparable, likenessOf, type LikenessReason, likenessReasons } from '../../double/likeness.ts'
import type { Double } from '../line-store.ts'
import { doubleKeys } from './double-keys.ts'

interface Known {
  readonly personId: PersonId
  readonly person: Comparable
  /** Its line, when it comes from the same file. */
  readonly line: number | undefined
}

// Five hundred « Mohamed » without a family name are not compared two by two.
const mostUnderOneKey = 200

/** Those already met, files and earlier lines, found again by what they share with a new one. */
export class DoubleIndex {
  readonly #byKey = new Map<string, Known[]>()

  add(known: Known): void {
    for (const key of doubleKeys(known.person)) {
      const others = this.#byKey.get(key)
      if (!others) this.#byKey.set(key, [known])
      else if (others.length < mostUnderOneKey) others.push(known)
    }
  }

  /** The likeliest of those met: the surest reason, and a file rather than a line. */
  likeliest(person: Comparable): Double | undefined {
    const met = new Set(doubleKeys(person).flatMap((key) => this.#byKey.get(key) ?? []))
    let best: { readonly known: Known; readonly reasons: readonly LikenessReason[] } | undefined
    for (const known of met) {
      const reasons = likenessOf(person, known.person)
      if (reasons.length > 0 && (!best || isSurer({ known, reasons }, best))) best = { known, reasons }
    }
    if (!best) return undefined
    const { personId, line } = best.known
    return { of: line === undefined ? 'file' : 'line', personId, line, reasons: best.reasons }
  }
}

interface Met {
  readonly known: Known
  readonly reasons: readonly LikenessReason[]
}

function isSurer(one: Met, other: Met): boolean {
  const [mine, theirs] = [sureness(one.reasons), sureness(other.reasons)]
  if (mine !== theirs) return mine < theirs
  return one.known.line === undefined && other.known.line !== undefined
}

function sureness(reasons: readonly LikenessReason[]): number {
  return Math.min(...reasons.map((reason) => likenessReasons.indexOf(reason)))
}
