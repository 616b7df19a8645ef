import { expect, test } from 'vitest'
import { toDay } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import { nextPassages } from '../hours/passages.ts'
import type { MinuteRange, WeeklyHours } from '../hours/weekly.ts'
import type { Stop } from '../place.ts'
import { closureInWords, weekInWords } from './week-in-words.ts'

// A Sunday of ISO week 47.
const today = toDay('2026-11-22')

test('days of the same hours are said together, and days without hours are said closed', () => {
  const [week] = said([...days([0, 1, 2, 3, 4], 540, 720), ...days([0, 1, 2, 3, 4], 840, 1020)])
  expect(week).toEqual([
    'du lundi au vendredi : de 9 h à 12 h et de 14 h à 17 h',
    'samedi et dimanche : fermé',
    'Fermé les jours fériés.',
  ])
})

test('days that do not follow one another are named', () => {
  expect(said(days([0, 2, 3, 4], 570, 750))[0]?.slice(0, 2)).toEqual([
    'lundi et du mercredi au vendredi : de 9 h 30 à 12 h 30',
    'mardi, samedi et dimanche : fermé',
  ])
})

test('a door that never closes, and one that closes after midnight', () => {
  expect(said([[0, 10_080]])[0]?.[0]).toBe('tous les jours : jour et nuit')
  expect(said([[1200, 1560]])[0]).toContain('lundi : de 20 h à minuit')
  expect(said([[1200, 1560]])[0]).toContain('mardi : de minuit à 2 h')
})

test('hours of even weeks and of a season say so, and hours that are over are left out', () => {
  const summer = { ...hours([[540, 720]]), to: toDay('2026-08-31') }
  const winter = { ...hours([[540, 720]]), weeks: 'even', from: toDay('2026-12-01'), to: toDay('2027-03-01') }
  expect(weekInWords([summer, winter as WeeklyHours], today, 'fr').map(({ when }) => spaced(when))).toEqual([
    'semaines paires, à partir du 1er décembre, jusqu’au 1er mars 2027',
  ])
})

test.each<[WeeklyHours['onHolidays'], string]>([
  ['as-usual', 'Ouvert aussi les jours fériés.'],
  ['unsaid', 'Jours fériés : appelez avant de venir.'],
  [[[600, 720]], 'Jours fériés : de 10 h à 12 h.'],
])('on public holidays: %j', (onHolidays, sentence) => {
  const [week] = weekInWords([{ ...hours([[540, 720]]), onHolidays }], today, 'fr')
  expect(spaced(week?.holidays)).toBe(sentence)
})

test('the same in English and in Arabic', () => {
  expect(said(days([0, 1, 2], 540, 720), 'en')[0]?.[0]).toBe('Monday to Wednesday : 9:00 to 12:00')
  expect(said(days([0, 1, 2], 540, 720), 'ar')[0]?.[0]).toBe('من الاثنين إلى الأربعاء : من 9:00 إلى 12:00')
})

test('a closure says its days and its reason', () => {
  const closure = { from: toDay('2026-12-24'), to: toDay('2027-01-02'), reason: 'congés' }
  expect(spaced(closureInWords(closure, today, 'fr'))).toBe(
    'Fermé du 24 décembre au 2 janvier 2027 (congés).',
  )
  expect(spaced(closureInWords({ from: today, to: today }, today, 'fr'))).toBe('Fermé le 22 novembre.')
})

test('the bus of even weeks passes on these days, and not during its closure', () => {
  const closures = [{ from: toDay('2026-12-21'), to: toDay('2027-01-03') }]
  expect(nextPassages(bus, closures, { from: today, most: 3 })).toEqual([
    { day: '2026-11-24', isHoliday: false },
    { day: '2026-12-08', isHoliday: false },
    { day: '2027-01-12', isHoliday: false },
  ])
})

test('a bus that would pass on a public holiday says so, and one that passes no more has no day', () => {
  expect(
    nextPassages({ ...bus, weekday: 5, weeks: 'every' }, [], { from: toDay('2026-12-24'), most: 2 }),
  ).toEqual([
    { day: '2026-12-25', isHoliday: true },
    { day: '2027-01-01', isHoliday: true },
  ])
  expect(nextPassages({ ...bus, to: toDay('2026-11-01') }, [], { from: today, most: 2 })).toEqual([])
})

const bus: Stop = {
  commune: { name: 'Bué', postalCode: '18300', code: '18039' },
  street: 'place de la Mairie',
  weekday: 2,
  weeks: 'even',
  opensAt: 540,
  closesAt: 720,
}

function hours(open: readonly MinuteRange[]): WeeklyHours {
  return { open, weeks: 'every', onHolidays: 'closed' }
}

function days(which: readonly number[], from: number, to: number): readonly MinuteRange[] {
  return which.map((day): MinuteRange => [day * 1440 + from, day * 1440 + to])
}

function said(open: readonly MinuteRange[], language: Language = 'fr'): readonly (readonly string[])[] {
  return weekInWords([hours(open)], today, language).map(({ lines, holidays }) => [
    ...lines.map((line) => spaced(`${line.days} : ${line.hours}`)),
    spaced(holidays),
  ])
}

const spaced = (text = ''): string => text.replaceAll(/[\u00A0\u202F]/g, ' ')
