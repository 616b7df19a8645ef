import { expect, test } from 'vitest'
import { processorTime } from '#test/support/processor-time.ts'
import { linearPattern } from './linear-pattern.ts'

test('a pattern is tried on the whole text', () => {
  expect(linearPattern('[A-Z]{2}\\d{3}')?.matches('AB123')).toBe(true)
  expect(linearPattern('[A-Z]{2}\\d{3}')?.matches('AB1234')).toBe(false)
  expect(linearPattern('a|ab')?.matches('ab')).toBe(true)
})

test('what RE2 does not read is no pattern', () => {
  expect(linearPattern('(?=a)b')).toBeUndefined()
  expect(linearPattern('(a)\\1')).toBeUndefined()
  expect(linearPattern('(')).toBeUndefined()
  expect(linearPattern('((a{100}){100}){100}')).toBeUndefined()
  expect(linearPattern('a'.repeat(501))).toBeUndefined()
})

test('a pattern that hangs elsewhere takes a time in proportion to the text', () => {
  const pattern = linearPattern('(a+)+b')
  const milliseconds = processorTime(() => {
    expect(pattern?.matches('a'.repeat(20_000))).toBe(false)
  })
  expect(milliseconds).toBeLessThan(2_000)
})
