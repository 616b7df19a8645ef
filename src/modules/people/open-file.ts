import type { PersonId } from '#kernel/ids.ts'
import { organisationOf } from '#platform/db/asking-organisation.ts'
import type { Errand } from '#platform/db/errand.ts'
import { type JournalTables, writeInJournal } from '#platform/journal/journal.ts'
import { issueCard } from './card/issue-card.ts'
import { insertChannel } from './contact/channel-store.ts'
import type { ChannelId, ContactChannel } from './contact-channel.ts'
import type { Names } from './person.ts'
import { insertPerson, type PersonFacts } from './person-store.ts'
import type { PeopleTables } from './tables.ts'

/** A new file: a name, and whatever else she was willing to say. */
export interface NewFile extends Partial<PersonFacts> {
  readonly names: Names
  readonly channels?: readonly Omit<ContactChannel, 'id'>[]
}

const notAskedYet: Omit<PersonFacts, 'names'> = {
  gender: 'non_communique',
  birth: undefined,
  home: { commune: undefined, hasNoFixedAddress: false },
  spoken: [],
  read: undefined,
  needs: [],
  socialStatus: undefined,
}

/** Opens a new file with its card, and says so in the journal. */
export async function openFile(
  errand: Errand<PeopleTables & JournalTables>,
  { channels = [], ...known }: NewFile,
): Promise<PersonId> {
  const id = errand.newId() as PersonId
  const organisationId = organisationOf(errand.asker)
  const written = { organisationId, at: errand.now, by: errand.asker.agentId }
  await insertPerson(errand.db, { id, ...written, facts: { ...notAskedYet, ...known } })
  for (const channel of channels) {
    const kept = { ...channel, id: errand.newId() as ChannelId }
    await insertChannel(errand.db, { personId: id, ...written, channel: kept })
  }
  await writeInJournal(errand, {
    action: 'people.file-opened',
    subject: { kind: 'person', id },
    personId: id,
    content: { ...known, channels },
  })
  await issueCard(errand, id)
  return id
}
