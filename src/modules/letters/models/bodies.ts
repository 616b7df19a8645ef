/** All those a letter of any subject may be for. */
export const everyBody: readonly string[] = [
  'caf',
  'cpam',
  'france-travail',
  'impots',
  'retraite',
  'prefecture',
  'mdph',
  'departement',
  'logement',
  'mairie',
]

/** The same without whoever lets a home: a landlord is no administration. */
export const publicBodies: readonly string[] = everyBody.filter((body) => body !== 'logement')
