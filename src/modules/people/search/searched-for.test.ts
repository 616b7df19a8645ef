import { describe, expect, test } from 'vitest'
import { makeCode } from '#kernel/code.ts'
import { toDay } from '#kernel/day.ts'
import { cardPerhaps, readSearch } from './searched-for.ts'

const today = toDay('2026-03-03')
const read = (typed: string) => readSearch(typed, today)
const person = (words: string, ...[year, month, day]: readonly number[]) => ({
  kind: 'person',
  words: words === '' ? [] : words.split(' '),
  birth: year === undefined ? undefined : { year, month, day },
})

describe('a date of birth', () => {
  test.each([
    ['03/03/1950', person('', 1950, 3, 3)],
    ['3/3/1950', person('', 1950, 3, 3)],
    ['03-03-1950', person('', 1950, 3, 3)],
    ['03.03.1950', person('', 1950, 3, 3)],
    ['03 03 1950', person('', 1950, 3, 3)],
    ['03031950', person('', 1950, 3, 3)],
    ['1950-03-03', person('', 1950, 3, 3)],
    ['03/03/50', person('', 1950, 3, 3)],
    ['03/03/12', person('', 2012, 3, 3)],
    ['3 mars 1950', person('', 1950, 3, 3)],
    ['1er août 1950', person('', 1950, 8, 1)],
    ['1 AOUT 1950', person('', 1950, 8, 1)],
    ['mars 1950', person('', 1950, 3)],
    ['03/1950', person('', 1950, 3)],
    ['1950', person('', 1950)],
    ['٠٣/٠٣/١٩٥٠', person('', 1950, 3, 3)],
    ['Fatima 1950', person('fatima', 1950)],
    ['benali 3 mars 1950', person('benali', 1950, 3, 3)],
    ['03/03/1950 Benali Fatima', person('benali fatima', 1950, 3, 3)],
  ])('« %s »', (typed, expected) => {
    expect(read(typed)).toEqual(expected)
  })
})

describe('a name', () => {
  test.each([
    ['Fatima Benali', person('fatima benali')],
    ['N’Diaye', person('n diaye')],
    ['Jean-Pierre LEFÈVRE', person('jean pierre lefevre')],
    ['  Œil  ', person('oeil')],
    ['Mars', person('mars')],
    ['Mme Avril Juin', person('mme avril juin')],
    ['فاطمة', person('فاطمة')],
    ['bernardo', person('bernardo')],
    ['a b c d e f g h', person('a b c d e f')],
    ['31/02/1950 Benali', person('benali', 1950, 2)],
  ])('« %s »', (typed, expected) => {
    expect(read(typed)).toEqual(expected)
  })
})

describe('a telephone', () => {
  test.each([
    ['06 12 34 56 78', '0612345678'],
    ['+33 6 12 34 56 78', '+33612345678'],
    ['5678', '5678'],
    ['06 12', '0612'],
    ['34.56.78', '345678'],
    ['06 12 34', '061234'],
    ['06.12.34', '061234'],
    ['06 12 19 50 00', '0612195000'],
  ])('« %s »', (typed, digits) => {
    expect(read(typed)).toEqual({ kind: 'phone', digits })
  })
})

describe('a card', () => {
  const code = makeCode('CAC', Uint8Array.from([7, 15, 3, 19, 9, 2, 23]))

  test.each([
    ['as printed', code],
    ['in small letters', code.toLowerCase()],
    ['with spaces', code.replaceAll('-', ' ')],
    ['without its prefix', code.slice(4)],
  ])('%s', (_, typed) => {
    expect(read(typed)).toEqual({ kind: 'card', code })
  })

  test('that has letters only', () => {
    const letters = makeCode('CAC', Uint8Array.from([10, 11, 12, 13, 14, 15, 18]))
    expect(letters).toMatch(/^CAC-[A-Z]{4}-[A-Z]{4}$/)
    expect(read(letters.toLowerCase())).toEqual({ kind: 'card', code: letters })
  })

  test.each([
    ['letters', [10, 11, 12, 13, 14, 15, 18]],
    ['figures', [7, 1, 3, 9, 0, 0, 1]],
  ])('of %s only, without its prefix, may be a name or a date: it is looked up', (_, chance) => {
    const printed = makeCode('CAC', Uint8Array.from(chance))
    expect(printed).toMatch(/^CAC-(?:[A-Z]{4}-[A-Z]{4}|\d{4}-\d{4})$/)
    expect(read(printed.slice(4)).kind).not.toBe('card')
    expect(cardPerhaps(printed.slice(4).toLowerCase())).toBe(printed)
  })

  test('is not seen in a name whose signs do not agree', () => {
    expect(cardPerhaps('Fatima Benali')).toBeUndefined()
    expect(cardPerhaps('03031950')).toBeUndefined()
  })

  test('with one wrong sign says so', () => {
    expect(read(`CAC-7F3K-92Q${code.endsWith('A') ? 'B' : 'A'}`)).toMatchObject({ kind: 'wrong-card' })
  })

  test('cut short says so', () => {
    expect(read('CAC-7F3')).toEqual({ kind: 'wrong-card', refusal: 'code-too-short' })
  })
})

test.each(['', '   ', '-', '...', '/'])('« %s » is nothing', (typed) => {
  expect(read(typed)).toEqual({ kind: 'nothing' })
})
