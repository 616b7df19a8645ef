import { expect, test } from 'vitest'
import {
  activityTypes,
  administrativeThemes,
  ageBand,
  ageBands,
  autonomyLevels,
  durationRange,
  durationRanges,
  durationShortcuts,
  equipment,
  genders,
  isTerm,
  levelOutOfThree,
  longestMinutes,
  modes,
  needsMandate,
  placeTypes,
  referralStructures,
  socialStatuses,
  themes,
  themesProblem,
  workshopLevels,
} from './national-terms.ts'

const lists = {
  activityTypes,
  administrativeThemes,
  ageBands,
  autonomyLevels,
  durationRanges,
  equipment,
  genders,
  modes,
  placeTypes,
  referralStructures,
  socialStatuses,
  themes,
  workshopLevels,
}

test('the lists have the official number of terms, in the official order', () => {
  const sizes = Object.fromEntries(
    Object.entries(lists).map(([name, list]) => [name, Object.keys(list).length]),
  )
  expect(sizes).toEqual({
    activityTypes: 5,
    administrativeThemes: 11,
    ageBands: 8,
    autonomyLevels: 3,
    durationRanges: 4,
    equipment: 5,
    genders: 3,
    modes: 5,
    placeTypes: 4,
    referralStructures: 7,
    socialStatuses: 5,
    themes: 19,
    workshopLevels: 3,
  })
  expect(Object.keys(themes).at(-1)).toBe('aide_aux_demarches_administratives')
  expect(Object.values(ageBands).at(0)).toBe('Moins de 12 ans')
})

test('no label has a straight apostrophe, three dots or a stray space', () => {
  const labels = Object.values(lists).flatMap((list) => Object.values(list))
  expect(labels.filter((label) => /'|\.\.\.| {2}|^ | $/.test(label))).toEqual([])
})

test('the labels that are easy to misspell are the official ones', () => {
  expect(placeTypes.lieu_activite).toBe('Lieu d’activité')
  expect(themes.gere_ses_contenus_numeriques).toBe('Gérer ses contenus numériques')
  expect(themes.entrepreneuriat).toBe('Accompagner un professionnel')
  expect(administrativeThemes.papiers_elections_citoyennete).toBe('Papiers - Élections - Citoyenneté')
  expect(durationRanges[60]).toBe('30min à 1 h')
  expect(socialStatuses.non_communique).toBe('Non communiqué ou hétérogène')
})

test.each([
  [2026, 'moins_de_douze'],
  [2015, 'moins_de_douze'],
  [2014, 'douze_dix_huit'],
  [2009, 'douze_dix_huit'],
  [2008, 'dix_huit_vingt_quatre'],
  [2002, 'dix_huit_vingt_quatre'],
  [2001, 'vingt_cinq_trente_neuf'],
  [1987, 'vingt_cinq_trente_neuf'],
  [1986, 'quarante_cinquante_neuf'],
  [1967, 'quarante_cinquante_neuf'],
  [1966, 'soixante_soixante_neuf'],
  [1957, 'soixante_soixante_neuf'],
  [1956, 'soixante_dix_plus'],
  [1911, 'soixante_dix_plus'],
] as const)('a person born in %i is, in 2026, of the band %s', (birthYear, band) => {
  expect(ageBand(birthYear, 2026)).toBe(band)
})

test('without a birth year, or with one still to come, the age is not told', () => {
  expect(ageBand(null, 2026)).toBe('non_communique')
  expect(ageBand(2027, 2026)).toBe('non_communique')
})

test.each([
  [0, '30'],
  [29, '30'],
  [30, '60'],
  [59, '60'],
  [60, '120'],
  [119, '120'],
  [120, 'more'],
  [1439, 'more'],
] as const)('%i minutes fall in the range %s', (minutes, range) => {
  expect(durationRange(minutes)).toBe(range)
})

test('the shortcuts are the six official durations, and the longest is a minute short of a day', () => {
  expect(Object.keys(durationShortcuts).map(Number)).toEqual([15, 30, 45, 60, 90, 120])
  expect(longestMinutes).toBe(1439)
})

test('an administrative theme is refused when « Aide aux démarches administratives » is not ticked', () => {
  expect(themesProblem({ themes: ['email'], administrativeThemes: ['social_sante'] })).toBe(
    'administrative-theme-alone',
  )
  expect(themesProblem({ themes: [], administrativeThemes: ['logement'] })).toBe('administrative-theme-alone')
})

test('an administrative theme is accepted beside the theme it details', () => {
  expect(
    themesProblem({
      themes: ['email', 'aide_aux_demarches_administratives'],
      administrativeThemes: ['social_sante', 'logement'],
    }),
  ).toBeNull()
})

test('the theme « Aide aux démarches administratives » needs no detail, but a visit needs a theme', () => {
  expect(
    themesProblem({ themes: ['aide_aux_demarches_administratives'], administrativeThemes: [] }),
  ).toBeNull()
  expect(themesProblem({ themes: [], administrativeThemes: [] })).toBe('no-theme')
})

test('only doing it in the person’s absence needs a mandate', () => {
  const codes = Object.keys(modes).filter((code) => isTerm(modes, code))
  expect(codes).toEqual(['forme', 'avec', 'a_la_place_presence', 'a_la_place_absence', 'relais'])
  expect(codes.filter(needsMandate)).toEqual(['a_la_place_absence'])
})

test('a code is known only in its own list, and never by an accident of the language', () => {
  expect(isTerm(placeTypes, 'domicile')).toBe(true)
  expect(isTerm(placeTypes, 'ordinateur')).toBe(false)
  expect(isTerm(themes, 'toString')).toBe(false)
  expect(isTerm(themes, '__proto__')).toBe(false)
})

test('levels count one to three stars', () => {
  expect(levelOutOfThree('entierement_accompagne')).toBe(1)
  expect(levelOutOfThree('partiellement_autonome')).toBe(2)
  expect(levelOutOfThree('autonome')).toBe(3)
  expect(levelOutOfThree('avance')).toBe(3)
})
