import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { hasOfficialSchema, officialCheck, officialFields } from '#test/support/official-schema.ts'
import { type StandardRow, standardColumns } from '../standard/columns.ts'
import { trainingLabels } from '../standard/terms.ts'
import { barePlace, fullPlace } from './an-exported-place.ts'
import { standardHead, standardLine } from './standard-csv.ts'
import { missingColumns, standardRow } from './standard-row.ts'

const absent = !hasOfficialSchema
const whenPresent = absent ? ' (skipped: ../shared/data/places is absent)' : ''

test('a point that is not known is empty, never zero', () => {
  const row = standardRow('a', barePlace)

  expect([row.latitude, row.longitude]).toEqual(['', ''])
  expect(row.pivot).toBe('00000000000000')
  expect(row.code_insee).toBe('')
})

test('the middle of a commune, where a place is searched, is not told as its point', () => {
  const middle = { latitude: 46.72, longitude: 2.5, precision: 'commune' } as const
  const row = standardRow('a', { ...fullPlace, position: middle })

  expect([row.latitude, row.longitude]).toEqual(['', ''])
})

test('the one telephone of the standard is the first it can write', () => {
  expect(standardRow('a', fullPlace).telephone).toBe('+33248000001')
})

test('hours that could not be read leave as they came', () => {
  expect(standardRow('a', { ...barePlace, hours: { raw: 'sur rendez-vous' } }).horaires).toBe(
    'sur rendez-vous',
  )
  expect(standardRow('a', fullPlace).horaires).toBe('Mo 09:00-12:00')
})

test('a bar inside a value does not make two values', () => {
  expect(
    standardRow('a', { ...barePlace, otherLabels: ['Pass | Bus', 'QPV'] }).autres_formations_labels,
  ).toBe('Pass / Bus|QPV')
})

test('a place without a street cannot be in the strict file, and it is said', () => {
  expect(missingColumns(standardRow('a', { ...barePlace, street: '' }))).toEqual(['adresse'])
  expect(missingColumns(standardRow('a', barePlace))).toEqual([])
})

test('what is written in CSV is read again the same, commas, quotes and lines included', () => {
  const row = standardRow('a', fullPlace)
  const [read] = parse(standardHead + standardLine(row), { columns: true }) as StandardRow[]

  expect(read).toEqual(row)
  expect(standardHead.trimEnd().split(',')).toEqual([...standardColumns])
})

test('only the file for spreadsheets keeps cells from computing', () => {
  const row = standardRow('a', { ...fullPlace, name: '=HYPERLINK("https://evil.example")' })

  expect(standardLine(row)).toContain('"=HYPERLINK(""https://evil.example"")"')
  expect(standardLine(row, 'spreadsheet')).toContain(`"'=HYPERLINK(`)
  expect(standardLine(row, 'spreadsheet')).toContain(',-2.505,')
})

describe.skipIf(absent)(`the official schema${whenPresent}`, () => {
  test('has our columns, in our order', () => {
    expect(officialFields().map(({ name }) => name)).toEqual([...standardColumns])
  })

  test('accepts a full place and a bare one', () => {
    expect(officialCheck()(standardRow('a', fullPlace))).toEqual([])
    expect(officialCheck()(standardRow('a', barePlace))).toEqual([])
  })

  // The official pattern lacks the space that the description, the library and every producer write.
  test('refuses one correct label, and no other', () => {
    const refused = trainingLabels.filter(
      (label) => officialCheck()(standardRow('a', { ...barePlace, trainingLabels: [label] })).length > 0,
    )

    expect(refused).toEqual(['Étapes numériques (La Poste)'])
  })
})
