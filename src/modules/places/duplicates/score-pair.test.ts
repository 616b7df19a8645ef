import { expect, test } from 'vitest'
import { shareOfPairs } from './score-name.ts'
import { scorePair } from './score-pair.ts'
import { aComparedPlace } from './a-compared-place.ts'
import { type ComparedPlace, profileOf } from './score-profile.ts'

const library = aComparedPlace('a')

test('the same place written by two producers is the same place', () => {
  const score = scored(
    { name: 'Médiathèque St-Exupéry', street: '12 av. du Gal Leclerc' },
    { name: 'Bibliothèque de Saint Exupéry', street: '12, avenue du Général-Leclerc' },
  )

  expect(score?.score).toBe(1)
  expect(score?.penalties).toEqual([])
})

test('what one side does not know counts neither for nor against', () => {
  const known = scored({}, {})
  const unknown = scored({ pivot: '21750001600019' }, { phones: ['+33112345678'] })

  expect(unknown?.score).toBe(known?.score)
  expect(unknown?.likeness).not.toHaveProperty('pivot')
  expect(unknown?.likeness).not.toHaveProperty('phone')
})

test('a missing point is not a perfect distance', () => {
  const { position: _, ...nowhere } = library
  const score = scorePair(profileOf(library), profileOf({ ...nowhere, id: 'b', name: 'Gymnase' }))

  expect(score?.likeness).not.toHaveProperty('distance')
  expect(score?.score).toBeLessThan(0.7)
})

test('the middle of the commune is not a door', () => {
  const middle = { latitude: 48, longitude: 2, precision: 'commune' } as const

  expect(scored({ position: middle }, { position: middle })?.likeness).not.toHaveProperty('distance')
})

test('the CCAS is not the town hall that shares its address', () => {
  const score = scored({ name: 'Mairie de Bourges' }, { name: 'CCAS de Bourges' })

  expect(score?.penalties).toEqual(['other-kind'])
})

test('a bus is not the house it starts from, whether it is declared or its name says so', () => {
  expect(scored({ isItinerant: true }, { isFixed: true })?.penalties).toEqual(['travels'])
  expect(scored({ name: 'Bus Arc-en-Ciel' }, { name: 'Arc-en-Ciel' })?.penalties).toEqual(['travels'])
  expect(scored({ isItinerant: true, isFixed: true }, { isFixed: true })?.penalties).toEqual([])
})

test('that one of them travels costs the likeness of two places 0.30', () => {
  expect(scored({ isItinerant: true }, { isItinerant: true })?.score).toBe(1)
  expect(scored({ isItinerant: true }, { isFixed: true })?.score).toBeCloseTo(0.7)
})

test('two places kilometres apart are compared only when they share a pivot or a number', () => {
  const far = { position: { latitude: 48.05, longitude: 2, precision: 'address' } as const }
  const pivot = '21750001600019'

  expect(scored({}, far)).toBeUndefined()
  expect(scored({ pivot }, { ...far, pivot })?.likeness).toMatchObject({ distance: 0, pivot: 1 })
  expect(scored({ phones: ['+33112345678'] }, { ...far, phones: ['+33112345678'] })).toBeDefined()
})

test('another number of the same street is another door', () => {
  const apart = scored({ street: '1 rue de la Paix' }, { street: '9 rue de la Paix' })
  const between = scored({ street: '16-20 rue de la Paix' }, { street: '18 bis rue de la Paix' })

  expect(apart?.likeness.street).toBeCloseTo(0.7)
  expect(between?.likeness.street).toBeCloseTo(0.7)
  expect(scored({ street: '16-20 rue de la Paix' }, { street: '20 r de la paix' })?.likeness.street).toBe(1)
})

test('the share of two lists counts repeated pairs of letters once each', () => {
  expect(shareOfPairs(['aa', 'aa', 'ab'], ['aa', 'ab', 'ac'])).toBeCloseTo(2 / 3)
  expect(shareOfPairs([], ['aa'])).toBe(0)
})

function scored(one: Partial<ComparedPlace>, other: Partial<ComparedPlace>): ReturnType<typeof scorePair> {
  return scorePair(profileOf({ ...library, ...one }), profileOf({ ...library, id: 'b', ...other }))
}
