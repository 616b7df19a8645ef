import type { Errand } from '#platform/db/errand.ts'
import type { PlacesTables } from '../tables.ts'
import type { FoundPlaces, PlaceCriteria } from './criteria.ts'
import { momentsByDepartment } from './moments-by-department.ts'
import { findMatching } from './search-store.ts'
import { readWords } from './word-store.ts'
import { wordsWanted } from './words-wanted.ts'

const usualPage = 20

/** The published places that fit everything asked, a page of them. */
export async function searchPlaces(
  { db, now }: Errand<PlacesTables>,
  { words = '', openAt, page = 1, pageSize = usualPage, ...criteria }: PlaceCriteria,
): Promise<FoundPlaces> {
  const typed = words.trim() === '' ? [] : await readWords(db, words)
  const wanted = wordsWanted(typed)
  if (wanted === 'unknown') return { total: 0, places: [] }
  return findMatching(db, {
    ...criteria,
    words: wanted,
    moments: openAt && momentsByDepartment(openAt, now),
    limit: pageSize,
    offset: (page - 1) * pageSize,
  })
}
