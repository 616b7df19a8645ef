import { expect, test } from 'vitest'
import { phoneDigits, readPhone, writtenPhone } from './phone.ts'

test.each([
  ['06 12 34 56 78', '+33612345678'],
  ['0612345678', '+33612345678'],
  ['06.12.34.56.78', '+33612345678'],
  ['06-12-34-56-78', '+33612345678'],
  ['06/12/34/56/78', '+33612345678'],
  ['06_12_34_56_78', '+33612345678'],
  ['+33 6 12 34 56 78', '+33612345678'],
  ['+33 (0)6 12 34 56 78', '+33612345678'],
  ['0033 6 12 34 56 78', '+33612345678'],
  ['00 33 (0) 6 12 34 56 78', '+33612345678'],
  ['33612345678', '+33612345678'],
  ['612345678', '+33612345678'],
  ['06\u00A012\u00A034\u00A056\u00A078', '+33612345678'],
  ['06\u202F12\u202F34\u202F56\u202F78', '+33612345678'],
  ['06–12–34–56–78', '+33612345678'],
  ['06 12 34 56 78\u200B', '+33612345678'],
  ['٠٦ ١٢ ٣٤ ٥٦ ٧٨', '+33612345678'],
  ['۰۶۱۲۳۴۵۶۷۸', '+33612345678'],
  ['０６１２３４５６７８', '+33612345678'],
  ['tél : 06 12 34 56 78', '+33612345678'],
  ['Tél. 06 12 34 56 78', '+33612345678'],
  ['portable 06 12 34 56 78', '+33612345678'],
  ['01 42 00 00 00', '+33142000000'],
  ['09 70 12 34 56', '+33970123456'],
  ['06 39 98 12 34', '+33639981234'],
  ['+33 6 39 98 12 34', '+33639981234'],
  ['0692 12 34 56', '+262692123456'],
  ['0262 20 12 34', '+262262201234'],
  ['0590 12 34 56', '+590590123456'],
  ['0594 30 12 34', '+594594301234'],
  ['0596 50 12 34', '+596596501234'],
  ['0696 12 34 56', '+596696123456'],
  ['0508 41 12 34', '+508411234'],
  ['+687 75 12 34', '+687751234'],
  ['+213 551 23 45 67', '+213551234567'],
  ['+212 6 12 34 56 78', '+212612345678'],
  ['00 351 912 345 678', '+351912345678'],
  ['+1 (202) 555-0143', '+12025550143'],
])('%s is the number %s', (typed, number) => {
  const read = readPhone(typed)
  expect(read).toMatchObject({ ok: true, value: { number } })
})

test.each([
  ['', 'phone-missing'],
  ['   ', 'phone-missing'],
  ['-', 'phone-missing'],
  ['tél :', 'phone-missing'],
  ['abc', 'phone-not-a-number'],
  ['O6 12 34 56 78', 'phone-not-a-number'],
  ['06 12 34 56 78 poste 12', 'phone-not-a-number'],
  ['mme.petit@exemple.fr', 'phone-not-a-number'],
  ['06 12 34 56 78 ou 79', 'phone-not-a-number'],
  ['06+12345678', 'phone-not-a-number'],
  ['++33612345678', 'phone-not-a-number'],
  ['#31#0612345678', 'phone-not-a-number'],
  ['📞0612345678', 'phone-not-a-number'],
  ['0012345678', 'phone-too-short'],
  ['+999 12 34 56 78 90', 'phone-not-a-number'],
  ['+33 1 23', 'phone-too-short'],
  ['06 12 34 56 7', 'phone-too-short'],
  ['06 12 34', 'phone-too-short'],
  ['115', 'phone-too-short'],
  ['3949', 'phone-too-short'],
  ['06 12 34 56 78 9', 'phone-too-long'],
  ['06 12 34 56 78 06 12 34 56 78', 'phone-too-long'],
])('%s is refused: %s', (typed, refusal) => {
  expect(readPhone(typed)).toEqual({ ok: false, refusal })
})

test('only a mobile receives text messages', () => {
  expect(readPhone('06 39 98 12 34')).toMatchObject({ value: { isMobile: true } })
  expect(readPhone('01 42 00 00 00')).toMatchObject({ value: { isMobile: false } })
})

test('a number is written as people read it', () => {
  expect(writtenPhone('+33612345678')).toBe('06\u00A012\u00A034\u00A056\u00A078')
  expect(writtenPhone('+262692123456')).toBe('+262\u00A0692\u00A012\u00A034\u00A056')
  expect(writtenPhone('+213551234567')).toBe('+213\u00A0551\u00A023\u00A045\u00A067')
})

test('a piece of a number is looked for by its figures', () => {
  expect(phoneDigits('06 12')).toBe('0612')
  expect(phoneDigits('12-34.56')).toBe('123456')
  expect(phoneDigits('Benali')).toBeUndefined()
})
