import { toDay } from '#kernel/day.ts'
import type { OrganisationId, PersonId } from '#kernel/ids.ts'
import { type Db, query } from '#platform/db/db.ts'
import { samePerson } from '../merge/joined-store.ts'
import type { PeopleTables } from '../tables.ts'
import type { Mailbox, MailboxId, Reader, Recovery } from './mailbox.ts'

type People = Db<PeopleTables>

/** Her mailboxes in use, the first opened first. */
export async function listMailboxes(db: People, personId: PersonId): Promise<readonly Mailbox[]> {
  const rows = await query(db)
    .selectFrom('opened_mailbox')
    .selectAll()
    .where('person_id', '=', samePerson(personId))
    .where('ended_at', 'is', null)
    .orderBy('opened_on')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id as MailboxId,
    address: row.address,
    openedOn: toDay(row.opened_on),
    openedWith: row.opened_with ?? undefined,
    readBy: row.read_by as Reader,
    reader: row.reader ?? undefined,
    recovery: row.recovery as Recovery,
    recoveryDetail: row.recovery_detail ?? undefined,
  }))
}

export interface NewMailbox {
  readonly mailbox: Mailbox
  readonly personId: PersonId
  readonly organisationId: OrganisationId
  readonly at: Date
  readonly by: string | undefined
}

export async function insertMailbox(db: People, { mailbox, ...row }: NewMailbox): Promise<void> {
  await query(db)
    .insertInto('opened_mailbox')
    .values({
      id: mailbox.id,
      organisation_id: row.organisationId,
      person_id: row.personId,
      address: mailbox.address,
      opened_on: mailbox.openedOn,
      opened_with: mailbox.openedWith ?? null,
      read_by: mailbox.readBy,
      reader: mailbox.reader ?? null,
      recovery: mailbox.recovery,
      recovery_detail: mailbox.recoveryDetail ?? null,
      recorded_at: row.at,
      recorded_by: row.by ?? null,
      ended_at: null,
      ended_by: null,
    })
    .execute()
}

/** False when it was in use no longer. */
export async function closeMailbox(
  db: People,
  { id, personId, at, by }: { id: MailboxId; personId: PersonId; at: Date; by: string | undefined },
): Promise<boolean> {
  const closed = await query(db)
    .updateTable('opened_mailbox')
    .set({ ended_at: at, ended_by: by ?? null })
    .where('id', '=', id)
    .where('person_id', '=', samePerson(personId))
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return closed.numUpdatedRows === 1n
}
