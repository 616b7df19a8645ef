import { expect, test } from 'vitest'
import { readNames } from './names.ts'
import { fullName, otherBirthName } from './person.ts'

const typed = (firstNames: string, usageName = '', hasSingleName = false) => ({
  firstNames,
  usageName,
  birthName: '',
  hasSingleName,
})

test('a first name alone opens a file', () => {
  expect(readNames(typed('Fatima'))).toMatchObject({ ok: true, value: { firstNames: 'Fatima' } })
})

test.each([
  ['Élodie', 'N’Diaye'],
  ['Jean-Baptiste', "d'Ormesson"],
  ['Ève', 'Lœuillet'],
  ['Ayşe', 'Yıldız'],
  ['Nguyễn Thị', 'Đặng'],
  ['فاطمة', 'بن علي'],
  ['Олена', 'Шевченко'],
  ['jean', 'MARTIN'],
  ['Søren', 'Ødegård'],
  ['Mª', 'José'],
])('%s %s are kept as they are written', (firstNames, usageName) => {
  expect(readNames(typed(firstNames, usageName))).toMatchObject({
    ok: true,
    value: { firstNames, usageName },
  })
})

test('spaces in excess, line ends and signs that turn the text are taken out', () => {
  expect(readNames(typed('  Marie \n Anne\u202E ', 'Le  Goff'))).toMatchObject({
    value: { firstNames: 'Marie Anne', usageName: 'Le Goff' },
  })
})

test.each([
  [typed(''), 'name-missing'],
  [typed('   '), 'name-missing'],
  [typed('\u202E'), 'name-missing'],
  [typed('123'), 'name-without-letter'],
  [typed('😀'), 'name-without-letter'],
  [typed('Fatima', '-'), 'name-without-letter'],
  [typed('a'.repeat(101)), 'name-too-long'],
  [typed('Fatima', 'Benali', true), 'single-name-with-others'],
] as const)('%o is refused: %s', (names, refusal) => {
  expect(readNames(names)).toEqual({ ok: false, refusal })
})

test('a single name is a whole name', () => {
  const read = readNames(typed('Soekarno', '', true))
  expect(read).toEqual({
    ok: true,
    value: { firstNames: undefined, usageName: 'Soekarno', birthName: undefined, hasSingleName: true },
  })
})

test('a hundred signs are a hundred signs, whatever they weigh', () => {
  expect(readNames(typed('𞤀'.repeat(100))).ok).toBe(true)
})

test('people are called by the name they use, and by their birth name when it is the only one', () => {
  const names = { firstNames: 'Marie', usageName: 'Petit', birthName: 'Le Goff', hasSingleName: false }
  expect(fullName(names)).toBe('Marie Petit')
  expect(otherBirthName(names)).toBe('Le Goff')
  expect(fullName({ ...names, usageName: undefined })).toBe('Marie Le Goff')
  expect(otherBirthName({ ...names, usageName: undefined })).toBeUndefined()
})
