import { line, type Source } from './line.ts'
import type { Parameter, ParameterGroup } from './parameter.ts'

const of2025: Source = { cite: 'circulaire du 20 janvier 2025 (garde des Sceaux)' }
const of2022: Source = { cite: 'barème de 2022, décret 2020-1717, art. 3' }
const of2021: Source = {
  cite: 'décret 2020-1717 du 28 décembre 2020, art. 3',
  href: 'https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000043712747',
  checkedOn: '2026-11-22',
}
const household: Source = { cite: 'décret 2020-1717, art. 5' }

export const justiceParameters = {
  legalAid: {
    full: ceiling('aide totale', [12_862, 11_580, 11_262]),
    half: ceiling('aide à 55 %', [15_203, 13_688, 13_312]),
    quarter: ceiling('aide à 25 %', [19_290, 17_367, 16_890]),
    movable: ceiling('épargne et biens mobiliers', [12_862, 11_580, 11_262]),
    property: {
      label: 'Aide juridictionnelle : valeur des biens immobiliers hors résidence principale',
      unit: 'euros',
      revisedIn: 1,
      values: [
        line('2025-01-23', 38_580, of2025),
        line('2021-01-01', 33_780, { cite: 'décret 2020-1717, barème de 2021' }),
      ],
    },
    firstTwo: {
      label:
        'Aide juridictionnelle : part du plafond de l’aide totale pour chacune des deux personnes suivantes',
      unit: 'rate',
      values: [line('2021-01-01', 0.18, household)],
    },
    next: {
      label: 'Aide juridictionnelle : part du plafond de l’aide totale pour chaque autre personne',
      unit: 'rate',
      values: [line('2021-01-01', 0.1137, household)],
    },
  },
} satisfies ParameterGroup

function ceiling(whose: string, values: readonly [number, number, number]): Parameter {
  return {
    label: `Aide juridictionnelle : plafond d’une personne seule, ${whose}`,
    unit: 'euros-a-year',
    revisedIn: 1,
    values: [
      line('2025-01-23', values[0], of2025),
      line('2022-01-01', values[1], of2022),
      line('2021-01-01', values[2], of2021),
    ],
  }
}
