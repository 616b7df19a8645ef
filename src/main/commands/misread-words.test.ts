import { afterEach, expect, test, vi } from 'vitest'
import { duplicates } from './places-duplicates.ts'
import { exportAll } from './places-export.ts'
import { importPlaces } from './places-import.ts'
import { searchInPlaces } from './places-search.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

test.each([
  ['--json --couleur bleu', searchInPlaces, 'Option inconnue : --couleur.'],
  ['--json --words', searchInPlaces, 'Valeur absente, ou de trop : --words.'],
  ['--json mairie', searchInPlaces, 'Mot de trop : mairie.'],
  ['--json --page 0', searchInPlaces, 'Page illisible'],
  ['--json --page-size 5000', searchInPlaces, 'de 1 à 1 000'],
  ['--json --open-now --open-at 2026-03-03T10:00', searchInPlaces, 'Choisissez entre'],
  ['--json --tout', duplicates, 'Option inconnue : --tout.'],
  ['--format xlsx', exportAll, 'Format inconnu (--format) : xlsx.'],
  ['--format geojson --spreadsheet', exportAll, 'ne lit pas le format geojson'],
  ['--source ville', importPlaces, 'Dites quel fichier importer.'],
  ['lieux.csv', importPlaces, 'avec --source NOM'],
  ['lieux.csv autres.csv --source ville', importPlaces, 'Mot de trop : autres.csv.'],
])('what cannot be read is said in a sentence, and nothing is printed: %s', async (words, action, said) => {
  const told: unknown[] = []
  vi.spyOn(console, 'error').mockImplementation((text) => told.push(text))
  const printed = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  expect(await action.run(words.split(' '))).toBe(2)
  expect(told.join('\n')).toContain(said)
  expect(told.join('\n')).toContain(`bin/cote places ${action.usage}`)
  expect(printed).not.toHaveBeenCalled()
})
