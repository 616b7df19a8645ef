import { expect, test } from 'vitest'
import { readNote } from './note.ts'

test.each([
  'Vient avec sa fille.',
  'Rappeler au 06 12 34 56 78 mardi.',
  'Dossier CAF 1234567, reçu 2026-000123.',
  'Né en 1950, 3 enfants, loyer 612,50 €.',
  'Numéro fiscal demandé le 03/03/2026.',
])('« %s » is a note', (text) => {
  expect(readNote(text)).toEqual({ ok: true, value: text })
})

test.each([
  'NIR 269054958815780',
  'Sécu : 2 69 05 49 588 157 80',
  '1.85.12.75.108.123.95',
  '2 69 05 2A 588 157 17',
  'carte 4970 1012 3456 7893',
  '4970101234567893',
  '4970-1012-3456-7893',
])('« %s » holds a number the law forbids to keep', (text) => {
  expect(readNote(text)).toEqual({ ok: false, refusal: 'note-holds-a-number' })
})

test('an empty note, or a book, is refused', () => {
  expect(readNote('')).toEqual({ ok: false, refusal: 'note-missing' })
  expect(readNote('a'.repeat(5_001))).toEqual({ ok: false, refusal: 'note-too-long' })
  expect(readNote('é'.repeat(5_000)).ok).toBe(true)
})
