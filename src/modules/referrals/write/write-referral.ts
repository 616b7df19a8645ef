import type { PersonId } from '#kernel/ids.ts'
import { grant, type Result, refuse } from '#kernel/result.ts'
import { findPerson, type Person } from '#modules/people/index.ts'
import { organisationOf } from '#platform/db/asking-organisation.ts'
import type { Errand } from '#platform/db/errand.ts'
import { once } from '#platform/db/once.ts'
import { writeInJournal } from '#platform/journal/journal.ts'
import { initialsOf, tellsWhoSheIs } from '../consent.ts'
import { findReferral } from '../keep/referral-store.ts'
import { holdReferral, insertReferral, rewriteDraft, type Written } from '../keep/referral-writing-store.ts'
import type { ReferralId } from '../referral.ts'
import type { Tables } from '../referrals-options.ts'

export type WriteRefusal =
  | 'partner-missing'
  | 'partner-too-long'
  | 'need-in-words'
  | 'words-too-long'
  | 'words-tell-who'
  | 'welcome-too-long'
  | 'welcome-tell-who'

/** Most signs of each part. */
const longest = { name: 160, phone: 40, email: 160, address: 300, words: 600, welcome: 200 } as const

const partnerParts = ['name', 'phone', 'email', 'address'] as const

export interface ToWrite {
  readonly personId: PersonId
  readonly written: Written
  readonly requestId: string | undefined
}

/** Writes a draft: nothing leaves, nobody is told. */
export function writeReferral(
  errand: Errand<Tables>,
  { personId, written, requestId }: ToWrite,
): Promise<Result<ReferralId, WriteRefusal | 'unknown-person'>> {
  return once(errand, { scope: 'referrals.write', key: requestId }, async () => {
    const person = await findPerson(errand, personId)
    if (!person) return refuse('unknown-person')
    const may = mayWrite(written, person)
    if (!may.ok) return may
    const id = errand.newId() as ReferralId
    await insertReferral(errand.db, {
      ...written,
      id,
      personId: person.id,
      organisationId: organisationOf(errand.asker),
      initials: initialsOf(person.names),
      writtenAt: errand.now,
      writtenBy: errand.asker.agentId,
    })
    await writeInJournal(errand, {
      action: 'referrals.written',
      subject: { kind: 'referral', id },
      personId: person.id,
      content: { need: written.need },
    })
    return grant(id)
  })
}

/** Writes a draft again; what was sent is not rewritten. */
export async function rewriteReferral(
  errand: Errand<Tables>,
  id: ReferralId,
  written: Written,
): Promise<Result<ReferralId, WriteRefusal | 'unknown-person' | 'moved-on'>> {
  await holdReferral(errand.db, id)
  const referral = await findReferral(errand.db, id)
  const person = referral && (await findPerson(errand, referral.personId))
  if (!referral || !person) return refuse('unknown-person')
  const may = mayWrite(written, person)
  if (!may.ok) return may
  if (!(await rewriteDraft(errand.db, id, written))) return refuse('moved-on')
  await writeInJournal(errand, {
    action: 'referrals.rewritten',
    subject: { kind: 'referral', id },
    personId: person.id,
    content: { need: written.need },
  })
  return grant(id)
}

/** Whether this may be written of her: whom to, what for, and nothing that says who she is. */
export function mayWrite(
  { partner, need, words = '', welcome = '' }: Written,
  { names }: Pick<Person, 'names'>,
): Result<undefined, WriteRefusal> {
  if (partner.name === '') return refuse('partner-missing')
  if (partnerParts.some((part) => (partner[part] ?? '').length > longest[part]))
    return refuse('partner-too-long')
  if (need === 'other' && words === '') return refuse('need-in-words')
  return mayTell({ words, welcome }, names)
}

// Read by the partner before it has accepted.
function mayTell(
  told: { readonly words: string; readonly welcome: string },
  names: Person['names'],
): Result<undefined, WriteRefusal> {
  for (const part of ['words', 'welcome'] as const) {
    if (told[part].length > longest[part]) return refuse(`${part}-too-long`)
    if (tellsWhoSheIs(told[part], names)) return refuse(`${part}-tell-who`)
  }
  return grant(undefined)
}
