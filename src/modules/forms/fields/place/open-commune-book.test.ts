import { expect, test } from 'vitest'
import { listCommunes } from '#platform/communes/commune-list.ts'
import { processorTime } from '#test/support/processor-time.ts'
import { type CommuneSearch, communeInWords, communeValue, type FoundCommune } from './commune-book.ts'
import { communeBook } from './open-commune-book.ts'

test.each([
  ['Arbignieu', { code: '01015', name: 'Arboys en Bugey', formerName: 'Arbignieu', formerCode: '01015' }],
  ['Saint-Bois', { code: '01015', formerName: 'Saint-Bois' }],
  ['Cordieux', { code: '01262', formerName: 'Cordieux', formerCode: '01120' }],
])('somebody born in « %s » finds it, with its code of then and its commune of today', (typed, commune) => {
  expect(communeBook.search(typed)).toMatchObject({ kind: 'one', commune })
})

test.each([
  ['Strasbour', 'Strasbourg'],
  ['Stasbourg', 'Strasbourg'],
  ['Strabsourg', 'Strasbourg'],
  ['Villeneuve d’Asq', "Villeneuve-d'Ascq"],
  ['Clermont-Ferant', 'Clermont-Ferrand'],
  ['Mantes la joly', 'Mantes-la-Jolie'],
])('« %s », with a slip, may be %s', (typed, name) => {
  const found = communeBook.search(typed)
  expect(meant(found).map((commune) => commune.name)).toContain(name)
})

test('a slip is looked for in the department of the postal code that goes with it', () => {
  expect(communeBook.search('Monreuil 93100')).toMatchObject({ communes: [{ code: '93048' }] })
})

test('every commune of the list is found again by the value a page offers', () => {
  const lost = listCommunes()
    .filter((_, rank) => rank % 97 === 0)
    .map(({ code, name, nowIn, formerCode, postalCodes: [postalCode] }) => ({
      code,
      name: nowIn ?? name,
      ...(postalCode !== undefined && { postalCode }),
      ...(nowIn !== undefined && { formerName: name }),
      ...(formerCode !== undefined && { formerCode }),
    }))
    .filter((commune) => communeBook.chosen(communeValue(commune))?.name !== commune.name)
  expect(lost.map(communeInWords)).toEqual([])
})

test('an invented value is no commune', () => {
  expect(communeBook.chosen('62498:75001')).toBeUndefined()
  expect(communeBook.chosen('99999:')).toBeUndefined()
  expect(communeBook.chosen('__proto__')).toBeUndefined()
})

test('a search answers soon enough for a page, also when nothing is found', () => {
  communeBook.search('Lens')
  const texts = ['Lens', '75018', 'saint', 'Villeurbane', 'zzzzzz qqqqq', 'Saint-Denis 93200', '2A004']
  const milliseconds = processorTime(() => {
    for (const text of texts) communeBook.search(text)
  })
  // Generous: these take a tenth of it on a machine at rest.
  expect(milliseconds / texts.length).toBeLessThan(150)
})

function meant(found: CommuneSearch): readonly FoundCommune[] {
  if (found.kind === 'one') return [found.commune]
  return found.kind === 'none' ? [] : found.communes
}
