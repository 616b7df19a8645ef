import { type BenefitId, benefitIds } from '../benefit.ts'
import type { Awarded } from '../rules/rule.ts'
import { announcedOf } from '../rules/rule.ts'

/** The least and the most a benefit may be. */
export interface Bounds {
  readonly least: number
  readonly most: number
}

/** The narrowest bounds that hold every simulation shown to it, benefit by benefit. */
export class Envelope {
  private readonly least = new Map<BenefitId, number>()
  private readonly most = new Map<BenefitId, number>()

  hold(awarded: Awarded): void {
    for (const id of benefitIds) {
      if (awarded[id] === undefined) continue
      const amount = announcedOf(awarded, id)
      this.least.set(id, Math.min(this.least.get(id) ?? amount, amount))
      this.most.set(id, Math.max(this.most.get(id) ?? amount, amount))
    }
  }

  /** Holds all that another one holds. */
  absorb(other: Envelope): void {
    for (const [id, least] of other.least) this.least.set(id, Math.min(this.least.get(id) ?? least, least))
    for (const [id, most] of other.most) this.most.set(id, Math.max(this.most.get(id) ?? most, most))
  }

  of(id: BenefitId): Bounds {
    return { least: this.least.get(id) ?? 0, most: this.most.get(id) ?? 0 }
  }
}
