import { type Selectable, sql } from 'kysely'
import { type Db, query } from '#platform/db/db.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { PlaceId } from '../../place.ts'
import type { PlacesTables } from '../../tables.ts'
import { type Decision, inOrder, type MatchDetails, type MatchId, type PlaceMatch } from './match.ts'

type Places = Db<PlacesTables>

/** A pair as it was scored. */
export interface ScoredPlaces extends MatchDetails {
  readonly places: readonly [PlaceId, PlaceId]
  readonly score: number
}

/** Two searches at once would each link what the other has just linked. */
export async function waitForOtherSearch({ db, asker }: Errand<PlacesTables>): Promise<void> {
  const directory = `places.duplicates:${asker.organisationId}`
  await sql`select pg_advisory_xact_lock(hashtextextended(${directory}, 0))`.execute(query(db))
}

/** Everything somebody has decided of pairs of the directory. */
export async function listDecisions(
  db: Places,
): Promise<readonly { readonly places: readonly [PlaceId, PlaceId]; readonly decision: Decision }[]> {
  const rows = await query(db)
    .selectFrom('place_match')
    .select(['one_id', 'other_id', 'decision'])
    .where('decision', 'is not', null)
    .execute()
  return rows.flatMap(({ one_id: one, other_id: other, decision }) =>
    decision ? [{ places: [one as PlaceId, other as PlaceId] as const, decision }] : [],
  )
}

/** Where the address of each place that was merged leads. */
export async function listAliases(db: Places): Promise<ReadonlyMap<string, PlaceId>> {
  const rows = await query(db)
    .selectFrom('place_alias')
    .select(['id', 'place_id'])
    .where('organisation_id', '=', sql<string>`(select asking_organisation())`)
    .execute()
  return new Map(rows.map(({ id, place_id: to }) => [id, to as PlaceId]))
}

/** Keeps scored pairs; those that have not changed are not written again, decisions are never touched. */
export async function keepScores(
  { db, asker, newId }: Errand<PlacesTables>,
  pairs: readonly ScoredPlaces[],
): Promise<void> {
  for (let from = 0; from < pairs.length; from += atOnce) {
    const rows = pairs.slice(from, from + atOnce).map(({ places: [one, other], score, ...details }) => ({
      id: newId(),
      organisation_id: asker.organisationId ?? '',
      one_id: one,
      other_id: other,
      score,
      details: JSON.stringify(details),
    }))
    await query(db)
      .insertInto('place_match')
      .values(rows)
      .onConflict((conflict) =>
        conflict
          .columns(['one_id', 'other_id'])
          .doUpdateSet((row) => ({ score: row.ref('excluded.score'), details: row.ref('excluded.details') }))
          .where(
            sql<boolean>`place_match.score <> excluded.score or place_match.details <> excluded.details`,
          ),
      )
      .execute()
  }
}

const atOnce = 500

/** Forgets pairs nobody has decided of that are no longer alike. */
export async function forgetOthers(db: Places, pairs: readonly ScoredPlaces[]): Promise<void> {
  const still = new Set(pairs.map(({ places }) => places.join(' ')))
  const kept = await query(db)
    .selectFrom('place_match')
    .select(['id', 'one_id', 'other_id'])
    .where('decision', 'is', null)
    .execute()
  const gone = kept.filter((row) => !still.has(`${row.one_id} ${row.other_id}`)).map(({ id }) => id)
  for (let from = 0; from < gone.length; from += atOnce) {
    await query(db)
      .deleteFrom('place_match')
      .where('id', 'in', gone.slice(from, from + atOnce))
      .execute()
  }
}

/** Writes what somebody, or our job, says of a pair, whether it was ever scored or not. */
export async function decide(
  { db, asker, now, newId }: Errand<PlacesTables>,
  { places, decision }: { readonly places: readonly [PlaceId, PlaceId]; readonly decision: Decision },
): Promise<void> {
  const [one, other] = inOrder(...places)
  const decided = { decision, decided_at: now, decided_by: asker.agentId ?? null }
  await query(db)
    .insertInto('place_match')
    .values({
      id: newId(),
      organisation_id: asker.organisationId ?? '',
      one_id: one,
      other_id: other,
      score: 0,
      details: JSON.stringify({ likeness: {}, penalties: [] } satisfies MatchDetails),
      ...decided,
    })
    .onConflict((conflict) => conflict.columns(['one_id', 'other_id']).doUpdateSet(decided))
    .execute()
}

/** The pairs somebody has to look at, the most alike first; those put aside come last. */
export async function listToReview(
  db: Places,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<{ readonly total: number; readonly matches: readonly PlaceMatch[] }> {
  const rows = await toReview(db)
    .selectAll('m')
    .orderBy(sql`m.decision is not null`)
    .orderBy('m.score', 'desc')
    .orderBy('m.id')
    .offset(offset)
    .limit(limit)
    .execute()
  const { total } = await toReview(db)
    .select((row) => row.fn.countAll<string>().as('total'))
    .executeTakeFirstOrThrow()
  return { total: Number(total), matches: rows.map(toMatch) }
}

/** A pair still to be looked at. */
export async function findToReview(db: Places, id: MatchId): Promise<PlaceMatch | undefined> {
  const row = await toReview(db).selectAll('m').where('m.id', '=', id).executeTakeFirst()
  return row && toMatch(row)
}

function toReview(db: Places) {
  return query(db)
    .selectFrom('place_match as m')
    .innerJoin('place as one', 'one.id', 'm.one_id')
    .innerJoin('place as other', 'other.id', 'm.other_id')
    .where((row) => row.or([row('m.decision', 'is', null), row('m.decision', '=', 'unsure')]))
    .where('one.status', 'in', ['published', 'draft'])
    .where('other.status', 'in', ['published', 'draft'])
}

function toMatch(row: Selectable<PlacesTables['place_match']>): PlaceMatch {
  const { likeness, penalties } = row.details as unknown as MatchDetails
  return {
    id: row.id as MatchId,
    places: [row.one_id as PlaceId, row.other_id as PlaceId],
    score: row.score,
    likeness,
    penalties,
    ...(row.decision && { decision: row.decision }),
  }
}
