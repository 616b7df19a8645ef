import type { Language } from '#kernel/language.ts'
import { grant, refuse, type Result } from '#kernel/result.ts'
import { listLeftOut, type Person } from '#modules/people/index.ts'
import { askingAgent } from '#platform/db/asking-agent.ts'
import { continueAs, type Errand } from '#platform/db/errand.ts'
import { writeInJournal } from '#platform/journal/journal.ts'
import type { Tables } from '../surveys-options.ts'
import { filesOf, type MemberId } from './panel.ts'
import { insertMember, listMemberships, recordLeaving, type Written } from './panel-store.ts'

export interface Agreement {
  /** As they were read to her. */
  readonly words: string
  readonly language: Language
}

type Hers = Pick<Person, 'id' | 'joined'>

/** Keeps that she agrees to be asked, with its words. Done once: a member stays the member she is. */
export async function joinPanel(
  errand: Errand<Tables>,
  person: Hers,
  { words, language }: Agreement,
): Promise<Result<'member', 'left-out'>> {
  if (await isLeftOut(errand, person)) return refuse('left-out')
  const [last] = await listMemberships(errand.db, filesOf(person))
  if (last && !last.leftAt) return grant('member')
  const id = errand.newId() as MemberId
  const isNew = await insertMember(errand.db, { id, personId: person.id, words, language }, writtenBy(errand))
  if (isNew) {
    await writeInJournal(errand, {
      action: 'surveys.panel-joined',
      subject: { kind: 'panel-member', id },
      personId: person.id,
      content: { words, language },
    })
  }
  return grant('member')
}

/** She leaves when she wants, without saying why: also when the use of her file is restricted. */
export async function leavePanel(errand: Errand<Tables>, person: Hers): Promise<void> {
  const written = writtenBy(errand)
  // The walls refuse agents every writing in a restricted file, and an agreement can always be taken back.
  const ourselves = await continueAs(errand, { door: 'system', organisationId: written.organisationId })
  const left = await recordLeaving(ourselves.db, filesOf(person), written)
  await continueAs(errand, errand.asker)
  for (const { id, personId } of left)
    await writeInJournal(errand, {
      action: 'surveys.panel-left',
      subject: { kind: 'panel-member', id },
      personId,
    })
}

/** Whether nobody may ask her: her file is restricted, or she objected to surveys. */
export async function isLeftOut(errand: Errand<Tables>, person: Hers): Promise<boolean> {
  const leftOut = await listLeftOut(errand.db, 'surveys')
  return filesOf(person).some((file) => leftOut.includes(file))
}

/** The agent who asks, now. */
export function writtenBy({ asker, now }: Errand<Tables>): Written {
  const { organisationId, agentId } = askingAgent(asker)
  return { organisationId, agentId, at: now }
}
