import { readBirthDate, type TypedBirthDate } from '#kernel/birth-date.ts'
import { type Day } from '#kernel/day.ts'
import { readCode } from '#kernel/code.ts'
import { grant, refuse, type Result } from '#kernel/result.ts'
import { hashSecret, newSecret } from '#platform/auth/secret.ts'
import { keyedHash } from '#platform/crypto/keyed-hash.ts'
import { continueAs, type Errand } from '#platform/db/errand.ts'
import { withinLimit } from '#platform/db/throttle.ts'
import { writeInJournal } from '#platform/journal/journal.ts'
import type { Tables } from '../forms-options.ts'
import type { Draft } from './draft.ts'
import { findDraftByCode } from './draft-store.ts'
import { insertKey } from './key-store.ts'
import { keyLastsUntil } from './key-time.ts'
import { codeHashOf, matchesBirthHash, resumePrefix } from './resume-code.ts'
import type { Begun } from './start-draft.ts'

/** What somebody shows to go on with a form. */
export interface ClaimedDraft {
  readonly code: string
  readonly birth: TypedBirthDate
  /** Where the attempt comes from; counted under a keyed hash. */
  readonly address: string
  /** The kiosk she stands at, to come back to. */
  readonly back?: string | undefined
  readonly sealingKey: Uint8Array
}

export type ReopenRefusal =
  | 'no-code'
  | 'unreadable-code'
  | 'no-birth-date'
  | 'no-match'
  | 'ended'
  | 'too-often'

// A birth date has some 30,000 possibilities: few attempts a code, more for a whole hall.
const perCode = { attempts: 6, minutes: 60 }
const perAddress = { attempts: 60, minutes: 60 }

/**
 * Opens the draft of a code to whoever knows its date of birth, where it has one.
 * Not to be undone when it refuses: attempts are counted.
 */
export async function reopenByCode(
  errand: Errand<Tables>,
  claim: ClaimedDraft,
): Promise<Result<Begun, ReopenRefusal>> {
  const draft = await claimedDraft(errand, claim)
  if (!draft.ok) return draft
  const { organisationId, id } = draft.value
  const atKiosk = claim.back !== undefined
  const secret = newSecret()
  const bearer = await continueAs(errand, { ...bearerOf(claim), organisationId })
  await insertKey(bearer.db, {
    keyHash: hashSecret(secret),
    organisationId,
    draftId: id,
    atKiosk,
    back: claim.back,
    openedWith: 'code',
    openedAt: errand.now,
    expiresAt: keyLastsUntil(errand.now, atKiosk),
  })
  await writeInJournal(bearer, {
    action: 'forms.draft-reopened',
    subject: { kind: 'form-draft', id },
    personId: draft.value.personId,
    content: { with: 'code' },
  })
  return grant({ draft: draft.value, secret })
}

/** The draft of a code, for an agent who goes on with it beside her: no key is made, her own session opens it. */
export async function claimedDraft(
  errand: Errand<Tables>,
  claim: ClaimedDraft,
): Promise<Result<Draft, ReopenRefusal>> {
  if (claim.code.trim() === '') return refuse('no-code')
  const code = readCode(resumePrefix, claim.code)
  if (!code.ok) return refuse('unreadable-code')
  if (!(await isCalm(errand, claim, code.value))) return refuse('too-often')
  const bearer = await continueAs(errand, bearerOf({ ...claim, code: code.value }))
  const draft = await findDraftByCode(bearer.db, codeHashOf(claim.sealingKey, code.value))
  await continueAs(errand, errand.asker)
  if (!draft) return refuse('no-match')
  const proved = draft.birthHash === undefined ? grant(draft) : withBirthDate(draft, claim, errand.today)
  return proved.ok && draft.expiresAt <= errand.now ? refuse('ended') : proved
}

function withBirthDate(draft: Draft, claim: ClaimedDraft, today: Day): Result<Draft, ReopenRefusal> {
  const saysNothing = Object.values(claim.birth).every((typed) => typed.trim() === '')
  if (saysNothing) return refuse('no-birth-date')
  const birth = readBirthDate(claim.birth, today)
  const matches = birth.ok && birth.value && matchesBirthHash(claim.sealingKey, draft, birth.value)
  return matches ? grant(draft) : refuse('no-match')
}

async function isCalm(errand: Errand<Tables>, claim: ClaimedDraft, code: string): Promise<boolean> {
  const attempt = (what: string): string => keyedHash(claim.sealingKey, 'forms.resume-attempt', what)
  return (
    (await withinLimit(errand, attempt(`address ${claim.address}`), perAddress)) &&
    (await withinLimit(errand, attempt(`code ${codeHashOf(claim.sealingKey, code)}`), perCode))
  )
}

function bearerOf({ code, sealingKey }: Pick<ClaimedDraft, 'code' | 'sealingKey'>): {
  readonly door: 'person'
  readonly key: string
} {
  const read = readCode(resumePrefix, code)
  return { door: 'person', key: read.ok ? codeHashOf(sealingKey, read.value) : '' }
}
