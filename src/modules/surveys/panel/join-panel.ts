import type { Language } from '#kernel/language.ts'
import { grant, refuse, type Result } from '#kernel/result.ts'
import { listLeftOut, type Person } from '#modules/people/index.ts'
import { organisationOf } from '#platform/db/asking-organisation.ts'
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
  const isNew = await asWriter(errand, (db) =>
    insertMember(db, { id, personId: person.id, words, language }, writtenBy(errand)),
  )
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
  // The walls refuse agents every writing in a restricted file, and an agreement can always be taken back.
  const left = await asOurselves(errand, ({ db }) => recordLeaving(db, filesOf(person), writtenBy(errand)))
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

/** Who asks, now: an agent, or she herself. */
export function writtenBy({ asker, now }: Errand<Tables>): Written {
  return { organisationId: organisationOf(asker), agentId: asker.agentId, at: now }
}

/** A part of what is asked that is ours to do; then whoever asks goes on. */
export async function asOurselves<Answer>(
  errand: Errand<Tables>,
  work: (ourselves: Errand<Tables>) => Promise<Answer>,
): Promise<Answer> {
  const organisationId = organisationOf(errand.asker)
  const answer = await work(await continueAs(errand, { door: 'system', organisationId }))
  await continueAs(errand, errand.asker)
  return answer
}

// An agent writes behind the walls of agents; she reads what is hers at her own door, and we write for her.
function asWriter<Answer>(
  errand: Errand<Tables>,
  work: (db: Errand<Tables>['db']) => Promise<Answer>,
): Promise<Answer> {
  return errand.asker.door === 'agent' ? work(errand.db) : asOurselves(errand, ({ db }) => work(db))
}
