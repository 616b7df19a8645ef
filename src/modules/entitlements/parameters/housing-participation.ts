import { januaries, takenOver } from './housing-texts.ts'
import { jo, line } from './line.ts'
import type { Parameter, ParameterGroup } from './parameter.ts'
import { atEach } from './revisions.ts'

/** The allowance on yearly resources R0, by family (art. 15; overseas with one dependant, art. 46). */
export const resourceAllowance = {
  single: january('personne seule', [5235, 5235, 5186, 4949, 4870, 4683, 4588, 4575, 4562]),
  couple: january('couple', [7501, 7501, 7430, 7090, 6977, 6709, 6572, 6553, 6534]),
  one: january('une personne à charge', [8947, 8947, 8862, 8456, 8322, 8002, 7839, 7816, 7793]),
  two: january('2 personnes à charge', [9148, 9148, 9061, 8646, 8509, 8182, 8015, 7992, 7969]),
  three: january('3 personnes à charge', [9498, 9498, 9408, 8977, 8834, 8495, 8322, 8298, 8274]),
  four: january('4 personnes à charge', [9851, 9851, 9758, 9311, 9163, 8811, 8631, 8606, 8581]),
  five: january('5 personnes à charge', [10202, 10202, 10105, 9642, 9488, 9124, 8938, 8912, 8886]),
  six: january('6 personnes à charge', [10554, 10554, 10454, 9975, 9816, 9439, 9246, 9219, 9192]),
  more: january('par personne à charge en plus', [346, 346, 343, 328, 323, 311, 305, 305, 305]),
  oneOverseas: {
    label: 'Abattement R0, une personne à charge, outre-mer',
    unit: 'euros-a-year',
    revisedIn: 1,
    values: [
      line('2026-01-01', 8656, {
        cite: 'arrêté du 28 décembre 2025, art. 1 (montant inchangé)',
        href: jo('JORFTEXT000053202812'),
      }),
      line('2025-01-01', 8656, {
        cite: 'arrêté du 27 septembre 2019, art. 46',
        href: 'https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000052233795',
        checkedOn: '2026-11-22',
      }),
      line('2023-01-01', 8181, { cite: 'arrêté du 26 décembre 2022' }),
      line('2022-07-01', 8051, { cite: 'arrêté du 29 juillet 2022' }),
      line('2022-01-01', 7742, { cite: 'arrêté du 20 décembre 2021' }),
      line('2016-01-01', 7584, { cite: 'décret 2020-6 et textes antérieurs' }),
    ],
  },
} satisfies ParameterGroup

/** Share of resources above R0 that is asked each month, by family (art. 14; overseas, art. 46). */
export const familyRates = {
  mainland: {
    single: rate('personne seule', 0.0283),
    couple: rate('couple', 0.0315),
    one: rate('une personne à charge', 0.027),
    two: rate('2 personnes à charge', 0.0238),
    three: rate('3 personnes à charge', 0.0201),
    four: rate('4 personnes à charge', 0.0185),
    five: rate('5 personnes à charge', 0.0179),
    six: rate('6 personnes à charge', 0.0173),
    more: rate('par personne à charge en plus', -0.0006),
  },
  overseas: {
    single: rate('personne seule, outre-mer', 0.0281),
    couple: rate('couple, outre-mer', 0.0299),
    one: rate('une personne à charge, outre-mer', 0.0238),
    two: rate('2 personnes à charge, outre-mer', 0.0217),
    three: rate('3 personnes à charge, outre-mer', 0.0194),
    four: rate('4 personnes à charge, outre-mer', 0.018),
    five: rate('5 personnes à charge, outre-mer', 0.0169),
    six: rate('6 personnes à charge, outre-mer', 0.0162),
    more: rate('par personne à charge en plus, outre-mer', -0.0006),
  },
} satisfies ParameterGroup

/** The rate that grows with the rent: nothing up to `from`, then `upTo` and above (art. 14, 2°). */
export const rentRates = {
  from: share('Taux complémentaire TL : part du loyer de référence sans taux', 0.45),
  to: share('Taux complémentaire TL : fin de la première tranche', 0.75),
  first: share('Taux complémentaire TL, première tranche', 0.0045),
  second: share('Taux complémentaire TL, au-dessus', 0.0068),
} satisfies ParameterGroup

function january(who: string, values: readonly number[]): Parameter {
  return {
    label: `Abattement R0, ${who}`,
    unit: 'euros-a-year',
    revisedIn: 1,
    values: atEach(januaries, values),
  }
}

function rate(who: string, value: number): Parameter {
  return share(`Taux de participation TF, ${who}`, value)
}

function share(label: string, value: number): Parameter {
  return { label, unit: 'rate', values: atEach(takenOver, [value, value]) }
}
