import { sql } from 'kysely'
import type { PersonId } from '#kernel/ids.ts'
import { type Db, query } from '#platform/db/db.ts'
import type { VisitsTables } from './tables.ts'

interface Participation {
  readonly title: string
  readonly visited_on: string
  readonly recorded_at: Date
  readonly age_band: string
  readonly gender: string
  readonly social_status: string
  readonly secrecy: string
}

/** The workshops a person came to, as they were counted, the first first. */
export async function listParticipationsOf(
  db: Db<VisitsTables>,
  personId: PersonId,
): Promise<readonly Participation[]> {
  return query(db)
    .selectFrom('visit_participant as who')
    .innerJoin('visit', 'visit.id', 'who.visit_id')
    .innerJoin('visit_workshop as workshop', 'workshop.visit_id', 'who.visit_id')
    .select(['workshop.title', 'visit.visited_on', 'visit.recorded_at', 'who.secrecy'])
    .select(['who.age_band', 'who.gender', 'who.social_status'])
    .where('who.person_id', '=', personId)
    .orderBy('visit.recorded_at')
    .execute()
}

/** The tags of a person's visits and workshops, in the order of the visits. */
export async function listTaggingsOf(
  db: Db<VisitsTables>,
  personId: PersonId,
): Promise<readonly { readonly label: string; readonly recorded_at: Date; readonly secrecy: string }[]> {
  return query(db)
    .selectFrom('visit_tagging as tagging')
    .innerJoin('visit', 'visit.id', 'tagging.visit_id')
    .innerJoin('visit_tag as tag', 'tag.id', 'tagging.tag_id')
    .select(['tag.label', 'visit.recorded_at', 'tagging.secrecy'])
    .where(
      sql<boolean>`visit.person_id = ${personId} or visit.id in (
        select visit_id from visit_participant where person_id = ${personId})`,
    )
    .orderBy('visit.recorded_at')
    .execute()
}
