import { expect, test } from 'vitest'
import { type Day, toDay } from '#kernel/day.ts'
import { languages } from '#kernel/language.ts'
import type { LocalMoment } from '../hours/local-clock.ts'
import type { Opening } from '../hours/opening.ts'
import type { Stop } from '../place.ts'
import { openingInWords, stopInWords } from './opening-in-words.ts'

// Monday 2 November 2026, 10:00.
const now = at('2026-11-02', 600)

const bus: Stop = {
  commune: { name: 'Bué', postalCode: '18300' },
  street: 'place de la Mairie',
  weekday: 2,
  weeks: 'even',
  opensAt: 540,
  closesAt: 750,
}

test.each<[Opening, string]>([
  [{ state: 'open', until: at('2026-11-02', 1020) }, 'ouvert aujourd’hui jusqu’à 17 h'],
  [{ state: 'open', until: at('2026-11-02', 1050) }, 'ouvert aujourd’hui jusqu’à 17 h 30'],
  [{ state: 'open', until: at('2026-11-02', 1440) }, 'ouvert aujourd’hui jusqu’à minuit'],
  [{ state: 'open', until: at('2026-11-03', 125) }, 'ouvert jusqu’à demain, 2 h 05'],
  [{ state: 'open', until: at('2026-11-03', 1440) }, 'ouvert jour et nuit'],
  [closed('hours', at('2026-11-02', 840)), 'fermé, ouvre aujourd’hui à 14 h'],
  [closed('hours', at('2026-11-03', 540)), 'fermé, ouvre demain à 9 h'],
  [closed('holiday', at('2026-11-06', 540)), 'fermé, c’est un jour férié, ouvre vendredi à 9 h'],
  [closed('closure', at('2026-12-01', 540)), 'fermé exceptionnellement, ouvre mardi 1er décembre à 9 h'],
  [{ state: 'closed', why: 'hours' }, 'fermé'],
  [{ state: 'unsure', why: 'holiday' }, 'jour férié : appelez avant de venir'],
  [{ state: 'unknown' }, 'horaires non connus : appelez avant de venir'],
])('%j is said « %s »', (opening, sentence) => {
  expect(spaced(openingInWords(opening, now, 'fr'))).toBe(sentence)
})

test('the bus of even weeks', () => {
  expect(spaced(stopInWords(bus, 'fr'))).toBe('le bus passe mardi des semaines paires, de 9 h à 12 h 30')
  expect(spaced(stopInWords({ ...bus, weeks: 'every' }, 'fr'))).toBe('le bus passe mardi, de 9 h à 12 h 30')
  expect(stopInWords({ ...bus, weeks: 'odd' }, 'en')).toBe(
    'the bus comes on Tuesday in odd weeks, from 9:00 to 12:30',
  )
})

test('an hour never stands alone at the end of a line', () => {
  expect(openingInWords({ state: 'open', until: at('2026-11-02', 1050) }, now, 'fr')).toContain(
    '17\u00A0h\u00A030',
  )
})

test('every language says the hour of the next opening', () => {
  const said = languages.map((language) =>
    openingInWords(closed('hours', at('2026-11-12', 545)), now, language),
  )

  expect(said.map(spaced)).toEqual([
    'fermé, ouvre jeudi 12 novembre à 9 h 05',
    'C’est fermé, ça ouvre jeudi 12 novembre à 9 h 05',
    'closed, opens Thursday 12 November at 9:05',
    'مغلق، يفتح يوم الخميس 12 نوفمبر على الساعة 9:05',
  ])
})

function at(day: string, minute: number): LocalMoment {
  return { day: toDay(day) satisfies Day, minute }
}

function closed(why: 'hours' | 'holiday' | 'closure', opens: LocalMoment): Opening {
  return { state: 'closed', why, opens }
}

function spaced(text: string): string {
  return text.replaceAll('\u00A0', ' ')
}
