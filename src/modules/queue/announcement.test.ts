import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { type Announcement, announcementClips, spokenClips, spokenPlace } from './announcement.ts'

const voiceFolder = fileURLToPath(new URL('../../assets/voice', import.meta.url))

const call: Announcement = {
  language: 'fr',
  letter: 'A',
  number: 12,
  counterLabelNumber: 3,
  place: 'counter',
}

test('a call is a chime, then the ticket, then where to go', () => {
  expect(announcementClips(call)).toEqual([
    'chime.mp3',
    'fr/ticket.mp3',
    'fr/a.mp3',
    'fr/12.mp3',
    'fr/counter.mp3',
    'fr/3.mp3',
  ])
})

test('the second language follows without another chime', () => {
  expect(spokenClips({ ...call, language: 'ar' })).toEqual([
    'ar/ticket.mp3',
    'ar/a.mp3',
    'ar/12.mp3',
    'ar/counter.mp3',
    'ar/3.mp3',
  ])
})

test('a person can be sent to an office', () => {
  expect(spokenClips({ ...call, language: 'en', place: 'office' })).toContain('en/office.mp3')
})

test.each([
  { number: 199, said: ['fr/199.mp3'] },
  { number: 200, said: ['fr/2.mp3', 'fr/0.mp3', 'fr/0.mp3'] },
  { number: 999, said: ['fr/9.mp3', 'fr/9.mp3', 'fr/9.mp3'] },
])('$number is said whole up to 199, digit by digit above', ({ number, said }) => {
  expect(spokenClips({ ...call, number }).slice(2, -2)).toEqual(said)
  expect(spokenClips({ ...call, counterLabelNumber: number }).slice(4)).toEqual(said)
})

test.each(['fr-simple', 'uk', ''])(
  'a ticket in « %s », which has no voice, is called in French',
  (language) => {
    expect(announcementClips({ ...call, language })).toEqual(announcementClips(call))
  },
)

test.each([
  ['en-GB', 'en'],
  ['ar-DZ', 'ar'],
])('%s is said by the voice of %s', (language, voice) => {
  expect(announcementClips({ ...call, language })).toEqual(announcementClips({ ...call, language: voice }))
})

test.each([
  ['guichet', 'counter'],
  ['Bureau', 'office'],
  [' bureau des aides', 'office'],
  ['accueil', 'counter'],
])('what a town calls « %s » is said as a %s', (speakAs, place) => {
  expect(spokenPlace(speakAs)).toBe(place)
})

test.each(['', 'a', 'AB', '../A'])('« %s » is no letter of a ticket', (letter) => {
  expect(() => announcementClips({ ...call, letter })).toThrow('no clip says the letter')
})

test.each([-1, 1.5, Number.NaN])('%s is no number of a ticket', (number) => {
  expect(() => announcementClips({ ...call, number })).toThrow('no clip says the number')
})

test('every clip that can be named is on disk, and no other', () => {
  const recorded = readdirSync(voiceFolder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.mp3') && !path.startsWith('forms/'))
  expect(recorded.toSorted()).toEqual([...new Set(everyAnnouncement().flatMap(announcementClips))].toSorted())
})

function everyAnnouncement(): readonly Announcement[] {
  const letters = Array.from({ length: 26 }, (_, rank) => String.fromCharCode(65 + rank))
  const numbers = Array.from({ length: 1000 }, (_, number) => number)
  return ['fr', 'fr-simple', 'en', 'ar', 'uk'].flatMap((language) => [
    ...letters.map((letter) => ({ ...call, language, letter })),
    ...numbers.map((number) => ({ ...call, language, number, counterLabelNumber: number })),
    { ...call, language, place: 'office' as const },
  ])
}
