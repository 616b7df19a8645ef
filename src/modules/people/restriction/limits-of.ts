import type { PersonId } from '#kernel/ids.ts'
import type { Db } from '#platform/db/db.ts'
import type { FileGroup } from '../merge/joined-store.ts'
import type { Person } from '../person.ts'
import { listObjections, listRestrictions } from './restriction-store.ts'
import type { RestrictionTables } from './tables.ts'

/** What limits the use of files, group by group: what limits one of hers limits all that are hers. */
export async function limitsOf(
  db: Db<RestrictionTables>,
  groups: readonly FileGroup[],
): Promise<(ids: readonly PersonId[]) => Pick<Person, 'restrictedSince' | 'objections'>> {
  const files = groups.flatMap(({ ids }) => ids)
  const restrictions = await listRestrictions(db, files)
  const objections = await listObjections(db, files)
  return (ids) => {
    const since = restrictions.find(({ personId }) => ids.includes(personId))?.setAt
    const hers = objections.filter(({ personId }) => ids.includes(personId)).map(({ purpose }) => purpose)
    return {
      ...(since ? { restrictedSince: since } : {}),
      ...(hers.length > 0 ? { objections: [...new Set(hers)] } : {}),
    }
  }
}
