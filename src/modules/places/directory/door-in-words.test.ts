import { expect, test } from 'vitest'
import { toDay } from '#kernel/day.ts'
import { aKeptPlace } from '../a-kept-place.ts'
import { doorInWords } from './door-in-words.ts'

const now = { day: toDay('2026-03-03'), minute: 600 }
const opening = { state: 'open', until: { ...now, minute: 1020 } } as const

test('a place that receives nobody is never said open, whatever its hours', () => {
  const office = aKeptPlace(1, {
    facts: { accessModes: ["Ce lieu n'accueille pas de public", 'Téléphoner'] },
  })

  expect(doorInWords({ place: office, opening, now }, 'fr')).toBe('Ce lieu ne reçoit pas le public')
  expect(doorInWords({ place: aKeptPlace(2), opening, now }, 'fr')).toMatch(
    /^Ouvert aujourd’hui jusqu’à 17.h$/,
  )
})
