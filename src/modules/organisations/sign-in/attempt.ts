import { keyedHash } from '#platform/crypto/keyed-hash.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { OrganisationsTables } from '../tables.ts'
import { findDevice } from './device.ts'
import { countFailure, forgetFailures, lockFailures } from './failure-store.ts'
import { mustWait, networkOf, type TryLater } from './lockout.ts'

/** Where a sign-in is tried from. */
export interface Origin {
  readonly address: string
  /** The value of a cookie of the request. */
  readonly cookie: (name: string) => string | undefined
}

/** What this installation decided about signing in. */
export interface SignInSettings {
  /** 32 bytes: seals second factors, makes keyed hashes. */
  readonly sealingKey: Uint8Array
  /** Minutes without a page after which a session ends. */
  readonly idleMinutes: number
}

interface Counter {
  readonly key: string
  readonly freeSlips: number
}

const slipsOfAnAccount = 5
const slipsOfANetwork = 30

/**
 * Which failures count against whom. A device the account was opened on has its own counter, so that nobody
 * else's failures ever keep a colleague out; elsewhere it is the account from this network, and the network.
 */
export function passwordCounters(
  { sealingKey }: SignInSettings,
  { account, origin, now }: { account: string; origin: Origin; now: Date },
): readonly Counter[] {
  const device = findDevice(sealingKey, { account, cookie: origin.cookie, now })
  const name = (text: string): string => keyedHash(sealingKey, 'sign-in-failure', text)
  if (device) return [{ key: name(`password device ${device} ${account}`), freeSlips: slipsOfAnAccount }]
  const network = networkOf(origin.address)
  return [
    { key: name(`password network ${network}`), freeSlips: slipsOfANetwork },
    { key: name(`password network ${network} ${account}`), freeSlips: slipsOfAnAccount },
  ]
}

/** Whoever fails here knows the password already: elsewhere than on her devices the account itself counts. */
export function secondFactorCounters(
  { sealingKey }: SignInSettings,
  { account, origin, now }: { account: string; origin: Origin; now: Date },
): readonly Counter[] {
  const device = findDevice(sealingKey, { account, cookie: origin.cookie, now })
  const place = device ? `device ${device}` : 'anywhere'
  const key = keyedHash(sealingKey, 'sign-in-failure', `factor ${place} ${account}`)
  return [{ key, freeSlips: slipsOfAnAccount }]
}

/** Takes the counters for the time of the attempt, always in the same order; the longest wait, if any must be. */
export async function askPatience(
  errand: Errand<OrganisationsTables>,
  counters: readonly Counter[],
): Promise<TryLater | undefined> {
  const waits: TryLater[] = []
  for (const { key, freeSlips } of counters) {
    const wait = mustWait(await lockFailures(errand, key), freeSlips, errand.now)
    if (wait) waits.push(wait)
  }
  return waits.sort((one, other) => other.minutes - one.minutes)[0]
}

/** The attempt failed. */
export async function rememberFailure(
  errand: Errand<OrganisationsTables>,
  counters: readonly Counter[],
): Promise<void> {
  for (const { key } of counters) await countFailure(errand, key)
}

/** The attempt succeeded: the account's counter is cleared, the network's is not (others may be guessing there). */
export async function forgiveFailures(
  errand: Errand<OrganisationsTables>,
  counters: readonly Counter[],
): Promise<void> {
  const own = counters.at(-1)
  if (own) await forgetFailures(errand, own.key)
}
