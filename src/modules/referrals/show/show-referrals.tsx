import type { VNode } from 'preact'
import type { AgentId, PersonId } from '#kernel/ids.ts'
import { fileUrl, findPeople, fullName, peopleById } from '#modules/people/index.ts'
import type { Errand } from '#platform/db/errand.ts'
import { listFollowed, listReferralsOf } from '../keep/referral-store.ts'
import { toDoOf } from '../referral.ts'
import type { Tables } from '../referrals-options.ts'
import { readers, writers } from '../who-may.ts'
import type { ReferralLine } from './referral-list.tsx'
import { ReferralsSection, ToFollowSection } from './referrals-section.tsx'

/** Where she was sent, on her file; nothing for who meets no resident. */
export async function referralsSection(
  errand: Errand<Tables>,
  personId: PersonId,
): Promise<VNode | undefined> {
  const { role } = errand.asker
  if (role === undefined || !readers.includes(role)) return undefined
  const referrals = await listReferralsOf(errand.db, personId)
  return <ReferralsSection {...{ personId, referrals }} mayWrite={writers.includes(role)} />
}

/** What agents have to do about referrals; nothing when there is nothing to do. */
export async function referralsToFollow(errand: Errand<Tables>): Promise<VNode | undefined> {
  const { role } = errand.asker
  if (role === undefined || !writers.includes(role)) return undefined
  const lines = (await linesOf(errand)).filter(({ toDo }) => toDo !== undefined)
  return lines.length === 0 ? undefined : <ToFollowSection lines={lines} />
}

const shownAtMost = 200

/** What is not closed, with whose it is and what is to be done. */
export async function linesOf(errand: Errand<Tables>, writtenBy?: AgentId): Promise<readonly ReferralLine[]> {
  const followed = await listFollowed(errand.db, { writtenBy, most: shownAtMost })
  const ids = [...new Set(followed.map(({ referral }) => referral.personId))]
  const people = peopleById(await findPeople(errand, ids))
  return followed.flatMap(({ referral, last }) => {
    const person = people.get(referral.personId)
    if (!person) return []
    const shown = { name: fullName(person.names), href: fileUrl(person.id) }
    return [{ referral, person: shown, toDo: toDoOf({ ...referral, last }, errand.today) }]
  })
}
