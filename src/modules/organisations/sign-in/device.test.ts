import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { deviceLifetime, findDevice, issueDevice } from './device.ts'

const key = randomBytes(32)
const now = new Date('2026-03-03T09:00:00Z')
const proof = issueDevice(key, { account: 'amina@alpha.example', now, chance: randomBytes })
const cookie = (name: string): string | undefined => (name === proof.name ? proof.value : undefined)

test('a device is known for the account opened on it, and for no other', () => {
  expect(findDevice(key, { account: 'amina@alpha.example', now, cookie })).toHaveLength(22)
  expect(findDevice(key, { account: 'paul@alpha.example', now, cookie })).toBeUndefined()
  expect(findDevice(key, { account: 'paul@alpha.example', now, cookie: () => proof.value })).toBeUndefined()
})

test('a proof cannot be made up, nor made to last', () => {
  const forged = proof.value.replace(/\.\d+\./, '.9999999999.')
  expect(findDevice(key, { account: 'amina@alpha.example', now, cookie: () => forged })).toBeUndefined()
  expect(findDevice(randomBytes(32), { account: 'amina@alpha.example', now, cookie })).toBeUndefined()
})

test('a device not seen for half a year is forgotten', () => {
  const later = new Date(now.getTime() + deviceLifetime * 1000)
  expect(findDevice(key, { account: 'amina@alpha.example', now: later, cookie })).toBeUndefined()
})

test('the cookie does not tell whose account it is', () => {
  expect(`${proof.name}=${proof.value}`).not.toContain('amina')
})
