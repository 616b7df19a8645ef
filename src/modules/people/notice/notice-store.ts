import { type Language, languages } from '#kernel/language.ts'
import type { OrganisationId, PersonId } from '#kernel/ids.ts'
import { type Db, query } from '#platform/db/db.ts'
import { samePerson } from '../merge/joined-store.ts'
import type { PeopleTables } from '../tables.ts'
import type { GivenNotice, Manner } from './notice.ts'

type People = Db<PeopleTables>

/** The texts given to a person, the last one first. */
export async function listNotices(db: People, personId: PersonId): Promise<readonly GivenNotice[]> {
  const rows = await query(db)
    .selectFrom('consent_notice')
    .selectAll()
    .where('person_id', '=', samePerson(personId))
    .orderBy('given_at', 'desc')
    .execute()
  return rows.map((row) => ({
    notice: row.notice,
    version: row.notice_version,
    language: languageOf(row.language),
    manner: row.manner as Manner,
    givenAt: row.given_at,
  }))
}

export interface NewNotice {
  readonly id: string
  readonly personId: PersonId
  readonly organisationId: OrganisationId
  readonly given: GivenNotice
  readonly by: string
}

export async function insertNotice(db: People, { given, ...row }: NewNotice): Promise<void> {
  await query(db)
    .insertInto('consent_notice')
    .values({
      id: row.id,
      organisation_id: row.organisationId,
      person_id: row.personId,
      notice: given.notice,
      notice_version: given.version,
      language: given.language,
      manner: given.manner,
      given_at: given.givenAt,
      given_by: row.by,
    })
    .execute()
}

function languageOf(text: string): Language {
  return languages.find((language) => language === text) ?? 'fr'
}
