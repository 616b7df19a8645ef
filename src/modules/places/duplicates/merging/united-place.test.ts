import { expect, test } from 'vitest'
import { toDay } from '#kernel/day.ts'
import { aLibrary } from '../a-library.ts'
import { partedPlace } from './parted-place.ts'
import { type Uniting, unitedPlace } from './united-place.ts'

const today = toDay('2026-03-03')
const [recent, old] = [toDay('2026-02-01'), toDay('2025-01-15')]

test('what one sheet does not say is taken from the other', () => {
  const united = uniteInto(aLibrary(1), aLibrary(2, { facts: { phones: ['+33248000000'], pivot: '1' } }))

  expect(united.facts).toMatchObject({ phones: ['+33248000000'], pivot: '1' })
})

test('the most recent word is kept, unless a producer is more believed', () => {
  const kept = aLibrary(1, { facts: { name: 'Ancien' }, provenance: { name: { source: 'A', on: old } } })
  const gone = aLibrary(2, {
    facts: { name: 'Nouveau' },
    provenance: { name: { source: 'B', on: recent } },
  })

  expect(uniteInto(kept, gone).facts.name).toBe('Nouveau')
  expect(uniteInto(kept, gone, { priorityOf: (source) => (source === 'A' ? 1 : 0) }).facts.name).toBe(
    'Ancien',
  )
})

test('what was verified comes before any producer, and what the town locked before all', () => {
  const kept = aLibrary(1, { facts: { name: 'Cru' }, provenance: { name: { source: 'A', on: recent } } })
  const verified = aLibrary(2, { facts: { name: 'Vérifié' }, verifiedOn: old })
  const locked = aLibrary(3, { facts: { name: 'Verrouillé' }, locks: ['name'] })
  const believed = { priorityOf: (source: string) => (source === 'A' ? 9 : 0) }

  expect(uniteInto(kept, verified, believed).facts.name).toBe('Vérifié')
  expect(uniteInto(verified, locked).facts.name).toBe('Verrouillé')
  expect(uniteInto(verified, locked)).toMatchObject({ locks: ['name'], verifiedOn: old })
})

test('lists are put together while both sheets are fresh, and not afterwards', () => {
  const kept = aLibrary(1, { facts: { phones: ['+33248000001'] } })
  const gone = aLibrary(2, { facts: { phones: ['+33248000002', '+33248000001'] } })
  const stale = aLibrary(2, { facts: { phones: ['+33248000002'], updatedOn: old } })

  expect(uniteInto(kept, gone).facts.phones).toEqual(['+33248000001', '+33248000002'])
  expect(uniteInto(kept, stale).facts.phones).toEqual(['+33248000001'])
})

test('a floor goes with the street it was written with', () => {
  const kept = aLibrary(1, {
    facts: { street: '1 rue Vieille', addressComplement: '2e étage', updatedOn: old },
  })
  const gone = aLibrary(2, { facts: { street: '1 rue Neuve' } })

  expect(uniteInto(kept, gone).facts.street).toBe('1 rue Neuve')
  expect(uniteInto(kept, gone).facts).not.toHaveProperty('addressComplement')
})

test('the hours that are said and the hours that are counted come from the same sheet', () => {
  const gone = aLibrary(2, {
    facts: { hours: { raw: 'Mo 09:00-12:00', osm: 'Mo 09:00-12:00' } },
    hours: [{ open: [[540, 720]], weeks: 'every', onHolidays: 'closed' }],
  })

  expect(uniteInto(aLibrary(1), gone).hours).toEqual(gone.hours)
})

test('a united place is parted again as it was', () => {
  const kept = aLibrary(1, {
    facts: { phones: ['+33248000001'], hours: { raw: 'lundi' } },
    local: { languages: ['ar'] },
    provenance: { phones: { source: 'A', on: recent } },
  })
  const gone = aLibrary(2, {
    facts: { phones: ['+33248000002'], pivot: '1', name: 'Autre nom' },
    locks: ['name'],
    verifiedOn: recent,
  })
  const united = uniteInto(kept, gone)

  expect(partedPlace({ current: united, before: kept, after: united })).toEqual(kept)
})

test('what was corrected since the merge stays with the place that was kept', () => {
  const kept = aLibrary(1, { facts: { phones: ['+33248000001'] } })
  const united = uniteInto(kept, aLibrary(2, { facts: { phones: ['+33248000002'], pivot: '1' } }))
  const current = { ...united, facts: { ...united.facts, name: 'Corrigé' }, locks: ['name'] as const }

  const parted = partedPlace({ current, before: kept, after: united })

  expect(parted.facts).toEqual({ ...kept.facts, name: 'Corrigé' })
  expect(parted.locks).toEqual(['name'])
})

function uniteInto(
  kept: Uniting['kept'],
  gone: Uniting['gone'],
  { priorityOf = () => 0 }: Partial<Pick<Uniting, 'priorityOf'>> = {},
): ReturnType<typeof unitedPlace> {
  return unitedPlace({ kept, gone, priorityOf, today })
}
