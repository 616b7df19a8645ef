import { sql } from 'kysely'
import { query } from '#platform/db/db.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { OrganisationsTables } from '../tables.ts'
import type { Territory } from './territory.ts'

/** The town as described, without its picture. */
export async function findTerritory({ db }: Errand<OrganisationsTables>): Promise<Territory | undefined> {
  const row = await query(db)
    .selectFrom('territory')
    .select([
      'town_name as townName',
      'ccas_name as ccasName',
      'phone',
      'address',
      'opening_hours as openingHours',
      'accent',
      'time_zone as timeZone',
      'contact_email as contactEmail',
      'privacy_email as privacyEmail',
      'security_email as securityEmail',
      'publisher',
      'publication_director as publicationDirector',
      'host',
      sql<boolean>`logo is not null`.as('hasLogo'),
    ])
    .executeTakeFirst()
  return row && { ...row, openingHours: row.openingHours ?? undefined, accent: row.accent ?? undefined }
}

/** Describes the town, the first time or again. */
export async function recordTerritory(
  { db, now }: Errand<OrganisationsTables>,
  territory: Omit<Territory, 'hasLogo'>,
): Promise<void> {
  const row = {
    town_name: territory.townName,
    ccas_name: territory.ccasName,
    phone: territory.phone,
    address: [...territory.address],
    opening_hours: territory.openingHours ?? null,
    accent: territory.accent ?? null,
    time_zone: territory.timeZone,
    contact_email: territory.contactEmail,
    privacy_email: territory.privacyEmail,
    security_email: territory.securityEmail,
    publisher: territory.publisher,
    publication_director: territory.publicationDirector,
    host: territory.host,
    updated_at: now,
  }
  await query(db)
    .insertInto('territory')
    .values(row)
    .onConflict((conflict) => conflict.column('only_row').doUpdateSet(row))
    .execute()
}

export interface Logo {
  readonly picture: Buffer
  readonly type: 'image/png' | 'image/webp'
}

/** The town's picture, if it gave one. */
export async function findLogo({ db }: Errand<OrganisationsTables>): Promise<Logo | undefined> {
  const row = await query(db)
    .selectFrom('territory')
    .select(['logo as picture', 'logo_type as type'])
    .executeTakeFirst()
  return row?.picture && row.type ? { picture: row.picture, type: row.type } : undefined
}

/** One description of the town after the other: each is held against what the one before has written. */
export async function holdTerritory({ db }: Errand<OrganisationsTables>): Promise<void> {
  await query(db).selectFrom('territory').select('updated_at').forUpdate().execute()
}

/** Keeps a picture, or none. */
export async function recordLogo(
  { db, now }: Errand<OrganisationsTables>,
  logo: Logo | undefined,
): Promise<void> {
  await query(db)
    .updateTable('territory')
    .set({ logo: logo?.picture ?? null, logo_type: logo?.type ?? null, updated_at: now })
    .execute()
}
