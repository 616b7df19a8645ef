import type { VNode } from 'preact'
import { isId, type PersonId } from '#kernel/ids.ts'
import { fileUrl, findPerson, fullName, type Person, PersonHeadline } from '#modules/people/index.ts'
import { notThere } from '#platform/http/answer.ts'
import { findReferral } from './keep/referral-store.ts'
import type { Referral, ReferralId } from './referral.ts'
import type { Ask } from './referrals-options.ts'

/** Who is sent, as `people` shows her. */
export interface PersonShown {
  readonly name: string
  readonly fileHref: string
  readonly headline: VNode
}

export function referralIdOf(asked: Ask): ReferralId | undefined {
  const id = asked.req.param('id') ?? ''
  return isId<'referral'>(id) ? id : undefined
}

export function personIdOf(asked: Ask): PersonId | undefined {
  const id = asked.req.param('personId') ?? ''
  return isId<'person'>(id) ? id : undefined
}

export interface AtReferral {
  readonly referral: Referral
  readonly person: Person
  readonly shown: PersonShown
}

/** Does this with the referral of the address and whose it is; not there for who may not see either. */
export async function withReferral(
  asked: Ask,
  work: (at: AtReferral) => Response | Promise<Response>,
): Promise<Response> {
  const { errand } = asked.var
  const id = referralIdOf(asked)
  const referral = id && (await findReferral(errand.db, id))
  const person = referral && (await findPerson(errand, referral.personId))
  return referral && person ? work({ referral, person, shown: shownAs(asked, person) }) : notThere(asked)
}

/** Does this for the person of the address. */
export async function withPerson(
  asked: Ask,
  work: (person: Person, shown: PersonShown) => Response | Promise<Response>,
): Promise<Response> {
  const id = personIdOf(asked)
  const person = id && (await findPerson(asked.var.errand, id))
  return person ? work(person, shownAs(asked, person)) : notThere(asked)
}

/** Her headline, for a page about her. */
export function shownAs({ var: { errand } }: Ask, person: Person): PersonShown {
  const fileHref = fileUrl(person.id)
  const headline = <PersonHeadline person={person} today={errand.today} href={fileHref} />
  return { name: fullName(person.names), fileHref, headline }
}
