import { expect, test } from 'vitest'
import { readSocialSecurityNumber } from './social-security-number.ts'

test('a number with its key is spaced as on the card', () => {
  expect(readSocialSecurityNumber('269054958815780')).toBe('2 69 05 49 588 157 80')
  expect(readSocialSecurityNumber('2 69 05 49 588 157 80')).toBe('2 69 05 49 588 157 80')
})

test.each(['', '123', '269054958815781', '2690549588157', 'pas un numéro'])('« %s » is none', (typed) => {
  expect(readSocialSecurityNumber(typed)).toBeUndefined()
})
