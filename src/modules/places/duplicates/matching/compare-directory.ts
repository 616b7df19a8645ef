import type { Errand } from '#platform/db/errand.ts'
import type { PlaceId } from '../../place.ts'
import type { PlacesTables } from '../../tables.ts'
import { findDuplicates, type ScoredPair } from '../find-duplicates.ts'
import { type Decision, inOrder, standingIn } from './match.ts'
import { listAliases, listDecisions } from './match-store.ts'
import { listSheets, type Sheet } from './sheet-store.ts'

export interface Compared {
  readonly sheets: number
  /** From the most alike to the least; two sheets of a place already made one are among them. */
  readonly pairs: readonly SheetPair[]
  /** Sheets linked without asking, two to eight at a time. */
  readonly groups: readonly (readonly Sheet[])[]
}

/** Two sheets that may tell one place, and how much they are alike (0 to 1). */
export interface SheetPair extends Omit<ScoredPair, 'a' | 'b'> {
  readonly a: Sheet
  readonly b: Sheet
}

/** Does some work in a transaction of its own. */
export type Step = <Answer>(work: (errand: Errand<PlacesTables>) => Promise<Answer>) => Promise<Answer>

/**
 * Compares every sheet of the directory with those that look like it; what somebody decided comes first. Nothing is
 * held while it compares: a large directory takes longer than a transaction may stay idle.
 */
export async function compareDirectory(step: Step): Promise<Compared> {
  const { sheets, decided } = await step(readDirectory)
  const byId = new Map(sheets.map((sheet) => [sheet.id, sheet]))
  const sheetOf = (id: string): Sheet => {
    const sheet = byId.get(id)
    if (!sheet) throw new Error('a pair is made of sheets that were compared')
    return sheet
  }
  const { pairs, groups } = await findDuplicates(sheets, (a, b) =>
    decided(sheetOf(a).placeId, sheetOf(b).placeId),
  )
  return {
    sheets: sheets.length,
    pairs: pairs.map(({ a, b, ...scored }) => ({ ...scored, a: sheetOf(a), b: sheetOf(b) })),
    groups: groups.map((group) => group.map(sheetOf)),
  }
}

async function readDirectory({
  db,
}: Errand<PlacesTables>): Promise<{ readonly sheets: readonly Sheet[]; readonly decided: Decided }> {
  const sheets = await listSheets(db)
  return { sheets, decided: decisionOn(await listDecisions(db), await listAliases(db)) }
}

type Decided = (one: PlaceId, other: PlaceId) => Decision | undefined

/** What was said of a place also holds for the place that now stands for it. */
function decisionOn(
  decisions: Awaited<ReturnType<typeof listDecisions>>,
  aliases: ReadonlyMap<string, PlaceId>,
): Decided {
  const standing = standingIn(aliases)
  const said = new Map<string, Decision>()
  for (const { places, decision } of decisions) {
    const key = inOrder(standing(places[0]), standing(places[1])).join(' ')
    if (said.get(key) !== 'different') said.set(key, decision)
  }
  return (one, other) => (one === other ? 'same' : said.get(inOrder(one, other).join(' ')))
}
