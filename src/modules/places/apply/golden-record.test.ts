import { expect, test } from 'vitest'
import { toDay } from '#kernel/day.ts'
import { aKeptPlace, type Told } from '../a-kept-place.ts'
import { barePlace, fullPlace } from '../export/an-exported-place.ts'
import type { KeptPlace } from '../kept-place.ts'
import type { PlaceFacts } from '../place.ts'
import { type GoldenRow, goldenRecord, originsOf, weeklyHoursOf } from './golden-record.ts'

const today = toDay('2026-11-22')

test('a place with one row is that row, whatever it was before', () => {
  const place = aPlace({ facts: { ...fullPlace, phones: ['+33200000000'] } })
  const golden = goldenRecord({ place, rows: [aRow({ facts: fullPlace })], today })

  expect(golden).toEqual({ ...place, facts: fullPlace, provenance: originsOf('Hub', fullPlace) })
})

test('what the source no longer says is no longer said', () => {
  const place = aPlace({ facts: fullPlace, provenance: originsOf('Hub', fullPlace) })
  const golden = goldenRecord({ place, rows: [aRow({ facts: barePlace })], today })

  expect(golden.facts).toEqual(barePlace)
  expect(golden.hours).toEqual([])
})

test('a locked field stays; the street that is locked keeps its commune', () => {
  const place = aPlace({ facts: fullPlace, locks: ['phones', 'street'] })
  const golden = goldenRecord({ place, rows: [aRow({ facts: barePlace })], today })

  expect(golden.facts).toMatchObject({
    phones: fullPlace.phones,
    street: fullPlace.street,
    name: 'Point info',
  })
  expect(golden.facts.commune).toEqual(fullPlace.commune)
})

test('what somebody verified is changed only by a sheet written after', () => {
  const place = aPlace({ facts: fullPlace, verifiedOn: toDay('2026-11-10') })
  const old = aRow({ facts: { ...barePlace, updatedOn: toDay('2026-11-09') } })
  const recent = aRow({
    facts: { ...barePlace, updatedOn: toDay('2026-11-11'), websites: ['https://new.example/'] },
  })

  expect(goldenRecord({ place, rows: [old], today }).facts.name).toBe(fullPlace.name)
  const golden = goldenRecord({ place, rows: [recent], today })
  expect(golden.facts).toMatchObject({ name: 'Point info', websites: ['https://new.example/'] })
  expect(golden.facts.phones).toEqual(fullPlace.phones)
})

test('the source believed first is read first, then the most recent; each says what the other does not', () => {
  const rows = [
    aRow({
      source: 'Hub',
      facts: { ...barePlace, name: 'Hub', summary: 'Ici', updatedOn: toDay('2026-11-20') },
    }),
    aRow({
      source: 'Ville',
      priority: 5,
      facts: { ...barePlace, name: 'Ville', updatedOn: toDay('2024-01-01') },
    }),
    aRow({
      source: 'Vieux',
      facts: { ...barePlace, name: 'Vieux', summary: 'Là', updatedOn: toDay('2026-11-01') },
    }),
  ]
  const golden = goldenRecord({ place: aPlace({ facts: barePlace }), rows, today })

  expect(golden.facts).toMatchObject({ name: 'Ville', summary: 'Ici', updatedOn: '2026-11-20' })
  expect(golden.provenance).toMatchObject({
    name: { source: 'Ville' },
    summary: { source: 'Hub', on: '2026-11-20' },
  })
  expect(goldenRecord({ place: aPlace({ facts: barePlace }), rows: rows.toReversed(), today })).toEqual(
    golden,
  )
})

test.each([
  ['2026-11-01', ['Jeunes', 'Femmes']],
  ['2026-05-01', ['Jeunes']],
] as const)('two lists are one only while both sheets are under six months (%s)', (day, audiences) => {
  const rows = [
    aRow({ facts: { ...barePlace, audiences: ['Jeunes'], updatedOn: toDay('2026-11-20') } }),
    aRow({ source: 'Autre', facts: { ...barePlace, audiences: ['Femmes'], updatedOn: toDay(day) } }),
  ]

  expect(goldenRecord({ place: aPlace({}), rows, today }).facts.audiences).toEqual(audiences)
})

test('a row that vanished says nothing while another stands, and leaves the place as it is otherwise', () => {
  const place = aPlace({ facts: fullPlace })
  const gone = aRow({ isVanished: true, facts: { ...fullPlace, name: 'Ancien' }, priority: 9 })

  expect(goldenRecord({ place, rows: [gone], today })).toBe(place)
  expect(goldenRecord({ place, rows: [gone, aRow({ facts: fullPlace })], today }).facts.name).toBe(
    fullPlace.name,
  )
})

test('the middle of a commune stands for a place until its commune changes', () => {
  const position = { latitude: 47, longitude: 2, precision: 'commune' } as const
  const place = aPlace({ facts: { ...barePlace, position } })
  const moved = { ...barePlace, commune: { name: 'Lens', postalCode: '62300', code: '62498' } }

  expect(goldenRecord({ place, rows: [aRow({ facts: barePlace })], today }).facts.position).toEqual(position)
  expect(goldenRecord({ place, rows: [aRow({ facts: moved })], today }).facts.position).toBeUndefined()
})

function aPlace({ facts = barePlace, ...more }: Told & { readonly facts?: PlaceFacts }): KeptPlace {
  return aKeptPlace(1, { facts, hours: weeklyHoursOf(facts), ...more })
}

function aRow(more: Partial<GoldenRow> & Pick<GoldenRow, 'facts'>): GoldenRow {
  return { source: 'Hub', priority: 0, externalId: '1', isVanished: false, ...more }
}
