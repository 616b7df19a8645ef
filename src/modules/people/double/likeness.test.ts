import { expect, test } from 'vitest'
import { type Comparable, likenessOf } from './likeness.ts'

interface Sketch {
  readonly first?: string
  readonly name?: string
  readonly birthName?: string
  readonly born?: string
  readonly phone?: string
}

function of({ first, name, birthName, born, phone }: Sketch): Comparable {
  const [year, month, day] = (born ?? '').split('-').map(Number)
  return {
    names: { firstNames: first, usageName: name, birthName, hasSingleName: false },
    birth: year ? { year, month, day } : undefined,
    phones: phone ? [phone] : [],
  }
}

const fatima = of({ first: 'Fatima', name: 'Benali', born: '1950-03-03', phone: '+33612345678' })

test.each([
  [{ first: 'Fatima', name: 'Benali', born: '1950-03-03' }, ['same-name-and-birth']],
  [{ first: 'FATIMA', name: 'BENALI', born: '1950-03-03' }, ['same-name-and-birth']],
  [{ first: 'Fatima', name: 'Benalli', born: '1950-03-03' }, ['same-name-and-birth']],
  [{ first: 'Fatima', name: 'Ben Ali', born: '1950-03-03' }, ['same-name-and-birth']],
  [{ first: 'Fatima Zahra', name: 'Benali', born: '1950-03-03' }, ['same-name-and-birth']],
  [{ first: 'Fatima', name: 'Durand', birthName: 'Benali', born: '1950-03-03' }, ['same-name-and-birth']],
  [{ first: 'Benali', name: 'Fatima', born: '1950-03-03' }, ['swapped-names']],
  [{ first: 'Benali', name: 'Fatima' }, ['swapped-names']],
  [{ first: 'Fatima', name: 'Benali', born: '1950-03-04' }, ['same-name-near-birth']],
  [{ first: 'Fatima', name: 'Benali', born: '1951-03-03' }, ['same-name-near-birth']],
  [{ first: 'Fatima', name: 'Benali', born: '1950' }, ['same-name']],
  [{ first: 'Fatima', name: 'Benali' }, ['same-name']],
  [{ name: 'Benali', born: '1950-03-03' }, ['same-name-and-birth']],
  [{ first: 'Fatima', name: 'Durand', born: '1950-03-03' }, ['same-first-name-and-birth']],
  [{ first: 'Fatima', born: '1950-03-03' }, ['same-first-name-and-birth']],
  [{ first: 'Karim', name: 'Durand', phone: '+33612345678' }, ['same-phone']],
  [{ first: 'Fatima', name: 'Benali', phone: '+33612345678' }, ['same-name', 'same-phone']],
] as const)('%o may be Fatima Benali: %o', (sketch: Sketch, reasons) => {
  expect(likenessOf(of(sketch), fatima)).toEqual(reasons)
})

test.each([
  { first: 'Fatima', name: 'Durand' },
  { first: 'Fatima' },
  { first: 'Karim', name: 'Benali', born: '1950-03-03' },
  { first: 'Fatima', name: 'Benali', born: '1972-11-20' },
  { first: 'Anne', name: 'Petit', born: '1950-03-03' },
])('%o is somebody else', (sketch: Sketch) => {
  expect(likenessOf(of(sketch), fatima)).toEqual([])
})

test('two files opened with the same first name alone may be one person’s', () => {
  expect(likenessOf(of({ first: 'Fatima' }), of({ first: 'Fatima' }))).toEqual(['same-name'])
  expect(likenessOf(of({ first: 'Ali' }), of({ first: 'Eli' }))).toEqual([])
})
