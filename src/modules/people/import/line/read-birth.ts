import { type BirthDate, readBirthDate } from '#kernel/birth-date.ts'
import { type Day, isDay } from '#kernel/day.ts'
import { fold, westernDigits } from '#kernel/plain-text.ts'
import { type Cell, cellText } from '../sheet/sheet.ts'
import { type ReadCell, unread } from './draft.ts'

export interface Calendar {
  readonly today: Day
  readonly countsFrom1904: boolean
}

/** Reads a date of birth however a spreadsheet keeps it: a day, a number of days, a text, a month and a year, a year. */
export function readBirth(cell: Cell, calendar: Calendar): ReadCell<BirthDate> {
  if (typeof cell === 'object') return fromParts(cell.day.split('-').toReversed(), calendar.today)
  // The decimals of a number of days are the time of day.
  const text = typeof cell === 'number' ? String(Math.floor(cell)) : cell
  const tokens = tokensOf(text)
  const [only = ''] = tokens
  if (tokens.length === 1 && /^\d+$/.test(only)) return fromNumber(only, calendar)
  if (tokens.length > 3 || tokens.some((token) => !/^\d{1,4}$/.test(token))) return unread('birth-unreadable')
  return fromTokens(tokens, calendar.today)
}

/** Reads the parts of a date kept in three columns. */
export function readBirthParts(
  parts: { readonly day: Cell; readonly month: Cell; readonly year: Cell },
  today: Day,
): ReadCell<BirthDate> {
  const [day = '', month = '', year = ''] = [parts.day, parts.month, parts.year].map(
    (part) => tokensOf(cellText(part))[0] ?? '',
  )
  return fromParts([day, month, year], today)
}

const months = [
  ['janvier', 'janv', 'jan'],
  ['fevrier', 'fevr', 'fev'],
  ['mars', 'mar'],
  ['avril', 'avr'],
  ['mai'],
  ['juin'],
  ['juillet', 'juil', 'jul'],
  ['aout', 'aou'],
  ['septembre', 'sept', 'sep'],
  ['octobre', 'oct'],
  ['novembre', 'nov'],
  ['decembre', 'dec'],
] as const

/** « né le 1er mars 1950 à 00:00 » in three words: 1, 3, 1950. */
function tokensOf(text: string): readonly string[] {
  return fold(
    westernDigits(text)
      .replace(/(?<=\d)[\sT]+(à )?\d{1,2}:\d{2}.*$/i, '')
      .replaceAll('/', ' '),
  )
    .replace(/^(nee?|ne\(e\)) (le|en) /, '')
    .replace(/^(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) /, '')
    .replace(/^1er /, '1 ')
    .split(' ')
    .filter(Boolean)
    .map(monthNumber)
}

function monthNumber(token: string): string {
  const month = months.findIndex((names) => (names as readonly string[]).includes(token))
  return month < 0 ? token : String(month + 1)
}

function fromNumber(text: string, calendar: Calendar): ReadCell<BirthDate> {
  const { today } = calendar
  if (/^(19|20)\d\d$/.test(text)) return fromParts(['', '', text], today)
  if (/^\d{7,8}$/.test(text)) {
    const whole = text.padStart(8, '0')
    const isYearFirst = /^(19|20)\d\d(0[1-9]|1[0-2])/.test(whole)
    const parts = isYearFirst
      ? [whole.slice(6), whole.slice(4, 6), whole.slice(0, 4)]
      : [whole.slice(0, 2), whole.slice(2, 4), whole.slice(4)]
    return fromParts(parts, today)
  }
  const day = /^\d{3,5}$/.test(text) ? dayOfNumber(Number(text), calendar) : ''
  if (!isDay(day)) return unread('birth-unreadable')
  const read = fromParts(day.split('-').toReversed(), today)
  if (!read.value) return read
  return { ...read, faults: [{ fault: 'birth-from-number', readAs: day.split('-').toReversed().join('/') }] }
}

/** The day of a number of days; Excel believes in a 29 February 1900. */
function dayOfNumber(count: number, { countsFrom1904 }: Calendar): string {
  const start = countsFrom1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, count < 60 ? 31 : 30)
  return new Date(start + count * 86_400_000).toISOString().slice(0, 10)
}

function fromTokens(tokens: readonly string[], today: Day): ReadCell<BirthDate> {
  const [first = '', second = '', third = ''] = tokens
  if (tokens.length === 2)
    return fromParts(first.length === 4 ? ['', second, first] : ['', first, second], today)
  if (first.length === 4) return fromParts([third, second, first], today)
  if (third.length === 4) return fromParts(tokens, today)
  return third.length === 2 ? withCentury([first, second], third, today) : unread('birth-unreadable')
}

const oldest = 115

// « 03/03/50 » can only be 1950; « 12/04/15 » may be an old man or a child: we do not choose.
function withCentury(parts: readonly string[], years: string, today: Day): ReadCell<BirthDate> {
  const read = ['19', '20']
    .map((century) => ({
      year: `${century}${years}`,
      read: fromParts([...parts, `${century}${years}`], today),
    }))
    .filter(({ year, read: { value } }) => value && Number(today.slice(0, 4)) - Number(year) <= oldest)
  const [only, other] = read
  if (!only) return unread('birth-not-a-date')
  if (other) return unread('birth-century-unsure')
  return only.read
}

function fromParts([day = '', month = '', year = '']: readonly string[], today: Day): ReadCell<BirthDate> {
  const read = readBirthDate({ day, month, year }, today)
  if (!read.ok) return unread(read.refusal)
  return read.value ? { value: read.value, faults: [] } : { faults: [] }
}
