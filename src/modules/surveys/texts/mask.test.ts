import { expect, test } from 'vitest'
import { processorTime } from '#test/support/processor-time.ts'
import { mask } from './mask.ts'

test.each([
  ['06 39 98 12 34', '•• •• •• •• ••'],
  ['+33 (0)6.39.98.12.34', '+•• ••••••••••••••••'],
  ['2 55 07 75 116 001 42', '• •• •• •• ••• ••• ••'],
  ['2 55 07 2A 116 001 42', undefined],
  ['allocataire 1234567', 'allocataire •••••••'],
  ['née le 03/07/1955', 'née le ••••••••••'],
  ['٠٦٣٩٩٨١٢٣٤', '••••••••••'],
  ['fatou.sarr@exemple.fr', '•••••••••••••••••••••'],
])('what could tell who wrote is masked: %s', (words, masked) => {
  expect(mask(words)).not.toMatch(/\p{Nd}{3}|@/u)
  if (masked !== undefined) expect(mask(words)).toBe(masked)
})

test.each([
  'J’ai attendu 45 minutes, de 10 h 30 à 11 h 15.',
  'Il me reste 1 234,50 € par mois.',
  'Le 3 mars 2026, guichet 12.',
  'Nous sommes 5 dans 2 pièces.',
])('what tells only what happened is left: %s', (words) => {
  expect(mask(words)).toBe(words)
})

test('a hostile text is masked at once', () => {
  const milliseconds = processorTime(() => {
    for (const part of ['1 ', '1-.', 'a', '@', '(', '1@']) mask(part.repeat(5_000))
  })
  expect(milliseconds).toBeLessThan(1_000)
})
