import { expect, test } from 'vitest'
import { isLetterOnly, mayLeaveNamedMessage } from './contact-channel.ts'

test('paper is the only way when every way is a letter', () => {
  expect(isLetterOnly([{ kind: 'letter' }])).toBe(true)
  expect(isLetterOnly([{ kind: 'letter' }, { kind: 'phone' }])).toBe(false)
  expect(isLetterOnly([])).toBe(false)
})

test('a message says who calls only where it was allowed and nobody else may hear it', () => {
  expect(mayLeaveNamedMessage({ mayLeaveMessage: true, isDiscreet: false })).toBe(true)
  expect(mayLeaveNamedMessage({ mayLeaveMessage: true, isDiscreet: true })).toBe(false)
  expect(mayLeaveNamedMessage({ mayLeaveMessage: false, isDiscreet: false })).toBe(false)
  expect(mayLeaveNamedMessage({ mayLeaveMessage: undefined, isDiscreet: false })).toBe(false)
})
