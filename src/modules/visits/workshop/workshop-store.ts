import type { OrganisationId, PersonId } from '#kernel/ids.ts'
import { type Db, query } from '#platform/db/db.ts'
import type { AgeBand, Gender, SocialStatus, WorkshopLevel } from '../national-terms.ts'
import type { VisitsTables } from '../tables.ts'
import type { AnonymousPerson, VisitId } from '../visit.ts'
import type { Participant, Workshop } from './workshop.ts'

type Visits = Db<VisitsTables>

export interface NewWorkshop {
  readonly visitId: VisitId
  readonly organisationId: OrganisationId
  readonly title: string
  readonly level: WorkshopLevel | undefined
  /** Those with a file first; the database copies from there what is counted of them. */
  readonly named: readonly PersonId[]
  readonly unnamed: readonly AnonymousPerson[]
}

const rowsAtATime = 1_000

/** Keeps what a visit of several has more, and who came. */
export async function insertWorkshop(db: Visits, workshop: NewWorkshop): Promise<void> {
  const { visitId: visit_id, organisationId: organisation_id, title, level, named, unnamed } = workshop
  await query(db)
    .insertInto('visit_workshop')
    .values({ visit_id, organisation_id, title, level: level ?? null })
    .execute()
  const people = [
    ...named.map((person_id) => ({ person_id, age_band: null, gender: null, social_status: null })),
    ...unnamed.map(({ ageBand, gender, socialStatus }) => ({
      person_id: null,
      age_band: ageBand,
      gender,
      social_status: socialStatus,
    })),
  ]
  const rows = people.map((person, index) => ({ visit_id, organisation_id, rank: index + 1, ...person }))
  for (let from = 0; from < rows.length; from += rowsAtATime) {
    await query(db)
      .insertInto('visit_participant')
      .values(rows.slice(from, from + rowsAtATime))
      .execute()
  }
}

/** The workshops among these visits, each with who came, in order. */
export async function listWorkshops(
  db: Visits,
  ids: readonly VisitId[],
): Promise<ReadonlyMap<VisitId, Workshop>> {
  if (ids.length === 0) return new Map()
  const rows = await query(db).selectFrom('visit_workshop').selectAll().where('visit_id', 'in', ids).execute()
  const participants = await participantsOf(
    db,
    rows.map(({ visit_id }) => visit_id),
  )
  return new Map(
    rows.map((row) => [
      row.visit_id as VisitId,
      {
        title: row.title,
        level: (row.level as WorkshopLevel | null) ?? undefined,
        participants: participants.get(row.visit_id) ?? [],
      },
    ]),
  )
}

async function participantsOf(
  db: Visits,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Participant[]>> {
  if (ids.length === 0) return new Map()
  const rows = await query(db)
    .selectFrom('visit_participant')
    .select(['visit_id', 'rank', 'person_id', 'age_band', 'gender', 'social_status'])
    .where('visit_id', 'in', ids)
    .orderBy('rank')
    .execute()
  const byVisit = new Map<string, Participant[]>(ids.map((id) => [id, []]))
  for (const row of rows) {
    byVisit.get(row.visit_id)?.push({
      rank: row.rank,
      personId: (row.person_id as PersonId | null) ?? undefined,
      ageBand: row.age_band as AgeBand,
      gender: row.gender as Gender,
      socialStatus: row.social_status as SocialStatus,
    })
  }
  return byVisit
}
