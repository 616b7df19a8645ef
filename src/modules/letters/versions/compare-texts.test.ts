import { expect, test } from 'vitest'
import { toDay } from '#kernel/day.ts'
import type { LetterText } from '../letter.ts'
import { compareTexts } from './compare-texts.ts'

const text: LetterText = {
  sender: 'Jeanne Bernard',
  recipient: 'CAF',
  place: 'Alpha',
  object: 'Contestation',
  references: '',
  body: 'Je conteste. Je vous demande de revoir mon dossier.',
  enclosures: '',
  signature: 'Jeanne Bernard',
  writtenOn: toDay('2026-03-03'),
}

test('the same text twice has no difference', () => {
  expect(compareTexts(text, text).every(({ kind }) => kind === 'same')).toBe(true)
})

test('a sentence changed is one taken away and one put in, where it stood', () => {
  const after = { ...text, body: 'Je conteste. Je vous demande une réponse. Merci.' }
  expect(compareTexts(text, after).filter(({ kind }) => kind !== 'same')).toEqual([
    { kind: 'removed', text: 'Je vous demande de revoir mon dossier.' },
    { kind: 'added', text: 'Je vous demande une réponse.' },
    { kind: 'added', text: 'Merci.' },
  ])
})

test('whatever is said, taking the additions away gives the first text back', () => {
  const after = { ...text, object: 'Recours', body: 'Merci. Je conteste.', writtenOn: toDay('2026-03-04') }
  const differences = compareTexts(text, after)
  const before = differences.filter(({ kind }) => kind !== 'added').map((one) => one.text)
  expect(before).toEqual(compareTexts(text, text).map((one) => one.text))
})
