import { assert, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { isWithinSlips } from './slips.ts'

test.each([
  ['lens', 'lens', 0],
  ['lens', 'len', 1],
  ['lens', 'lenss', 1],
  ['lens', 'lems', 1],
  ['lens', 'lnes', 1],
  ['lens', 'elns', 1],
  ['lens', 'nels', 2],
  ['villeneuve d ascq', 'villeneuve d asq', 1],
  ['clermont ferrand', 'clermont ferant', 2],
  ['', 'ab', 2],
])('« %s » and « %s » are %i slips apart', (one, other, slips) => {
  expect(isWithinSlips(one, other, slips)).toBe(true)
  expect(isWithinSlips(other, one, slips)).toBe(true)
  expect(slips > 0 && isWithinSlips(one, other, slips - 1)).toBe(false)
})

test('a letter taken out of any word is one slip', () => {
  assert(
    property(string({ minLength: 1, maxLength: 20 }), (word) => {
      expect(isWithinSlips(word, word.slice(1), 1)).toBe(true)
      expect(isWithinSlips(word, `${word}x`, 1)).toBe(true)
    }),
  )
})
