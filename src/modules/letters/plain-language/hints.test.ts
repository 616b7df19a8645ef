import { expect, test } from 'vitest'
import { hintsOn } from './hints.ts'

const good = {
  layout: 'letter',
  recipient: 'CAF\n1 rue du Port',
  object: 'Contestation',
  references: 'Dossier n° 12',
  body: 'Madame, Monsieur,\n\nJe conteste cette décision. Je vous demande de revoir mon dossier.',
} as const

test('a plain letter has nothing to be told', () => {
  expect(hintsOn(good)).toEqual([])
})

test('a long sentence is quoted with its number of words', () => {
  const sentence = `Je vous demande ${'de revoir mon dossier et '.repeat(6)}de répondre.`
  expect(hintsOn({ ...good, body: sentence })).toEqual([{ kind: 'long-sentence', sentence, words: 35 }])
})

test.each([
  ['Nonobstant mon courrier, je vous demande une réponse.', 'hard-word', 'nonobstant', 'malgré'],
  ['Je sollicite une aide.', 'hard-word', 'sollicite', 'demander'],
  ['J’EXIGE une réponse, je vous demande ceci.', 'harsh-word', 'j’exige', 'je vous demande'],
  [
    'C’est honteux ! Je vous demande une réponse.',
    'harsh-word',
    'honteux',
    'cette situation est très difficile pour moi',
  ],
])('« %s » is told otherwise', (body, ...[kind, word, instead]) => {
  expect(hintsOn({ ...good, body })).toContainEqual({ kind, word, instead })
})

test('a word is found whole, not inside another', () => {
  const body = 'Mon fils est adolescent. Il habite chez son bailleurs. Je vous demande une aide.'
  expect(hintsOn({ ...good, body })).toEqual([])
})

test('shouting, marks left and what is missing are told', () => {
  const body = 'VOUS AVEZ INTERET à répondre !!! [date]'
  expect(
    hintsOn({ ...good, object: '', references: '', recipient: '', body }).map(({ kind }) => kind),
  ).toEqual(['no-recipient', 'no-object', 'no-references', 'no-request', 'mark-left', 'shouting', 'shouting'])
})

test('a curriculum vitae asks for nothing, and its lines are no sentences', () => {
  const body = '- '.concat('nettoyer des bureaux et des écoles '.repeat(9))
  expect(hintsOn({ ...good, layout: 'cv', object: '', references: '', body })).toEqual([])
})
