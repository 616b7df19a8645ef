import type { Day } from '#kernel/day.ts'
import { grant, type Result, refuse } from '#kernel/result.ts'
import {
  type Assent,
  type AssentRefusal,
  type Forbidden,
  findAssent,
  findPerson,
  mayDespite,
  type PeopleTables,
  type Person,
  recordAssent,
  whatProtectionForbids,
} from '#modules/people/index.ts'
import { transact } from '#platform/db/db.ts'
import type { Errand } from '#platform/db/errand.ts'
import { findProcedureById } from '../procedure-store.ts'
import type { SendingRefusal, Sent } from './procedure-rules.ts'
import type { HelpMode } from './procedure-step.ts'
import { recordSending } from './record-sending.ts'
import type { AskedOf, Changed, ChangeTables } from './take-steps.ts'

type Sending = AskedOf & Sent & { readonly assent?: Assent | undefined }

/**
 * Records that a procedure was sent; what a measure of protection forbids her to do alone takes the assent of her
 * representative, given now or for this procedure before.
 */
export function sendLawfully(
  errand: Errand<ChangeTables & PeopleTables>,
  { assent, ...sending }: Sending,
): Promise<Result<Changed, SendingRefusal | AssentRefusal | 'unknown-procedure' | 'unknown-person'>> {
  return transact(errand.db, async (db) => {
    const within = { ...errand, db }
    const { procedureId } = sending
    const procedure = await findProcedureById(db, procedureId)
    const person = procedure && (await findPerson(within, procedure.personId))
    if (!person) return refuse('unknown-person')
    const subject = { kind: 'procedure', id: procedureId }
    const forbidden = forbiddenInSending(person, errand.today, sending.mode)
    const lawful = await allowed(within, forbidden, { assent, subject })
    if (!lawful.ok) return lawful
    const sent = await recordSending(within, sending)
    if (sent.ok && sent.value.isNew && assent) {
      for (const each of forbidden) {
        await recordAssent(within, { personId: person.id, forbidden: each, assent, subject })
      }
    }
    return sent
  })
}

async function allowed(
  errand: Errand<PeopleTables>,
  forbidden: readonly Forbidden[],
  { assent, subject }: { assent: Assent | undefined; subject: { kind: string; id: string } },
): Promise<Result<undefined, AssentRefusal>> {
  if (forbidden.length === 0) return grant(undefined)
  const given = assent ?? (await findAssent(errand, subject))
  return forbidden.map((each) => mayDespite(each, given)).find(({ ok }) => !ok) ?? grant(undefined)
}

/** What the measure of this person forbids in a sending; with no mode yet, all that may be at stake. */
export function forbiddenInSending(
  person: Pick<Person, 'protection'>,
  today: Day,
  mode: HelpMode | 'any' | undefined,
): readonly Forbidden[] {
  const acts =
    mode === 'a_la_place_presence' || mode === 'any'
      ? (['ask-for-a-benefit', 'sign-a-mandate'] as const)
      : (['ask-for-a-benefit'] as const)
  return acts.flatMap((act) => whatProtectionForbids(person, act, today) ?? [])
}
