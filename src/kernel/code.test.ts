import { expect, test } from 'vitest'
import { makeCode, readCode } from './code.ts'

const code = makeCode('CAC', Uint8Array.from([7, 15, 3, 19, 9, 2, 23]))

test('a code has a prefix and two groups of four', () => {
  expect(code).toMatch(/^CAC-[0-9A-Z]{4}-[0-9A-Z]{4}$/)
})

test.each([
  ['as printed', code],
  ['in small letters', code.toLowerCase()],
  ['with spaces', code.replaceAll('-', ' ')],
  ['without its prefix', code.slice(4)],
  ['with the letter O for zero', code.replaceAll('0', 'O')],
])('a code is read %s', (_, typed) => {
  expect(readCode('CAC', typed)).toEqual({ ok: true, value: code })
})

test('one wrong sign anywhere is noticed', () => {
  const signs = code.slice(4).replace('-', '')
  for (let at = 0; at < signs.length; at += 1) {
    const other = signs[at] === 'Z' ? 'Y' : 'Z'
    const typed = signs.slice(0, at) + other + signs.slice(at + 1)
    expect(readCode('CAC', typed).ok, typed).toBe(false)
  }
})

test('a code cut short says so', () => {
  expect(readCode('CAC', 'CAC-7F3')).toEqual({ ok: false, refusal: 'code-too-short' })
})
