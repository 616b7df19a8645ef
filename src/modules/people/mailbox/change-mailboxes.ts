import type { PersonId } from '#kernel/ids.ts'
import { type Result, grant, refuse } from '#kernel/result.ts'
import { organisationOf } from '#platform/db/asking-organisation.ts'
import type { Errand } from '#platform/db/errand.ts'
import { type JournalTables, writeInJournal } from '#platform/journal/journal.ts'
import { addChannel } from '../contact/change-channels.ts'
import type { Person } from '../person.ts'
import type { PeopleTables } from '../tables.ts'
import type { Mailbox, MailboxId } from './mailbox.ts'
import { closeMailbox, insertMailbox, listMailboxes } from './mailbox-store.ts'

type MailboxErrand = Errand<PeopleTables & JournalTables>

export interface OpenedMailbox {
  readonly mailbox: Omit<Mailbox, 'id'>
  /** The address is also a way to reach her; it is not typed again. */
  readonly reachesHer: boolean
}

/** Notes a mailbox opened with her, once. */
export async function recordMailbox(
  errand: MailboxErrand,
  person: Pick<Person, 'id' | 'channels'>,
  { mailbox, reachesHer }: OpenedMailbox,
): Promise<Result<MailboxId, 'mailbox-known'>> {
  const known = await listMailboxes(errand.db, person.id)
  if (known.some(({ address }) => address === mailbox.address)) return refuse('mailbox-known')
  const id = errand.newId() as MailboxId
  await insertMailbox(errand.db, {
    mailbox: { ...mailbox, id },
    personId: person.id,
    organisationId: organisationOf(errand.asker),
    at: errand.now,
    by: errand.asker.agentId,
  })
  await writeInJournal(errand, {
    action: 'people.mailbox-recorded',
    subject: { kind: 'opened-mailbox', id },
    personId: person.id,
    content: { ...mailbox },
  })
  if (reachesHer) await reachThere(errand, person, mailbox)
  return grant(id)
}

/** Notes that a mailbox is in use no longer; what was known of it stays in the history. */
export async function endMailbox(
  errand: MailboxErrand,
  { personId, id }: { personId: PersonId; id: MailboxId },
): Promise<Result<undefined, 'unknown-mailbox'>> {
  const mailbox = (await listMailboxes(errand.db, personId)).find((each) => each.id === id)
  const ending = { id, personId, at: errand.now, by: errand.asker.agentId }
  if (!mailbox || !(await closeMailbox(errand.db, ending))) return refuse('unknown-mailbox')
  await writeInJournal(errand, {
    action: 'people.mailbox-ended',
    subject: { kind: 'opened-mailbox', id },
    personId,
    content: { address: mailbox.address },
  })
  return grant(undefined)
}

async function reachThere(
  errand: MailboxErrand,
  { id: personId, channels }: Pick<Person, 'id' | 'channels'>,
  { address, readBy, reader }: Omit<Mailbox, 'id'>,
): Promise<void> {
  if (channels.some(({ kind, value }) => kind === 'email' && value === address)) return
  const owners = { self: 'self', nobody: 'self', relative: 'relative' } as const
  const belongsTo = readBy in owners ? owners[readBy as keyof typeof owners] : 'professional'
  await addChannel(errand, {
    personId,
    channel: {
      kind: 'email',
      value: address,
      typed: address,
      belongsTo,
      holder: reader,
      mayLeaveMessage: undefined,
      isDiscreet: readBy !== 'self',
    },
  })
}
