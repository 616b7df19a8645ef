import type { Day } from '#kernel/day.ts'
import { grant, type Result } from '#kernel/result.ts'
import {
  type Assent,
  type AssentRefusal,
  type Forbidden,
  mayDespite,
  type Person,
  type ProtectedAct,
  whatProtectionForbids,
} from '#modules/people/index.ts'
import type { Act } from '../visit.ts'

/** What may be at stake in a visit: to ask a body for something, and to have it done in one’s place. */
const atStake: readonly ProtectedAct[] = ['ask-for-a-benefit', 'sign-a-mandate']

/** What the measure of this person forbids among all that a visit may do; shown before anything is done. */
export function forbiddenInVisits(person: Person | undefined, today: Day): readonly Forbidden[] {
  return person ? forbidden(person, atStake, today) : []
}

/** Whether these acts may be done with her: what her measure forbids takes the assent of her representative. */
export function mayDoWith(
  person: Person | undefined,
  { acts, assent }: { acts: readonly Act[]; assent: Assent | undefined },
  today: Day,
): Result<undefined, AssentRefusal> {
  const refused = forbiddenAmong(person, acts, today)
    .map((each) => mayDespite(each, assent))
    .find((decision) => !decision.ok)
  return refused ?? grant(undefined)
}

/** What her measure forbids among these acts. */
export function forbiddenAmong(
  person: Person | undefined,
  acts: readonly Act[],
  today: Day,
): readonly Forbidden[] {
  const done = atStake.filter((each) => acts.some((act) => isThis(act, each)))
  return person ? forbidden(person, done, today) : []
}

function forbidden(person: Person, acts: readonly ProtectedAct[], today: Day): readonly Forbidden[] {
  return acts.flatMap((act) => whatProtectionForbids(person, act, today) ?? [])
}

// To teach and to send on bind nobody; to do it for her is to act in her place (art. 1984 C. civ.).
function isThis({ mode, procedureId, themes }: Act, act: ProtectedAct): boolean {
  const isInHerPlace = mode === 'a_la_place_presence' || mode === 'a_la_place_absence'
  if (act === 'sign-a-mandate') return isInHerPlace
  const isProcedure = procedureId !== undefined || themes.includes('aide_aux_demarches_administratives')
  return isProcedure && (isInHerPlace || mode === 'avec')
}
