import { expect, test } from 'vitest'
import { toDay } from '#kernel/day.ts'
import { endOf, expectedAnswer, isTooFar, isTooOld, remedyDeadline } from './deadlines.ts'

test.each([
  ['2026-03-03', '2026-05-03'],
  ['2026-12-31', '2027-02-28'],
  ['2027-12-31', '2028-02-29'],
  ['2026-07-31', '2026-09-30'],
  ['2026-11-30', '2027-01-30'],
])('what is sent to the CPAM on %s is answered by %s', (sentOn, answeredBy) => {
  expect(expectedAnswer({ catalogueCode: 'css-renewal' }, toDay(sentOn))).toEqual({
    on: answeredBy,
    reason: 'answer-expected',
    note: undefined,
    countedFrom: sentOn,
  })
})

test('a delay of thirty days is not a month', () => {
  expect(expectedAnswer({ catalogueCode: 'jobseeker-registration' }, toDay('2026-01-31'))?.on).toBe(
    '2026-03-02',
  )
  expect(endOf({ count: 1, unit: 'month' }, toDay('2026-01-31'))).toBe('2026-02-28')
})

test('four months for the MDPH', () => {
  expect(expectedAnswer({ catalogueCode: 'disability-allowance-claim' }, toDay('2026-10-31'))?.on).toBe(
    '2027-02-28',
  )
})

test('no delay is invented for a body whose page gives none, nor for what is not in the catalogue', () => {
  expect(expectedAnswer({ catalogueCode: 'rsa-claim' }, toDay('2026-03-03'))).toBeUndefined()
  expect(remedyDeadline({ catalogueCode: 'rsa-claim' }, toDay('2026-03-03'))).toBeUndefined()
  expect(expectedAnswer({ catalogueCode: undefined }, toDay('2026-03-03'))).toBeUndefined()
})

test('a refusal of the CPAM is contested within two months of receiving it', () => {
  expect(remedyDeadline({ catalogueCode: 'css-renewal' }, toDay('2026-12-31'))).toMatchObject({
    on: '2027-02-28',
    reason: 'remedy',
  })
})

test('five years away is a slip of the keyboard', () => {
  const today = toDay('2026-03-03')
  expect([isTooOld(toDay('2021-03-03'), today), isTooOld(toDay('2021-03-02'), today)]).toEqual([false, true])
  expect([isTooFar(toDay('2031-03-03'), today), isTooFar(toDay('2031-03-04'), today)]).toEqual([false, true])
})
