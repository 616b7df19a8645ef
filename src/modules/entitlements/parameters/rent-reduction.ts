import { jo } from './line.ts'
import type { Parameter } from './parameter.ts'
import { atEach, type Revision } from './revisions.ts'

const modified = 'arrêté du 27 février 2018'

const amountTexts: readonly Revision[] = [
  {
    from: '2026-06-01',
    cite: `${modified}, modifié par l’arrêté du 22 mai 2026`,
    href: jo('JORFTEXT000054132213'),
  },
  {
    from: '2025-06-01',
    cite: `${modified}, modifié par l’arrêté du 21 mai 2025`,
    href: jo('JORFTEXT000051657925'),
  },
  {
    from: '2024-01-01',
    cite: `${modified}, modifié par l’arrêté du 29 décembre 2023`,
    href: jo('JORFTEXT000048729702'),
  },
  { from: '2023-10-01', cite: 'arrêté du 21 septembre 2023, art. 1', href: jo('JORFTEXT000048100093') },
  { from: '2023-01-01', cite: 'arrêté du 30 décembre 2022, art. 1', href: jo('JORFTEXT000046848188') },
  { from: '2022-10-01', cite: 'arrêté du 27 septembre 2022, art. 1', href: jo('JORFTEXT000046349828') },
  { from: '2022-01-01', cite: 'arrêté du 20 décembre 2021, art. 1', href: jo('JORFTEXT000044560604') },
  { from: '2021-10-01', cite: 'arrêté du 17 septembre 2021, art. 1', href: jo('JORFTEXT000044138120') },
  { from: '2021-01-01', cite: 'arrêté du 17 décembre 2020, art. 1', href: jo('JORFTEXT000042709416') },
  { from: '2020-10-01', cite: 'arrêté du 30 septembre 2020, art. 1' },
  { from: '2020-01-01', cite: 'arrêté du 31 décembre 2019, art. 1' },
  { from: '2019-01-01', cite: 'arrêté du 27 décembre 2018, art. 1', href: jo('JORFTEXT000037880880') },
  { from: '2018-02-01', cite: `${modified}, art. 2`, href: jo('JORFTEXT000036650010') },
]

const ceilingTexts: readonly Revision[] = [
  {
    from: '2026-01-01',
    cite: `${modified}, modifié par l’arrêté du 23 décembre 2025`,
    href: jo('JORFTEXT000053175260'),
  },
  {
    from: '2024-01-01',
    cite: `${modified}, modifié par l’arrêté du 29 décembre 2023`,
    href: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000036650010/',
  },
  { from: '2019-01-01', cite: 'arrêté du 27 décembre 2018, art. 1', href: jo('JORFTEXT000037880880') },
  { from: '2018-02-01', cite: `${modified}, art. 1`, href: jo('JORFTEXT000036650010') },
]

/** The copy of Légifrance that was read gives the ceilings of 2024, and stops before the last lines of its table. */
const readCeilingTexts = ceilingTexts.map((text) =>
  text.from === '2024-01-01' ? { ...text, checkedOn: '2026-11-22' } : text,
)
const lastLines = ['6 personnes à charge', 'par personne à charge en plus']

/** What the landlord takes off the rent each month, by rent zone and family. */
export const rentReductionAmounts = {
  zone1: {
    single: amount(
      'zone 1, personne seule',
      [35.99, 39.69, 55.2, 54.51, 52.16, 48.77, 50.95, 52.24, 46.47, 34.1, 49.5, 32.33, 31.83],
    ),
    couple: amount(
      'zone 1, couple',
      [43.51, 47.98, 66.73, 66.05, 63, 58.9, 61.53, 63.29, 56.05, 41.13, 59.7, 38.99, 38.39],
    ),
    one: amount(
      'zone 1, une personne à charge',
      [49.09, 54.14, 75.31, 74.43, 71.14, 66.51, 69.48, 71.33, 63.33, 46.47, 67.46, 44.06, 43.38],
    ),
    more: amount(
      'zone 1, par personne à charge en plus',
      [7.03, 7.75, 10.78, 10.48, 10.24, 9.57, 10, 10.05, 9.18, 6.74, 9.78, 6.39, 6.29],
    ),
  },
  zone2: {
    single: amount(
      'zone 2, personne seule',
      [31.58, 34.83, 48.45, 48.22, 45.66, 42.7, 44.6, 46.21, 40.51, 29.72, 43.14, 28.18, 27.74],
    ),
    couple: amount(
      'zone 2, couple',
      [38.56, 42.53, 59.15, 58.71, 55.79, 52.16, 54.49, 56.26, 49.57, 36.37, 52.79, 34.48, 33.95],
    ),
    one: amount(
      'zone 2, une personne à charge',
      [43.06, 47.49, 66.06, 65, 62.5, 58.43, 61.04, 62.29, 55.77, 40.92, 59.4, 38.8, 38.2],
    ),
    more: amount(
      'zone 2, par personne à charge en plus',
      [6.26, 6.9, 9.6, 9.44, 9.09, 8.5, 8.88, 9.04, 8.12, 5.96, 8.65, 5.65, 5.56],
    ),
  },
  zone3: {
    single: amount(
      'zone 3, personne seule',
      [29.57, 32.61, 45.36, 45.08, 42.76, 39.98, 41.76, 43.2, 37.96, 27.85, 40.43, 26.41, 26],
    ),
    couple: amount(
      'zone 3, couple',
      [35.8, 39.48, 54.92, 54.51, 51.8, 48.43, 50.59, 52.24, 46.01, 33.76, 49.01, 32.01, 31.52],
    ),
    one: amount(
      'zone 3, une personne à charge',
      [40.04, 44.16, 61.42, 60.8, 57.99, 54.22, 56.64, 58.27, 51.59, 37.85, 54.95, 35.89, 35.34],
    ),
    more: amount(
      'zone 3, par personne à charge en plus',
      [5.64, 6.22, 8.65, 8.39, 8.22, 7.69, 8.03, 8.04, 7.39, 5.42, 7.87, 5.14, 5.06],
    ),
  },
}

/** The monthly resources below which the rent is reduced. */
export const rentReductionCeilings = {
  zone1: {
    single: ceiling('zone 1, personne seule', [970, 959, 915, 906]),
    couple: ceiling('zone 1, couple', [1168, 1155, 1102, 1091]),
    one: ceiling('zone 1, une personne à charge', [1486, 1470, 1403, 1389]),
    two: ceiling('zone 1, 2 personnes à charge', [1768, 1749, 1669, 1653]),
    three: ceiling('zone 1, 3 personnes à charge', [2165, 2141, 2043, 2023]),
    four: ceiling('zone 1, 4 personnes à charge', [2497, 2470, 2357, 2334]),
    five: ceiling('zone 1, 5 personnes à charge', [2781, 2750, 2624, 2598]),
    six: ceiling('zone 1, 6 personnes à charge', [3079, 3045, 2905, 2876]),
    more: ceiling('zone 1, par personne à charge en plus', [300, 297, 283, 280]),
  },
  zone2: {
    single: ceiling('zone 2, personne seule', [905, 895, 854, 846]),
    couple: ceiling('zone 2, couple', [1104, 1092, 1042, 1032]),
    one: ceiling('zone 2, une personne à charge', [1408, 1393, 1329, 1316]),
    two: ceiling('zone 2, 2 personnes à charge', [1677, 1659, 1583, 1567]),
    three: ceiling('zone 2, 3 personnes à charge', [2059, 2036, 1943, 1924]),
    four: ceiling('zone 2, 4 personnes à charge', [2377, 2351, 2243, 2221]),
    five: ceiling('zone 2, 5 personnes à charge', [2646, 2617, 2497, 2472]),
    six: ceiling('zone 2, 6 personnes à charge', [2929, 2897, 2764, 2737]),
    more: ceiling('zone 2, par personne à charge en plus', [282, 279, 266, 263]),
  },
  zone3: {
    single: ceiling('zone 3, personne seule', [878, 868, 828, 820]),
    couple: ceiling('zone 3, couple', [1068, 1056, 1008, 998]),
    one: ceiling('zone 3, une personne à charge', [1366, 1351, 1289, 1276]),
    two: ceiling('zone 3, 2 personnes à charge', [1628, 1610, 1536, 1521]),
    three: ceiling('zone 3, 3 personnes à charge', [1989, 1967, 1877, 1858]),
    four: ceiling('zone 3, 4 personnes à charge', [2298, 2273, 2169, 2148]),
    five: ceiling('zone 3, 5 personnes à charge', [2555, 2527, 2411, 2387]),
    six: ceiling('zone 3, 6 personnes à charge', [2830, 2799, 2671, 2645]),
    more: ceiling('zone 3, par personne à charge en plus', [262, 259, 247, 245]),
  },
}

function amount(who: string, values: readonly number[]): Parameter {
  return { label: `RLS, ${who}`, unit: 'euros', revisedIn: 6, values: atEach(amountTexts, values) }
}

function ceiling(who: string, values: readonly number[]): Parameter {
  const texts = lastLines.some((last) => who.endsWith(last)) ? ceilingTexts : readCeilingTexts
  return {
    label: `Plafond de ressources par mois de la RLS, ${who}`,
    unit: 'euros',
    revisedIn: 1,
    values: atEach(texts, values),
  }
}
