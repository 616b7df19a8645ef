import { grant, refuse, type Result } from '#kernel/result.ts'
import { keyedHash } from '#platform/crypto/keyed-hash.ts'
import { continueAs, type Errand } from '#platform/db/errand.ts'
import { once } from '#platform/db/once.ts'
import { type Limit, withinLimit } from '#platform/db/throttle.ts'
import type { KeptPlace } from '../kept-place.ts'
import type { Tables } from '../places-options.ts'
import { type PersonalWords, personalWords } from './personal-words.ts'
import { longestWords, type ReportKind } from './report.ts'
import { insertReport } from './report-store.ts'

export type ReportRefusal = 'kind-missing' | 'words-long' | PersonalWords | 'too-many'

export interface ErrorToReport {
  readonly place: KeptPlace
  readonly kind: ReportKind | undefined
  readonly words: string
  readonly requestId: string | undefined
  /** So that a machine does not fill the list. */
  readonly pacing: { readonly address: string; readonly sealingKey: Uint8Array }
}

/** A hall has one address for all who stand in it. */
const ofOneAddress: Limit = { attempts: 30, minutes: 60 }
const onOnePlace: Limit = { attempts: 20, minutes: 24 * 60 }

/** Keeps an error for whoever keeps the place, and nothing of who tells it. */
export async function reportError(
  errand: Errand<Tables>,
  { place, kind, words, requestId, pacing }: ErrorToReport,
): Promise<Result<'kept', ReportRefusal>> {
  if (kind === undefined) return refuse('kind-missing')
  if ([...words].length > longestWords) return refuse('words-long')
  const personal = personalWords(words)
  if (personal) return refuse(personal)
  const site = await continueAs(errand, { door: 'site', organisationId: place.keeper })
  const kept = await once(site, { scope: 'places.report', key: requestId }, async () => {
    if (!(await isCalm(site, place, pacing))) return refuse('too-many')
    await insertReport(site.db, { keeper: place.keeper, placeId: place.id, kind, words, on: site.today })
    return grant('kept' as const)
  })
  await continueAs(errand, errand.asker)
  return kept
}

async function isCalm(
  errand: Errand<Tables>,
  { id }: KeptPlace,
  { address, sealingKey }: ErrorToReport['pacing'],
): Promise<boolean> {
  // Keyed, and by day: it cannot be turned back into an address, nor be followed from one day to the next.
  const from = keyedHash(sealingKey, 'place-report-pace', `${address} ${errand.today}`)
  const on = keyedHash(sealingKey, 'place-report-pace', id)
  return (await withinLimit(errand, from, ofOneAddress)) && (await withinLimit(errand, on, onOnePlace))
}
