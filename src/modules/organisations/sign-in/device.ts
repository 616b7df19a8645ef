import { isKeyedHash, keyedHash } from '#platform/crypto/keyed-hash.ts'

/** A cookie that says: this account was once opened, with both factors, on this device. It opens nothing. */
export interface DeviceProof {
  readonly name: string
  readonly value: string
}

/** Seconds a device stays known. */
export const deviceLifetime = 180 * 86_400

interface Issue {
  readonly account: string
  readonly now: Date
  readonly chance: (count: number) => Uint8Array
}

/** Proof for a device on which this account (its folded address) was just opened. */
export function issueDevice(key: Uint8Array, { account, now, chance }: Issue): DeviceProof {
  const id = Buffer.from(chance(16)).toString('base64url')
  const until = Math.floor(now.getTime() / 1000) + deviceLifetime
  const hash = keyedHash(key, 'device', `${id} ${until} ${account}`)
  return { name: cookieName(key, account), value: `${id}.${until}.${hash}` }
}

interface Search {
  readonly account: string
  readonly now: Date
  readonly cookie: (name: string) => string | undefined
}

/** The identifier of the device, if it proves that this account was opened on it. */
export function findDevice(key: Uint8Array, { account, now, cookie }: Search): string | undefined {
  const [id = '', until = '', hash = ''] = (cookie(cookieName(key, account)) ?? '').split('.')
  const isOurs = isKeyedHash(key, { purpose: 'device', text: `${id} ${until} ${account}`, hash })
  return isOurs && Number(until) * 1000 > now.getTime() ? id : undefined
}

// Several colleagues share a desk: one cookie for each, under a name that does not tell whose it is.
function cookieName(key: Uint8Array, account: string): string {
  return `cote_device_${keyedHash(key, 'device-name', account).slice(0, 12)}`
}
