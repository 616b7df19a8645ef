import type { PersonId } from '#kernel/ids.ts'
import type { Errand } from '#platform/db/errand.ts'

/** How many things of a kind a file holds by itself. */
export interface Held {
  readonly label: string
  readonly count: number
}

/** What one file holds by itself, whatever it was joined to, and as far as the asker may see; since then when said. */
export type HeldBy = (
  errand: Errand<never>,
  personId: PersonId,
  since: Date | undefined,
) => Promise<readonly Held[]>
