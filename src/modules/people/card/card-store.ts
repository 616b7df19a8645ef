import { sql } from 'kysely'
import type { OrganisationId, PersonId } from '#kernel/ids.ts'
import { type Db, query } from '#platform/db/db.ts'
import { samePerson } from '../merge/joined-store.ts'
import type { PersonCodeId } from '../person.ts'
import type { PeopleTables } from '../tables.ts'

type People = Db<PeopleTables>

export interface Card {
  readonly personId: PersonId
  readonly organisationId: OrganisationId
  readonly code: string
  readonly issuedAt: Date
  readonly isWithdrawn: boolean
}

export interface NewCard {
  readonly id: PersonCodeId
  readonly personId: PersonId
  readonly organisationId: OrganisationId
  readonly code: string
  readonly codeHash: string
  readonly at: Date
  readonly by: string | undefined
}

/** The card of this code, also one that was replaced since. */
export async function findByCode(db: People, code: string): Promise<Card | undefined> {
  const row = await query(db)
    .selectFrom('person_code')
    .selectAll()
    .select(sql<string>`kept_person(person_id)`.as('file_id'))
    .where('code', '=', code)
    .executeTakeFirst()
  return row && cardOf({ ...row, person_id: row.file_id })
}

/** The card in use; a person whose files were joined may have several, her own file's comes first. */
export async function findCardOf(db: People, personId: PersonId): Promise<Card | undefined> {
  const row = await query(db)
    .selectFrom('person_code')
    .selectAll()
    .where('person_id', '=', samePerson(personId))
    .where('withdrawn_at', 'is', null)
    .orderBy(sql`person_id <> ${personId}`)
    .orderBy('issued_at')
    .executeTakeFirst()
  return row && cardOf(row)
}

/** False when chance gave a code that exists already, here or in another organisation. */
export async function insertCard(db: People, card: NewCard): Promise<boolean> {
  return (await insertCards(db, [card])).length === 1
}

/** Many at once; answers who has one, for chance may give a code that exists already. */
export async function insertCards(db: People, cards: readonly NewCard[]): Promise<readonly PersonId[]> {
  const inserted = await query(db)
    .insertInto('person_code')
    .values(
      cards.map((card) => ({
        id: card.id,
        organisation_id: card.organisationId,
        person_id: card.personId,
        code: card.code,
        code_hash: card.codeHash,
        issued_at: card.at,
        issued_by: card.by ?? null,
      })),
    )
    .onConflict((conflict) => conflict.column('code').doNothing())
    .returning('person_id')
    .execute()
  return inserted.map(({ person_id }) => person_id as PersonId)
}

/** The card in use opens nothing any more, nor do those of the files joined to hers: any of them may be the lost one. */
export async function withdrawCardOf(
  db: People,
  { personId, at, by }: { personId: PersonId; at: Date; by: string | undefined },
): Promise<void> {
  await query(db)
    .updateTable('person_code')
    .set({ withdrawn_at: at, withdrawn_by: by ?? null })
    .where('person_id', '=', samePerson(personId))
    .where('withdrawn_at', 'is', null)
    .execute()
}

/** The cards of these files that a card given to others of her group had closed, since that moment; answers whose. */
export async function reviveCards(
  db: People,
  { personId, since }: { personId: PersonId; since: Date },
): Promise<readonly PersonId[]> {
  const { rows } = await sql<{ person_id: PersonId }>`
    update person_code set withdrawn_at = null, withdrawn_by = null where id in (
      select distinct on (person_id) id from person_code closed
      where person_id = ${samePerson(personId)} and withdrawn_at >= ${since}
        and not exists (select from person_code open
          where open.person_id = closed.person_id and open.withdrawn_at is null)
      order by person_id, issued_at desc)
    returning person_id`.execute(query(db))
  return rows.map(({ person_id }) => person_id)
}

function cardOf(row: {
  person_id: string
  organisation_id: string
  code: string
  issued_at: Date
  withdrawn_at: Date | null
}): Card {
  return {
    personId: row.person_id as PersonId,
    organisationId: row.organisation_id as OrganisationId,
    code: row.code,
    issuedAt: row.issued_at,
    isWithdrawn: row.withdrawn_at !== null,
  }
}
