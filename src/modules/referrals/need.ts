/** What somebody is sent to a partner for; no more than a partner must know to answer. */
export const needs = [
  'paperwork',
  'digital-skills',
  'internet',
  'equipment',
  'work',
  'housing',
  'food',
  'health',
  'legal-advice',
  'money',
  'french',
  'family',
  'mobility',
  'ageing',
  'other',
] as const

export type Need = (typeof needs)[number]

/** The need that a text from outside names. */
export function needNamed(text: string): Need | undefined {
  return needs.find((need) => need === text)
}

/** Services of the national standard that answer a need; none where the directory does not say it. */
export const servicesFor: Readonly<Partial<Record<Need, readonly string[]>>> = {
  paperwork: ['Aide aux démarches administratives'],
  'digital-skills': ['Maîtrise des outils numériques du quotidien', 'Utilisation sécurisée du numérique'],
  internet: ['Accès internet et matériel informatique'],
  equipment: ['Acquisition de matériel informatique à prix solidaire'],
  work: ['Insertion professionnelle via le numérique'],
  family: ['Parentalité et éducation avec le numérique'],
}
