import type { LocalText } from '#kernel/language.ts'
import type { PersonId } from '#kernel/ids.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { AboutResidents } from '#platform/privacy/declaration.ts'
import type { Catalogue } from '../catalogue.ts'

/** What an erasure does to one table. */
export interface ErasedTable {
  readonly table: string
  readonly holds: LocalText
  readonly count: number
  readonly fate: 'removed' | 'kept'
  /** Why it is kept; French. */
  readonly because: string | undefined
}

/** What would be erased of these files of one person, table by table, and what would be kept and why. At the door `system`. */
export async function previewErasure(
  errand: Errand<unknown>,
  catalogue: Catalogue,
  files: readonly PersonId[],
): Promise<readonly ErasedTable[]> {
  const lines: ErasedTable[] = []
  for (const [table, declaration] of Object.entries(catalogue)) {
    if (declaration.about !== 'residents') continue
    const count = await countIn(errand, declaration, files)
    if (count > 0) lines.push(lineOf(table, declaration, count))
  }
  return lines
}

async function countIn(
  errand: Errand<unknown>,
  { count }: AboutResidents<unknown>,
  files: readonly PersonId[],
): Promise<number> {
  let total = 0
  for (const file of files) total += await count(errand, file)
  return total
}

function lineOf(table: string, { holds, erasure }: AboutResidents<unknown>, count: number): ErasedTable {
  const isKept = erasure.kind === 'kept'
  return {
    table,
    holds,
    count,
    fate: isKept ? 'kept' : 'removed',
    because: isKept ? erasure.because : undefined,
  }
}
