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
  | 'welcome-tells-who'

/** Most signs of each part. */
const longest = { name: 160, phone: 40, email: 160, address: 300, words: 600, welcome: 200 } as const

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
  const { name, phone = '', email = '', address = '' } = partner
  const told = Object.entries({ name, phone, email, address }) as [keyof typeof longest, string][]
  if (told.some(([part, text]) => text.length > longest[part])) return refuse('partner-too-long')
  if (need === 'other' && words === '') return refuse('need-in-words')
  if (words.length > longest.words) return refuse('words-too-long')
  if (welcome.length > longest.welcome) return refuse('welcome-too-long')
  if (tellsWhoSheIs(words, names)) return refuse('words-tell-who')
  return tellsWhoSheIs(welcome, names) ? refuse('welcome-tells-who') : grant(undefined)
}
