import { expect, test } from 'vitest'
import { personalWords } from './personal-words.ts'

test.each([
  'Fermé le lundi depuis la rentrée.',
  'Ouvert de 9h à 12h et de 14h à 17h30, sauf le 24/12/2026.',
  'Déménagé au 12 rue Victor Hugo, 18300 Sancerre.',
  'Maintenant rue Madame de Sévigné',
  'C’est à Saint-Denis maintenant, près de la Mission Locale.',
  'Le numéro sonne dans le vide',
  'Porte close. Rue Neuve. Bourg-en-Bresse.',
  'The office is on the second floor now',
  'مغلق يوم الإثنين',
  '',
])('nobody stands in « %s »', (words) => {
  expect(personalWords(words)).toBeUndefined()
})

test.each([
  ['Appelez-moi au 06 39 98 12 34', 'number-typed'],
  ['06/39/98/12/34', 'number-typed'],
  ['c’est le 02.48.00.00.01 maintenant', 'number-typed'],
  ['+213 551 23 45 67', 'number-typed'],
  ['اتصل بي ٠٦ ٣٩ ٩٨ ١٢ ٣٤', 'number-typed'],
  ['écrivez à jeanne.petit@exemple.fr', 'email-typed'],
  ['Mon mot de passe : Soleil2026!', 'secret-typed'],
  ['Je m’appelle jeanne', 'name-typed'],
  ['Demandez Madame Petit', 'name-typed'],
  ['M. Durand est parti', 'name-typed'],
  ['C’est fermé le lundi. Claire Martin', 'name-typed'],
  ['اسمي فاطمة', 'name-typed'],
] as const)('« %s »: %s', (words, found) => {
  expect(personalWords(words)).toBe(found)
})
