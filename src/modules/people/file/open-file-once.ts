import type { PersonId } from '#kernel/ids.ts'
import { grant, type Result, refuse } from '#kernel/result.ts'
import type { Errand } from '#platform/db/errand.ts'
import { type OnceTables, once } from '#platform/db/once.ts'
import type { JournalTables } from '#platform/journal/journal.ts'
import { findLikelyDoubles } from '../double/find-doubles.ts'
import { type NewFile, openFile } from '../open-file.ts'
import type { PeopleTables } from '../tables.ts'
import { comparableOf } from './new-file-form.ts'

export interface FileRequest {
  readonly draft: NewFile
  readonly request: { readonly scope: string; readonly key: string }
  /** The agent has seen the likely doubles: it is none of them. */
  readonly isNoDouble: boolean
}

/** Opens a file once per page sent, unless a likely double should be looked at first. */
export function openFileOnce(
  errand: Errand<PeopleTables & JournalTables & OnceTables>,
  { draft, request, isNoDouble }: FileRequest,
): Promise<Result<PersonId, 'likely-double'>> {
  return once<Result<PersonId, 'likely-double'>>(errand, request, async () => {
    const doubles = isNoDouble ? [] : await findLikelyDoubles(errand, comparableOf(draft))
    return doubles.length > 0 ? refuse('likely-double') : grant(await openFile(errand, draft))
  })
}
