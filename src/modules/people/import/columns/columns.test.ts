import { expect, test } from 'vitest'
import type { Cell, Sheet } from '../sheet/sheet.ts'
import { findHeader } from './find-header.ts'
import { mappingProblem, proposeMapping } from './propose-mapping.ts'
import { reasonToLeaveOut, recognise } from './recognise.ts'

test.each([
  ['Prénom', 'first-names'],
  ['PRENOM', 'first-names'],
  ['Prénom(s)', 'first-names'],
  ['Prénom du bénéficiaire', 'first-names'],
  ['prenom', 'first-names'],
  ['Nom', 'usage-name'],
  ["Nom d'usage", 'usage-name'],
  ['Nom d’usage', 'usage-name'],
  ['NOM DE FAMILLE', 'usage-name'],
  ['Nom usager', 'usage-name'],
  ['Nom de naissance', 'birth-name'],
  ['Nom de jeune fille', 'birth-name'],
  ['Nom et prénom', 'whole-name'],
  ['NOM Prénom', 'whole-name'],
  ['Bénéficiaire', 'whole-name'],
  ['Civilité', 'civility'],
  ['Sexe', 'gender'],
  ['Genre', 'gender'],
  ['Date de naissance', 'birth'],
  ['Date naissance (jj/mm/aaaa)', undefined],
  ['Né(e) le', 'birth'],
  ['DDN', 'birth'],
  ['birth_date', 'birth'],
  ['Année de naissance', 'birth-year'],
  ['Commune de résidence', 'commune'],
  ['Ville', 'commune'],
  ['Code Postal', 'postal-code'],
  ['CP', 'postal-code'],
  ['Code INSEE', 'commune-code'],
  ['Adresse', 'address'],
  ["Complément d'adresse", 'address-more'],
  ['N° de téléphone', 'phone'],
  ['Numéro de téléphone', 'phone'],
  ['Tél.', 'phone'],
  ['Numéro de téléphone 2', 'phone-more'],
  ['Tél. portable', 'phone-more'],
  ['E-mail', 'email'],
  ['Adresse e-mail', 'email'],
  ['Courriel', 'email'],
  ['Langues parlées', 'languages'],
  ['Statut social', 'social-status'],
  ['Nom du tuteur', undefined],
  ['Téléphone du médecin', undefined],
  ["Personne à contacter en cas d'urgence", undefined],
  ['Numéro CAF', undefined],
  ['', undefined],
])('« %s » announces %s', (title, field) => {
  expect(recognise(title)).toBe(field)
})

test.each([
  ['NIR', 'forbidden'],
  ['N° de sécurité sociale', 'forbidden'],
  ['Mot de passe Ameli', 'forbidden'],
  ['Mot de passe', 'forbidden'],
  ['IBAN', 'forbidden'],
  ['Observations', 'notes'],
  ['Notes supplémentaires', 'notes'],
  ['Prénom', undefined],
])('« %s » is left out: %s', (title, reason) => {
  expect(reasonToLeaveOut(title)).toBe(reason)
})

function sheet(rows: readonly (readonly Cell[])[], merged: Sheet['merged'] = []): Sheet {
  return { name: '', rows, merged, countsFrom1904: false }
}

test('the titles are found under a logo, a date of printing and an empty line', () => {
  const found = findHeader(
    sheet([
      ['CCAS d’Alpha'],
      ['Imprimé le', { day: '2026-01-05' }],
      [],
      ['Nom', 'Prénom', 'Né le'],
      ['Benali', 'Zoé', '1950'],
    ]),
  )
  expect(found).toEqual({ row: 3, titles: ['Nom', 'Prénom', 'Né le'], known: 3 })
})

test('two lines of titles say more together', () => {
  const rows = [
    ['Identité', '', 'Naissance', 'Contact', ''],
    ['Nom', 'Prénom', 'Date', 'Tél', 'Mail'],
    ['Benali', 'Zoé', '03/03/1950', '0612345678', ''],
  ]
  const merged = [
    { top: 0, bottom: 0, left: 0, right: 1 },
    { top: 0, bottom: 0, left: 3, right: 4 },
  ]
  const found = findHeader(sheet(rows, merged))
  expect(found.row).toBe(1)
  expect(proposeMapping(found.titles)).toEqual({
    'usage-name': 0,
    'first-names': 1,
    birth: 2,
    phone: 3,
    email: 4,
  })
})

test('a title over two lines, merged downwards, is one', () => {
  const rows = [
    ['Nom', 'Prénom', 'Adresse', '', ''],
    ['', '', 'Rue', 'CP', 'Ville'],
    ['Benali', 'Zoé', '1 rue X', '62300', 'Lens'],
  ]
  const merged = [
    { top: 0, bottom: 1, left: 0, right: 0 },
    { top: 0, bottom: 1, left: 1, right: 1 },
    { top: 0, bottom: 0, left: 2, right: 4 },
  ]
  const found = findHeader(sheet(rows, merged))
  expect(found.row).toBe(1)
  expect(proposeMapping(found.titles)).toEqual({
    'usage-name': 0,
    'first-names': 1,
    address: 2,
    'postal-code': 3,
    commune: 4,
  })
})

test('without a title we know, the first line of texts is offered and nothing is guessed', () => {
  const found = findHeader(sheet([['Liste'], ['aa', 'bb'], ['Benali', 'Zoé']]))
  expect(found).toMatchObject({ row: 1, known: 0 })
  expect(proposeMapping(found.titles)).toEqual({})
})

test('two telephones are two, two names are one', () => {
  expect(proposeMapping(['Nom', 'Tél', 'Téléphone', 'Nom de famille', 'NIR', 'Bénéficiaire'])).toEqual({
    'usage-name': 0,
    phone: 1,
    'phone-more': 2,
  })
  expect(proposeMapping(['Bénéficiaire', 'Commune'])).toEqual({ 'whole-name': 0, commune: 1 })
  expect(mappingProblem({ phone: 1 })).toBe('no-name-column')
  expect(mappingProblem({ 'birth-name': 1 })).toBeUndefined()
})
