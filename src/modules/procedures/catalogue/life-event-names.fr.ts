import type { LifeEvent } from './catalogued-procedure.ts'

/** What happens in a life, as agents choose it; its words also find the entries. */
export const lifeEventNames: Readonly<Record<LifeEvent, string>> = {
  birth: 'Naissance, enfant',
  school: 'École, études',
  separation: 'Séparation',
  'low-income': 'Peu de ressources',
  'work-loss': 'Perte d’emploi',
  illness: 'Maladie',
  disability: 'Handicap',
  'old-age': 'Grand âge',
  retirement: 'Retraite',
  death: 'Décès',
  housing: 'Logement',
  debt: 'Dettes, impayés',
  arrival: 'Arrivée en France, étrangers',
  papers: 'Papiers d’identité',
}
