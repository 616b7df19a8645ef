import type { Db } from '#platform/db/db.ts'
import { scorePair } from '../../duplicates/score-pair.ts'
import { profileOf } from '../../duplicates/score-profile.ts'
import { listPlaces } from '../../keep/place-store.ts'
import type { KeptPlace } from '../../kept-place.ts'
import type { PlacesTables } from '../../tables.ts'
import { idsInCommune } from '../keeping-store.ts'
import type { NewPlace } from './add-place.ts'

const alikeFrom = 0.7
const mostTwins = 5

/** Places of the same commune that may be this one already, the likeliest first. */
export async function findTwins(db: Db<PlacesTables>, place: NewPlace): Promise<readonly KeptPlace[]> {
  const there = await listPlaces(db, await idsInCommune(db, place.commune))
  const wanted = profileOf({ id: '', source: '', phones: [], emails: [], ...place })
  return there
    .map((known) => {
      const compared = { ...known.facts, id: known.id, source: '' }
      return { known, score: scorePair(wanted, profileOf(compared))?.score ?? 0 }
    })
    .filter(({ score }) => score >= alikeFrom)
    .toSorted((one, other) => other.score - one.score)
    .slice(0, mostTwins)
    .map(({ known }) => known)
}
