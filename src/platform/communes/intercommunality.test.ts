import { expect, test } from 'vitest'
import { communeCodes } from './commune-codes.ts'
import { intercommunalityOf, withDistricts } from './intercommunality.ts'

test('a commune is in an intercommunality with its neighbours', () => {
  const bourges = intercommunalityOf('18033')
  expect(bourges?.name).toBe('CA Bourges Plus')
  expect(bourges?.communes).toContain('18033')
  expect(bourges?.communes.length).toBeGreaterThan(10)
})

test('the island of Yeu is in none', () => {
  expect(intercommunalityOf('85113')).toBeUndefined()
})

test('every arrondissement of Paris, Lyon and Marseille is in the official list, and there is no other', () => {
  const codes = communeCodes()
  expect(withDistricts('18033')).toEqual(['18033'])
  for (const [city, count] of [
    ['75056', 20],
    ['69123', 9],
    ['13055', 16],
  ] as const) {
    const districts = withDistricts(city)
    expect(districts.filter((code) => !codes.has(code))).toEqual([])
    expect(districts).toHaveLength(count + 1)
  }
})
