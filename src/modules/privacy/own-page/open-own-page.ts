import { readCode } from '#kernel/code.ts'
import type { PersonId } from '#kernel/ids.ts'
import { grant, refuse, type Result } from '#kernel/result.ts'
import { cardKey, findByCardCode, findPerson, matchesBirthDate } from '#modules/people/index.ts'
import { hashSecret, newSecret } from '#platform/auth/secret.ts'
import { keyedHash } from '#platform/crypto/keyed-hash.ts'
import { type Asker, continueAs, type Errand } from '#platform/db/errand.ts'
import { withinLimit } from '#platform/db/throttle.ts'
import { writeInJournal } from '#platform/journal/journal.ts'
import type {
  ClaimedPage,
  OpenedByReceipt,
  OwnPageRefusal,
  PrivacyOptions,
  Tables,
} from '../privacy-options.ts'
import { insertKey, type OwnPageKey } from './key-store.ts'

/** Her whole page, by a key to carry; or the sheet of one visit, when that is all the code may show. */
export type OpenedPage =
  | { readonly kind: 'page'; readonly secret: string }
  | { readonly kind: 'sheet'; readonly sheet: OpenedByReceipt['sheet'] }

const codePrefix = 'CAC'

/** How long a page stays open on the screen she stands at. */
export const minutesOpen = 15

// A birth date has some 30,000 possibilities: few attempts a card, more for a whole hall.
const perCard = { attempts: 6, minutes: 60 }
const perAddress = { attempts: 60, minutes: 60 }

/**
 * Opens the page of whoever has a card or a receipt and knows the date of birth.
 * Not to be undone when it refuses: attempts are counted.
 */
export async function openOwnPage(
  errand: Errand<Tables>,
  claim: ClaimedPage,
  options: Pick<PrivacyOptions, 'sealingKey' | 'openByReceipt'>,
): Promise<Result<OpenedPage, OwnPageRefusal>> {
  const code = readClaim(claim)
  if (!code.ok) return code
  const withCard = await openWithCard(errand, code.value, { claim, sealingKey: options.sealingKey })
  if (withCard) return withCard
  const opened = await options.openByReceipt(errand, claim)
  if (!opened.ok) return opened
  const { asker, personId, sheet } = opened.value
  if (!personId) return grant({ kind: 'sheet', sheet })
  return grant(await giveKey(await continueAs(errand, asker), personId, 'receipt'))
}

function readClaim({ code, birth, pin }: ClaimedPage): Result<string, OwnPageRefusal> {
  if (code.trim() === '') return refuse('no-code')
  const read = readCode(codePrefix, code)
  if (!read.ok) return refuse('unreadable-code')
  const saysNothing = [birth.day, birth.month, birth.year, pin].every((typed) => typed.trim() === '')
  return saysNothing ? refuse('no-proof') : read
}

/** Nothing when this code is no card's. */
async function openWithCard(
  errand: Errand<Tables>,
  code: string,
  { claim, sealingKey }: { readonly claim: ClaimedPage; readonly sealingKey: Uint8Array },
): Promise<Result<OpenedPage, OwnPageRefusal> | undefined> {
  const bearer: Asker = { door: 'person', key: cardKey(code) }
  const asBearer = await continueAs(errand, bearer)
  const card = await findByCardCode(asBearer, code)
  if (!card.ok) {
    await continueAs(errand, errand.asker)
    return undefined
  }
  const attempt = (what: string): string => keyedHash(sealingKey, 'privacy.own-page-attempt', what)
  const calm =
    (await withinLimit(errand, attempt(`address ${claim.address}`), perAddress)) &&
    (await withinLimit(errand, attempt(`card ${cardKey(code)}`), perCard))
  if (!calm) return refuse('too-often')
  const person = await findPerson(asBearer, card.value.personId)
  if (!person || !matchesBirthDate(person, claim.birth)) return refuse('no-match')
  const { organisationId } = card.value
  return grant(await giveKey(await continueAs(errand, { ...bearer, organisationId }), person.id, 'card'))
}

async function giveKey(
  errand: Errand<Tables>,
  personId: PersonId,
  openedWith: OwnPageKey['openedWith'],
): Promise<OpenedPage> {
  const { organisationId } = errand.asker
  if (!organisationId) throw new Error('a page is opened in an organisation')
  const secret = newSecret()
  await insertKey(errand.db, {
    keyHash: hashSecret(secret),
    organisationId,
    personId,
    openedWith,
    openedBy: undefined,
    openedAt: errand.now,
    expiresAt: new Date(errand.now.getTime() + minutesOpen * 60_000),
  })
  await writeInJournal(errand, {
    action: 'privacy.own-page-opened',
    subject: { kind: 'person', id: personId },
    personId,
    content: { with: openedWith },
  })
  return { kind: 'page', secret }
}
