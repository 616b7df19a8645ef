import type { KeptPlace } from '../../kept-place.ts'
import { saysTheSame, toldFields, toldOf, withTold } from './place-fields.ts'

/** A place around its merge: as it stands, as it was just before, as the merge left it. */
export interface AroundMerge {
  readonly current: KeptPlace
  readonly before: Snapshot
  readonly after: Snapshot
}

/** What a merge remembers of the place it kept. */
export type Snapshot = Omit<KeptPlace, 'id' | 'keeper' | 'version' | 'status'>

/** The place as it was before the merge, except what somebody has corrected since: that stays. */
export function partedPlace({ current, before, after }: AroundMerge): KeptPlace {
  const [now, then, united] = [toldOf(current), toldOf(before), toldOf(after)]
  const isUntouched = (field: (typeof fields)[number]): boolean => saysTheSame(now[field], united[field])
  const told = fields.map((field) => [field, isUntouched(field) ? then[field] : now[field]] as const)
  const origins = fields.map((field) => {
    const { provenance } = isUntouched(field) ? before : current
    return [field, provenance[field]] as const
  })
  return {
    ...withTold(current, Object.fromEntries(told)),
    hours: isUntouched('hours') ? before.hours : current.hours,
    provenance: Object.fromEntries(origins.filter(([, origin]) => origin !== undefined)),
    locks: [...lockedAgain({ current, before, after })],
    ...verifiedAgain({ current, before, after }),
  }
}

const fields = [...toldFields, 'updatedOn'] as const

// What was locked before, and what was locked since; what only the other place had locked goes with it.
function lockedAgain({ current, before, after }: AroundMerge): ReadonlySet<KeptPlace['locks'][number]> {
  const since = current.locks.filter((field) => !after.locks.includes(field))
  const still = before.locks.filter((field) => current.locks.includes(field))
  return new Set([...still, ...since])
}

function verifiedAgain(around: AroundMerge): Pick<KeptPlace, 'verifiedOn' | 'verifiedBy'> {
  const { current, before, after } = around
  const { verifiedOn, verifiedBy } = current.verifiedOn === after.verifiedOn ? before : current
  return { verifiedOn, verifiedBy } as Pick<KeptPlace, 'verifiedOn' | 'verifiedBy'>
}
