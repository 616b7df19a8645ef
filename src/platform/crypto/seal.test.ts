import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { isKeyedHash, keyedHash } from './keyed-hash.ts'
import { open, seal } from './seal.ts'

const key = randomBytes(32)

test('what is sealed opens with the same key and the same context', () => {
  expect(open(key, seal(key, 'une clé', 'agent 1'), 'agent 1').toString()).toBe('une clé')
})

test('it opens with no other key and in no other place', () => {
  const sealed = seal(key, 'une clé', 'agent 1')
  expect(() => open(randomBytes(32), sealed, 'agent 1')).toThrow(/authenticate/)
  expect(() => open(key, sealed, 'agent 2')).toThrow(/authenticate/)
})

test('one changed bit anywhere is noticed', () => {
  const sealed = seal(key, 'une clé', 'agent 1')
  for (let at = 0; at < sealed.length; at += 1) {
    const changed = Buffer.from(sealed)
    changed[at] = (changed[at] ?? 0) ^ 1
    expect(() => open(key, changed, 'agent 1'), `byte ${at}`).toThrow(/authenticate|not a sealed value/)
  }
})

test('the same text is never sealed twice the same way', () => {
  expect(seal(key, 'une clé', 'a').equals(seal(key, 'une clé', 'a'))).toBe(false)
})

test('a keyed hash needs the key, the purpose and the text', () => {
  const hash = keyedHash(key, 'recovery', 'SEC-1')
  expect(isKeyedHash(key, { purpose: 'recovery', text: 'SEC-1', hash })).toBe(true)
  expect(isKeyedHash(key, { purpose: 'device', text: 'SEC-1', hash })).toBe(false)
  expect(isKeyedHash(randomBytes(32), { purpose: 'recovery', text: 'SEC-1', hash })).toBe(false)
})
