import { jo, line, type Source } from './line.ts'
import type { DatedValue, Parameter, ParameterGroup } from './parameter.ts'

const december2018: Source = { cite: 'arrêté du 26 décembre 2018', href: jo('JORFTEXT000037888345') }
const february2021: Source = { cite: 'arrêté du 24 février 2021' }
const campaign2023: Source = { cite: 'barème de la campagne 2023, texte à vérifier' }
const decree2016: Source = { cite: 'décret 2016-555 du 6 mai 2016' }
const units: Source = { cite: 'art. R124-1 du code de l’énergie', checkedOn: '2026-11-22' }

/** Ceilings of reference income for one consumption unit, and the values of the cheque under each. */
export const energyParameters = {
  units: {
    first: unit('Première personne', 1),
    second: unit('Deuxième personne', 0.5),
    next: unit('Chaque personne suivante', 0.3),
  },
  ceilings: {
    lowest: euros('Chèque énergie : premier seuil', [5700, 5600, 5600]),
    low: euros('Chèque énergie : deuxième seuil', [6800, 6700, 6700]),
    middle: euros('Chèque énergie : troisième seuil', [7850, 7700, 7700]),
    high: ceilingOfAll(),
  },
  oneUnit: {
    lowest: value('Chèque énergie, 1 unité, premier seuil', 194, 144),
    low: value('Chèque énergie, 1 unité, deuxième seuil', 146, 96),
    middle: value('Chèque énergie, 1 unité, troisième seuil', 98, 48),
    high: value('Chèque énergie, 1 unité, plafond', 48, 0),
  },
  moreUnits: {
    lowest: value('Chèque énergie, entre 1 et 2 unités, premier seuil', 240, 190),
    low: value('Chèque énergie, entre 1 et 2 unités, deuxième seuil', 176, 126),
    middle: value('Chèque énergie, entre 1 et 2 unités, troisième seuil', 113, 63),
    high: value('Chèque énergie, entre 1 et 2 unités, plafond', 63, 0),
  },
  twoUnits: {
    lowest: value('Chèque énergie, 2 unités ou plus, premier seuil', 277, 227),
    low: value('Chèque énergie, 2 unités ou plus, deuxième seuil', 202, 152),
    middle: value('Chèque énergie, 2 unités ou plus, troisième seuil', 126, 76),
    high: value('Chèque énergie, 2 unités ou plus, plafond', 76, 0),
  },
} satisfies ParameterGroup

function unit(label: string, share: number): Parameter {
  return {
    label: `Unités de consommation : ${label}`,
    unit: 'rate',
    values: [line('2017-01-01', share, units)],
  }
}

/** The ceilings since 2023, since 2019 and before. */
function euros(label: string, [since2023, since2019, before]: readonly [number, number, number]): Parameter {
  const values: readonly DatedValue[] = [
    line('2023-01-01', since2023, campaign2023),
    line('2019-01-01', since2019, december2018),
    line('2017-01-01', before, decree2016),
  ]
  return { label, unit: 'euros-a-year', values }
}

function ceilingOfAll(): Parameter {
  const values: readonly DatedValue[] = [
    line('2023-01-01', 11_000, campaign2023),
    line('2021-01-01', 10_800, february2021),
    line('2019-01-01', 10_700, december2018),
    line('2017-01-01', 7700, decree2016),
  ]
  return { label: 'Chèque énergie : plafond', unit: 'euros-a-year', values }
}

function value(label: string, since2019: number, before: number): Parameter {
  const values = [line('2019-01-01', since2019, december2018), line('2017-01-01', before, decree2016)]
  return { label, unit: 'euros', values }
}
