import { sql } from 'kysely'
import type { OrganisationId, PersonId } from '#kernel/ids.ts'
import { type Db, query } from '#platform/db/db.ts'
import type { ChannelId, ContactChannel } from '../contact-channel.ts'
import { samePerson } from '../merge/joined-store.ts'
import type { PeopleTables } from '../tables.ts'

type People = Db<PeopleTables>

export interface NewChannelRow {
  readonly personId: PersonId
  readonly organisationId: OrganisationId
  readonly channel: ContactChannel
  readonly at: Date
  readonly by: string | undefined
}

export async function insertChannel(db: People, row: NewChannelRow): Promise<void> {
  await insertChannels(db, [row])
}

/** Many at once; for imports. */
export async function insertChannels(db: People, rows: readonly NewChannelRow[]): Promise<void> {
  if (rows.length === 0) return
  await query(db)
    .insertInto('contact_channel')
    .values(
      rows.map(({ channel, ...row }) => ({
        id: channel.id,
        organisation_id: row.organisationId,
        person_id: row.personId,
        kind: channel.kind,
        value: channel.value,
        typed: channel.typed,
        belongs_to: channel.belongsTo,
        holder: channel.holder ?? null,
        may_leave_message: channel.mayLeaveMessage ?? null,
        is_discreet: channel.isDiscreet,
        added_at: row.at,
        added_by: row.by ?? null,
      })),
    )
    .execute()
}

/** Also where the same number stands in a file joined to hers; false when it was not there any more. */
export async function deleteChannel(
  db: People,
  { id, personId }: { id: ChannelId; personId: PersonId },
): Promise<boolean> {
  const deleted = await query(db)
    .deleteFrom('contact_channel')
    .where(sql<boolean>`(kind, value) = (select kind, value from contact_channel where id = ${id})`)
    .where('person_id', '=', samePerson(personId))
    .executeTakeFirst()
  return deleted.numDeletedRows > 0n
}
