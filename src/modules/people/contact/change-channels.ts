import type { PersonId } from '#kernel/ids.ts'
import { type Result, grant, refuse } from '#kernel/result.ts'
import { organisationOf } from '#platform/db/asking-organisation.ts'
import type { Errand } from '#platform/db/errand.ts'
import { type JournalTables, writeInJournal } from '#platform/journal/journal.ts'
import type { ChannelId, ContactChannel } from '../contact-channel.ts'
import type { PeopleTables } from '../tables.ts'
import { findPeopleByIds } from '../person-store.ts'
import { deleteChannel, insertChannel } from './channel-store.ts'

type ChannelErrand = Errand<PeopleTables & JournalTables>

/** Adds one way to reach her. */
export async function addChannel(
  errand: ChannelErrand,
  { personId, channel }: { personId: PersonId; channel: Omit<ContactChannel, 'id'> },
): Promise<ChannelId> {
  const id = errand.newId() as ChannelId
  await insertChannel(errand.db, {
    personId,
    organisationId: organisationOf(errand.asker),
    channel: { ...channel, id },
    at: errand.now,
    by: errand.asker.agentId,
  })
  await writeInJournal(errand, {
    action: 'people.channel-added',
    subject: { kind: 'contact-channel', id },
    personId,
    content: { ...channel },
  })
  return id
}

/** Takes a way to reach her out of the file: a number that changed hands must not be called again. */
export async function removeChannel(
  errand: ChannelErrand,
  { personId, id }: { personId: PersonId; id: ChannelId },
): Promise<Result<undefined, 'unknown-channel'>> {
  const [person] = await findPeopleByIds(errand.db, [personId])
  const channel = person?.channels.find((each) => each.id === id)
  if (!channel || !(await deleteChannel(errand.db, { id, personId }))) return refuse('unknown-channel')
  await writeInJournal(errand, {
    action: 'people.channel-removed',
    subject: { kind: 'contact-channel', id },
    personId,
    content: { ...channel },
  })
  return grant(undefined)
}
