import { expect, test } from 'vitest'
import { findTotpStep, totpAddress, totpCodeAt, totpKeyInWords } from './one-time-code.ts'

// The key and the codes of RFC 6238, appendix B, cut to six digits.
const secret = Buffer.from('12345678901234567890')

test.each([
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
])('at second %i the code is the one of the standard', (second, code) => {
  expect(totpCodeAt(secret, new Date(second * 1000))).toBe(code)
})

test('a code is good for its own step and for the ones just around it', () => {
  const now = new Date('2026-03-03T09:00:10Z')
  const step = Math.floor(now.getTime() / 30_000)
  const around = (seconds: number): number | undefined =>
    findTotpStep(secret, totpCodeAt(secret, new Date(now.getTime() + seconds * 1000)), now)
  expect([-30, 0, 30].map(around)).toEqual([step - 1, step, step + 1])
  expect([-60, 60].map(around)).toEqual([undefined, undefined])
})

test('spaces are forgiven, letters are not', () => {
  const now = new Date(59_000)
  expect(findTotpStep(secret, ' 287 082 ', now)).toBe(1)
  expect(findTotpStep(secret, '28708a', now)).toBeUndefined()
  expect(findTotpStep(secret, '', now)).toBeUndefined()
})

test('the key is shown as groups of four and as an address for the camera', () => {
  expect(totpKeyInWords(secret)).toBe('GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ')
  expect(totpAddress(secret, { issuer: 'CCAS d’Alpha', account: 'a@b.fr' })).toMatch(/^otpauth:\/\/totp\//)
})
