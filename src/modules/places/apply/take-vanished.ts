import type { Errand } from '#platform/db/errand.ts'
import type { PlacesTables } from '../tables.ts'
import { factsOfRows, liveRowsAfter, markVanished, type WrittenRow } from './row-store.ts'
import type { Work } from './take-batch.ts'
import { tellAgain } from './write-rows.ts'

/** More than a fifth of a source that goes at once is a file that went wrong, not places that closed. */
const mostVanished = 0.2
const pageRows = 2000
const batchRows = 400

/** Marks what a source no longer says; false, and nothing is marked, when too much of it is gone: a trial tells it all the same. */
export async function takeVanished(
  errand: Errand<PlacesTables>,
  { request, source, isApplied, tally }: Work,
  isStillSaid: (externalId: string) => boolean,
): Promise<boolean> {
  // The rest of a file that is cut was never read.
  if (tally.isTruncated) return true
  const gone = await goneRows(errand, source.id, isStillSaid)
  tally.vanished = gone.length
  const isTooMuch = !request.mayVanish && gone.length > (gone.length + tally.stillThere) * mostVanished
  if (isTooMuch && isApplied) return false
  for (let from = 0; from < gone.length; from += batchRows) {
    const some = gone.slice(from, from + batchRows)
    await tellVanished(errand, { request, sourceId: source.id }, some)
    if (!isApplied) continue
    const ids = some.map(({ externalId }) => externalId)
    await markVanished(errand.db, { source, today: errand.today }, ids)
    await tellAgain(
      errand,
      some.flatMap(({ placeId }) => placeId ?? []),
    )
  }
  return !isTooMuch
}

type GoneRow = Pick<WrittenRow, 'externalId' | 'placeId'>

async function goneRows(
  { db }: Errand<PlacesTables>,
  sourceId: string,
  isStillSaid: (externalId: string) => boolean,
): Promise<readonly GoneRow[]> {
  const gone: GoneRow[] = []
  let after = ''
  for (;;) {
    const page = await liveRowsAfter(db, sourceId, { after, most: pageRows })
    gone.push(...page.filter(({ externalId }) => !isStillSaid(externalId)))
    const last = page.at(-1)
    if (!last || page.length < pageRows) return gone
    after = last.externalId
  }
}

async function tellVanished(
  { db }: Errand<PlacesTables>,
  { request, sourceId }: Pick<Work, 'request'> & { readonly sourceId: string },
  gone: readonly GoneRow[],
): Promise<void> {
  if (!request.onDifference) return
  const factsOf = await factsOfRows(
    db,
    sourceId,
    gone.map(({ externalId }) => externalId),
  )
  for (const [externalId, facts] of factsOf) {
    await request.onDifference({
      kind: 'vanished',
      externalId,
      name: facts.name,
      commune: facts.commune.name,
      fields: [],
    })
  }
}
