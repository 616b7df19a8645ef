import { grant, refuse, type Result } from '#kernel/result.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { PlacesTables } from '../tables.ts'
import type { FoundPlaces, PlaceCriteria } from './criteria.ts'
import { momentsByDepartment } from './moments-by-department.ts'
import { type Cursor, findAfter, type ListedPlaces, orderOf } from './list-after-store.ts'
import { findMatching, searchWithoutHelpers, type Wanted } from './search-store.ts'
import { readWords } from './word-store.ts'
import { wordsWanted } from './words-wanted.ts'

const usualPage = 20

/** The published places that fit everything asked, a page of them. */
export async function searchPlaces(
  errand: Errand<PlacesTables>,
  { page = 1, pageSize = usualPage, ...criteria }: PlaceCriteria,
): Promise<FoundPlaces> {
  const wanted = await readWanted(errand, criteria)
  if (!wanted) return { total: 0, places: [] }
  const asked = { ...wanted, limit: pageSize, offset: (page - 1) * pageSize }
  const found = await findMatching(errand.db, asked)
  const { words } = wanted
  if (found.total > 0 || words?.butOne === undefined) return found
  return findMatching(errand.db, { ...asked, words: { ...words, anywhere: words.butOne } })
}

/** The places that come after the last one of the page before; refused when that page was of another order. */
export async function listAfter(
  errand: Errand<PlacesTables>,
  criteria: PlaceCriteria,
  { limit, after }: { readonly limit: number; readonly after?: Cursor | undefined },
): Promise<Result<ListedPlaces, 'another-order'>> {
  const wanted = await readWanted(errand, criteria)
  if (!wanted) return grant({ total: 0, places: [] })
  if (after && after.by !== orderOf(wanted)) return refuse('another-order')
  return grant(await findAfter(errand.db, { ...wanted, limit }, after))
}

type Read = Omit<Wanted, 'limit' | 'offset'>

// Nothing when no place has any of the words.
async function readWanted(
  { db, now }: Errand<PlacesTables>,
  { words = '', openAt, ...criteria }: PlaceCriteria,
): Promise<Read | undefined> {
  await searchWithoutHelpers(db)
  const typed = words.trim() === '' ? [] : await readWords(db, words)
  const wanted = wordsWanted(typed)
  if (wanted === 'unknown') return undefined
  return { ...criteria, words: wanted, moments: openAt && momentsByDepartment(openAt, now) }
}
