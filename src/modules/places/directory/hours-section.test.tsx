import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { toDay } from '#kernel/day.ts'
import { aKeptPlace } from '../a-kept-place.ts'
import type { Stop } from '../place.ts'
import { HoursSection } from './hours-section.tsx'

const commune = { name: 'Alpha', postalCode: '99000', code: '99001' }
const friday: Stop = { commune, street: 'Place', weekday: 5, weeks: 'every', opensAt: 540, closesAt: 720 }

function nextStops(stop: Stop, day: string, minute: number): string {
  const place = aKeptPlace(1, { local: { stops: [stop] } })
  const html = render(<HoursSection place={place} now={{ day: toDay(day), minute }} language="fr" />)
  return /Prochains passages[^<]*/.exec(html)?.[0] ?? ''
}

test('a passage on a public holiday is said to be unsure, as the list says it', () => {
  expect(nextStops(friday, '2026-04-20', 600)).toMatch(/24 avril, 1er mai \(jour férié.: appelez\) et 8 mai/)
  const thursday = { ...friday, weekday: 4 }
  expect(nextStops(thursday, '2026-05-12', 600)).toMatch(/14 mai \(jour férié.: appelez\), 21 mai/)
})

test('the bus that has left today comes again next week', () => {
  expect(nextStops(friday, '2026-06-05', 600)).toContain('5 juin')
  expect(nextStops(friday, '2026-06-05', 720)).not.toContain('5 juin,')
})

test('at the turn of a year of 53 weeks the bus of even weeks is awaited three weeks, that of odd weeks one', () => {
  expect(nextStops({ ...friday, weeks: 'even' }, '2026-12-20', 600)).toMatch(
    /15 janvier 2027 et 29 janvier 2027/,
  )
  expect(nextStops({ ...friday, weeks: 'odd' }, '2026-12-27', 600)).toMatch(
    /1er janvier 2027.*8 janvier 2027/,
  )
})
