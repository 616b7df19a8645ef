import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import {
  type CommuneChoice,
  choiceOf,
  choiceValue,
  communeLabel,
  homeCommuneOf,
  searchCommunes,
} from './commune.ts'
import { communeListYear, listCommunes } from './commune-list.ts'

const list = listCommunes()

function choicesOf(typed: string): readonly CommuneChoice[] {
  const answer = searchCommunes(list, typed)
  if (answer.kind === 'none') return []
  return answer.kind === 'one' ? [answer.choice] : answer.choices
}

const labelsOf = (typed: string): readonly string[] => choicesOf(typed).map(communeLabel)
const codesOf = (typed: string): readonly string[] => choicesOf(typed).map(({ code }) => code)

test.each([
  ['Lens', 'Lens (62300)', '62498'],
  ['lens', 'Lens (62300)', '62498'],
  ['villeurbanne', 'Villeurbanne (69100)', '69266'],
  ['Saint-Denis 97400', 'Saint-Denis (97400)', '97411'],
  ['st denis 93200', 'Saint-Denis (93200)', '93066'],
  ['Ste-Marie-aux-Mines', 'Sainte-Marie-aux-Mines (68160)', '68298'],
  ["L'Abergement-Clémenciat", "L'Abergement-Clémenciat (01400)", '01001'],
  ['l abergement clemenciat', "L'Abergement-Clémenciat (01400)", '01001'],
  ['75018', 'Paris 18e Arrondissement (75018)', '75118'],
  ['paris 18', 'Paris 18e Arrondissement (75018)', '75118'],
  ['Marseille 13001', 'Marseille 1er Arrondissement (13001)', '13201'],
  ['Lyon 3e', 'Lyon 3e Arrondissement (69003)', '69383'],
  ['Ajaccio (20090)', 'Ajaccio (20090)', '2A004'],
  ['Pointe-à-Pitre', 'Pointe-à-Pitre (97110)', '97120'],
  ['Cayenne', 'Cayenne (97300)', '97302'],
  ['Saint-Pierre 97500', 'Saint-Pierre (97500)', '97502'],
  ['Mamoudzou 97600', 'Mamoudzou (97600)', '97611'],
  ['Nouméa', 'Nouméa (98800)', '98818'],
  ['papeete', 'Papeete (98714)', '98735'],
  ['Saint-Barthélemy 97133', 'Saint-Barthélemy (97133)', '97701'],
  ['Arbignieu', 'Arbignieu (01300)', '01015'],
  ['BEAUMONT EN VERDUNOIS', 'Beaumont-en-Verdunois (55100)', '55039'],
  ['œuilly 02160', 'Œuilly (02160)', '02565'],
])('« %s » is %s', (typed, label, code) => {
  expect(labelsOf(typed)).toEqual([label])
  expect(codesOf(typed)).toEqual([code])
})

test.each([
  '',
  '   ',
  '-',
  'zzzz',
  'Alpha',
  'Marseille 75001',
  '00000',
  '99999',
  '75021',
  'Reykjavik',
  'Bruxelles',
  'Alger',
  '😀',
  '1 rue de la Paix Lens',
  '<script>',
  'Lens Paris',
  'xx 62300',
  'مرسيليا',
  'sans domicile',
  'Gustavia 97133',
  "Robert'); drop table",
])('« %s » is no commune', (typed) => {
  expect(searchCommunes(list, typed)).toEqual({ kind: 'none' })
})

test('several communes of one postal code, or of one name, are offered', () => {
  expect(labelsOf('97600')).toEqual(['Mamoudzou (97600)', 'Koungou (97600)'])
  expect(labelsOf('ajaccio')).toEqual(['Ajaccio (20000)', 'Ajaccio (20090)', 'Ajaccio (20167)', 'Ajaccio'])
  expect(labelsOf('evry')).toContain('Évry-Courcouronnes (91000)')
  expect(labelsOf('paris').slice(0, 3)).toEqual([
    'Paris',
    'Paris 1er Arrondissement (75001)',
    'Paris 2e Arrondissement (75002)',
  ])
})

test('of many, the first twenty-five are offered', () => {
  expect(searchCommunes(list, 'saint')).toMatchObject({ kind: 'several', hasMore: true })
  expect(choicesOf('saint')).toHaveLength(25)
})

test('a choice comes back from a form as it left, and an invented one does not', () => {
  const choice = choiceOf(list, '2A004:20090')
  expect(choice && choiceValue(choice)).toBe('2A004:20090')
  expect(choiceOf(list, '2A004:')).toMatchObject({ name: 'Ajaccio', postalCode: undefined })
  expect(choiceOf(list, '2A004:75001')).toBeUndefined()
  expect(choiceOf(list, '99999:99999')).toBeUndefined()
})

test('a former commune is kept as the commune of today', () => {
  const [arbignieu] = choicesOf('Arbignieu')
  expect(arbignieu?.nowIn).toBe('Arboys en Bugey')
  expect(arbignieu && homeCommuneOf(list, arbignieu, communeListYear)).toEqual({
    code: '01015',
    name: 'Arboys en Bugey',
    postalCode: '01300',
    listYear: 2026,
  })
})

test('every commune can be found by its own label', () => {
  const lost = list
    .filter(({ nowIn }, index) => nowIn === undefined && index % 500 === 0)
    .filter(
      ({ name, code, postalCodes: [postalCode] }) =>
        !codesOf(communeLabel({ name, postalCode })).includes(code),
    )
  expect(lost).toEqual([])
})

test('the year written beside a commune is that of the list installed', () => {
  const path = createRequire(import.meta.url).resolve('@etalab/decoupage-administratif/data/communes.json')
  const { version } = JSON.parse(readFileSync(join(dirname(path), '../package.json'), 'utf8')) as {
    version: string
  }
  expect({ version: version.split('.')[0], year: communeListYear }).toEqual({ version: '6', year: 2026 })
})
