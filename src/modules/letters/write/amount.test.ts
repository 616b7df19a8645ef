import { expect, test } from 'vitest'
import { amountInWords, readAmount } from './amount.ts'

test.each([
  ['1 234,5', '1234.50'],
  ['120 €', '120.00'],
  ['50 euros', '50.00'],
  ['0,01', '0.01'],
])('« %s » is an amount', (typed, amount) => {
  expect(readAmount(typed)).toBe(amount)
})

test.each(['', '0', 'beaucoup', '12,345', '-5', '1e9', '99 999 999'])('« %s » is none', (typed) => {
  expect(readAmount(typed)).toBeUndefined()
})

test('an amount is written as each language writes it', () => {
  expect(amountInWords('1234.50', 'fr')).toBe('1\u202F234,50\u00A0€')
  expect(amountInWords('120.00', 'fr')).toBe('120\u00A0€')
  expect(amountInWords('1234.50', 'en')).toBe('€1,234.50')
})
