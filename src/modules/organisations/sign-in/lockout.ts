import { type Refused, refuse } from '#kernel/result.ts'

/** Failed attempts under one counter. */
export interface Failures {
  readonly count: number
  readonly lastAt: Date
}

/** A refusal that says how long to wait, in whole minutes. */
export interface TryLater extends Refused<'try-later'> {
  readonly minutes: number
}

const firstWait = 30_000
const longestWait = 15 * 60_000
const memory = 24 * 60 * 60_000

/** After a few free slips each failure doubles the wait, up to a quarter of an hour; a day heals everything. */
export function mustWait({ count, lastAt }: Failures, freeSlips: number, now: Date): TryLater | undefined {
  const since = now.getTime() - lastAt.getTime()
  if (count < freeSlips || since >= memory) return undefined
  const wait = Math.min(firstWait * 2 ** (count - freeSlips), longestWait)
  if (since >= wait) return undefined
  return { ...refuse('try-later'), minutes: Math.ceil((wait - since) / 60_000) }
}

/** Failures before this moment are forgotten. */
export function forgottenBefore(now: Date): Date {
  return new Date(now.getTime() - memory)
}

/** The network behind an address: itself in IPv4, the first half in IPv6, where one line owns all of the second. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '')
  if (!plain.includes(':')) return plain
  const [head = '', tail] = plain.toLowerCase().split('::')
  const front = head.split(':').filter(Boolean)
  const back = (tail ?? '').split(':').filter(Boolean)
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - front.length - back.length)
  return [...front, ...Array.from({ length: zeros }, () => '0'), ...back].slice(0, 4).join(':')
}
