import { expect, test } from 'vitest'
import { mustWait, networkOf } from './lockout.ts'

const now = new Date('2026-03-03T09:00:00Z')

test('the first slips are free', () => {
  expect(mustWait(failures(4, 0), 5, now)).toBeUndefined()
})

test.each([
  [5, 30],
  [6, 60],
  [7, 120],
  [9, 480],
  [10, 900],
  [50, 900],
])('after %i failures the wait is %i seconds', (count, seconds) => {
  expect(mustWait(failures(count, seconds - 1), 5, now)?.refusal).toBe('try-later')
  expect(mustWait(failures(count, seconds), 5, now)).toBeUndefined()
})

test('the wait is told in whole minutes', () => {
  expect(mustWait(failures(10, 0), 5, now)?.minutes).toBe(15)
  expect(mustWait(failures(5, 10), 5, now)?.minutes).toBe(1)
})

test('a day heals everything', () => {
  expect(mustWait(failures(500, 24 * 3600), 5, now)).toBeUndefined()
})

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:aaaa::7', '2001:db8:1:2'],
  ['2001:DB8::7', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['unknown', 'unknown'],
])('the network of %s is %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
})

function failures(count: number, secondsAgo: number): { count: number; lastAt: Date } {
  return { count, lastAt: new Date(now.getTime() - secondsAgo * 1000) }
}
