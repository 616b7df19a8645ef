import { line, type Source } from './line.ts'
import type { Parameter, ParameterGroup } from './parameter.ts'

const sources = {
  middle: {
    rate: { cite: 'art. D531-7 du code de l’éducation', checkedOn: '2026-11-22' },
    ceiling: {
      cite: 'arrêté du 22 mars 2016 (bourse de collège)',
      href: 'https://www.legifrance.gouv.fr/eli/arrete/2016/3/22/MENE1606428A/jo',
    },
  },
  high: {
    rate: { cite: 'art. D531-29 du code de l’éducation', checkedOn: '2026-11-22' },
    ceiling: {
      cite: 'arrêté du 22 mars 2016 (bourse de lycée), art. 1',
      href: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000032325026',
      checkedOn: '2026-11-22',
    },
  },
} as const satisfies Readonly<Record<string, { readonly rate: Source; readonly ceiling: Source }>>

const schools = { middle: 'Bourse de collège', high: 'Bourse de lycée' } as const

/** For each level of a grant: its rate of the family base, and its ceilings in hours of SMIC by number of children. */
export const schoolParameters = {
  middle: {
    first: level('middle', 1, {
      rate: 0.256,
      coefficients: [1556.2, 1915.3, 2274.4, 2633.5, 2992.7, 3351.8, 3710.9, 4070],
    }),
    second: level('middle', 2, {
      rate: 0.7091,
      coefficients: [841.2, 1035.4, 1229.5, 1423.7, 1617.8, 1811.9, 2006.1, 2200.2],
    }),
    third: level('middle', 3, {
      rate: 1.1075,
      coefficients: [296.8, 365.3, 433.8, 502.3, 570.8, 639.3, 707.8, 776.3],
    }),
  },
  high: {
    first: level('high', 1, {
      rate: 1.0642,
      coefficients: [1855, 1997.6, 2282.9, 2639.7, 2996.4, 3424.6, 3852.6, 4280.7],
    }),
    second: level('high', 2, {
      rate: 1.3079,
      coefficients: [1468.4, 1602.1, 1869, 2136.2, 2536.7, 2937.1, 3337.7, 3738.4],
    }),
    third: level('high', 3, {
      rate: 1.5435,
      coefficients: [1247.1, 1360.4, 1587.2, 1814, 2154.1, 2494.3, 2834.5, 3174.7],
    }),
    fourth: level('high', 4, {
      rate: 1.7791,
      coefficients: [1005.8, 1097.1, 1280.1, 1463, 1737.3, 2011.8, 2285.9, 2560.2],
    }),
    fifth: level('high', 5, {
      rate: 2.0147,
      coefficients: [625.1, 694.6, 833.5, 972.3, 1180.7, 1389.2, 1597.5, 1805.9],
    }),
    sixth: level('high', 6, {
      rate: 2.2584,
      coefficients: [244.3, 291.9, 386.9, 481.7, 624.1, 766.4, 909, 1051.3],
    }),
  },
} satisfies ParameterGroup

interface Told {
  readonly rate: number
  /** Hours of SMIC, for one child, two… eight or more. */
  readonly coefficients: readonly [number, number, number, number, number, number, number, number]
}

function level(school: keyof typeof schools, place: number, { rate, coefficients }: Told) {
  const title = `${schools[school]}, échelon ${place}`
  const ceiling = (index: number): Parameter => ({
    label: `${title} : plafond en heures de SMIC, nombre d’enfants : ${index + 1}`,
    unit: 'hours',
    values: [line('2016-07-01', coefficients[index] ?? Number.NaN, sources[school].ceiling)],
  })
  return {
    rate: {
      label: `${title} : part de la base des prestations familiales`,
      unit: 'rate',
      values: [line('2017-05-07', rate, sources[school].rate)],
    },
    one: ceiling(0),
    two: ceiling(1),
    three: ceiling(2),
    four: ceiling(3),
    five: ceiling(4),
    six: ceiling(5),
    seven: ceiling(6),
    eight: ceiling(7),
  } satisfies ParameterGroup
}
