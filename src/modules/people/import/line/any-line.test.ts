import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { toDay } from '#kernel/day.ts'
import { communeListYear, listCommunes } from '#platform/communes/commune-list.ts'
import type { Field } from '../columns/field.ts'
import type { Cell } from '../sheet/sheet.ts'
import { communeFinder } from './commune-finder.ts'
import type { Draft } from './draft.ts'
import type { Line } from './line-reader.ts'
import { type ReadLine, readLine } from './read-line.ts'

const findCommune = communeFinder(listCommunes(), communeListYear)

function read(line: Line): ReadLine {
  return readLine(line, {
    today: toDay('2026-03-03'),
    countsFrom1904: false,
    firstNameFirst: false,
    findCommune,
  })
}

/** What each cell must have left in the file, when nothing was said of it. */
const left: Readonly<Partial<Record<Field, (draft: Draft) => boolean>>> = {
  'first-names': ({ names }) => names.firstNames !== undefined,
  'usage-name': ({ names }) => names.usageName !== undefined,
  'birth-name': ({ names }) => names.birthName !== undefined,
  birth: ({ birth }) => birth !== undefined,
  commune: ({ home }) => home.commune !== undefined || home.hasNoFixedAddress,
  phone: ({ channels }) => channels.some(({ kind }) => kind === 'phone'),
  email: ({ channels }) => channels.some(({ kind }) => kind === 'email'),
  address: ({ channels, home }) => home.hasNoFixedAddress || channels.some(({ kind }) => kind === 'letter'),
  languages: ({ spoken }) => spoken.length > 0,
  'social-status': ({ socialStatus }) => socialStatus !== undefined,
}

const anyText = fc.oneof(
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 120 }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '=1+1',
      '@x',
      '-2',
      '+33612345678',
      '#REF!',
      'Zoé',
      'BEN ALI',
      'née',
      'M. X née Y',
      '',
      ' ',
      '0',
      '18325',
    ),
  },
  { weight: 2, arbitrary: fc.stringMatching(/^[0-9/. -]{1,12}$/) },
)
const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 5, arbitrary: anyText },
  fc.integer({ min: -10, max: 700_000_000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc
    .date({ min: new Date('1890-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    .map((date) => ({ day: date.toISOString().slice(0, 10) })),
)

// Said by people and by this test to mean nothing; the reading has its own list.
const sayNothing =
  /^[\s/?_–—.,’'‐‑()-]*$|^(0|x|xx|n\.?[acr]\.?|n\/a|ras|null|none|non|sans|pas|aucune?|inconnue?|néant)$/i

// « 00/00/0000 » is how a tool writes a date it does not know.
const noBirth = /^[0\s/.,’'‐‑-]*$/

test('of any line, every cell is kept or named', () => {
  const fields = Object.keys(left) as readonly Field[]
  const anyLine = fc.record(Object.fromEntries(fields.map((field) => [field, anyCell])))
  fc.assert(
    fc.property(anyLine, (line: Line) => {
      const { draft, problems } = read(line)
      const named = new Set(problems.map(({ field }) => field))
      if (!draft) {
        expect(problems[0]?.fault).toBe('name-missing')
        return
      }
      for (const field of fields) {
        const cell = line[field] ?? ''
        const text = typeof cell === 'object' ? cell.day : String(cell)
        const seen = printed(text)
        const saysSomething = !sayNothing.test(seen) && !(field === 'birth' && noBirth.test(seen))
        const isKept = left[field]?.(draft) ?? false
        expect(!saysSomething || isKept || named.has(field), `${field}: ${JSON.stringify(cell)}`).toBe(true)
      }
    }),
    { numRuns: 3_000 },
  )
})

/** Without what is never seen on a page, nor the dots around. */
function printed(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\p{C}\p{M}]|^[\s.,’'_–—‐‑-]+|[\s.,’'_–—‐‑-]+$/gu, '')
    .trim()
}

const months = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
  ' ',
)
const two = (part: number): string => String(part).padStart(2, '0')

/** How people write a date, each with how much of it they say. */
const writings: readonly ((y: number, m: number, d: number) => readonly [Cell, boolean?])[] = [
  (y, m, d) => [`${two(d)}/${two(m)}/${y}`],
  (y, m, d) => [`${d}/${m}/${y}`],
  (y, m, d) => [`${d}-${m}-${y}`],
  (y, m, d) => [`${two(d)}.${two(m)}.${y}`],
  (y, m, d) => [`${y}-${two(m)}-${two(d)}`],
  (y, m, d) => [`${d} ${months[m - 1]} ${y}`],
  (y, m, d) => [`${d === 1 ? '1er' : d} ${String(months[m - 1]).toUpperCase()} ${y}`],
  (y, m, d) => [{ day: `${y}-${two(m)}-${two(d)}` }],
  (y, m, d) => [Number(`${d}${two(m)}${y}`)],
  (y, m, d) => [Math.round((Date.UTC(y, m - 1, d) - Date.UTC(1899, 11, 30)) / 86_400_000), true],
]

test('of any three numbers, a date that exists is read as it is and another is named', () => {
  fc.assert(
    fc.property(
      fc.tuple(
        fc.integer({ min: 1880, max: 2040 }),
        fc.integer({ min: 1, max: 14 }),
        fc.integer({ min: 1, max: 33 }),
      ),
      fc.constantFrom(...writings),
      ([year, month, day], write) => {
        const date = new Date(Date.UTC(year, month - 1, day))
        const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
        // A day of a calendar and a number of days always exist; no month is called « undefined ».
        const [cell, isCounted] = write(year, month, day)
        if (!exists && (isCounted || typeof cell === 'object' || /undefined/i.test(String(cell)))) return
        // The number of days of the first five and a half years of the century reads as a year.
        if (isCounted && typeof cell === 'number' && cell < 2_100) return
        const { draft, problems } = read({ 'usage-name': 'X', birth: cell })
        const isPast = exists && year >= 1900 && date.getTime() <= Date.UTC(2026, 2, 3)
        if (isPast) expect(draft?.birth, JSON.stringify(cell)).toEqual({ year, month, day })
        else expect([draft?.birth, problems[0]?.field], JSON.stringify(cell)).toEqual([undefined, 'birth'])
      },
    ),
    { numRuns: 3_000 },
  )
})

test('of any ten figures, a French number is read however it is spaced, and another is named', () => {
  const spacings: readonly ((number: string) => Cell)[] = [
    (number) => number,
    (number) => number.replaceAll(/(..)(?=.)/g, '$1 '),
    (number) => number.replaceAll(/(..)(?=.)/g, '$1.'),
    (number) => `+33${number.slice(1)}`,
    (number) => `0033 ${number.slice(1)}`,
    (number) => Number(number),
  ]
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5 }),
      fc.stringMatching(/^[1-9][1-9]\d{6}$/),
      fc.constantFrom(...spacings),
      (zone, tail, space) => {
        const number = `0${zone}${tail}`
        if (/^0(26|50|59)/.test(number)) return
        const { draft } = read({ 'usage-name': 'X', phone: space(number) })
        expect(draft?.channels.map(({ value }) => value)).toEqual([`+33${number.slice(1)}`])
      },
    ),
    { numRuns: 500 },
  )
  for (const wrong of ['061234567', '06123456789012', '06 12 34 56 7X', '1234', 12]) {
    expect(read({ 'usage-name': 'X', phone: wrong }).problems[0]?.fault).toBe('phone-unreadable')
  }
})
