import { article, jo, line } from './line.ts'
import type { ParameterGroup } from './parameter.ts'

const d815dash1 = article('LEGIARTI000036760292')
const purchasingPowerAct = { cite: 'loi 2022-1158 du 16 août 2022, art. 9', href: jo('JORFTEXT000046186723') }
const circulars = 'https://legislation.lassuranceretraite.fr/Pdf/circulaire_cnav_'

export const oldAgeParameters = {
  aspa: {
    ageReached: {
      label: 'ASPA : âge, en années',
      unit: 'years',
      values: [line('2004-01-01', 65, { cite: 'art. R815-1 CSS', checkedOn: '2026-11-22' })],
    },
    ageIfUnfitByLaw: {
      label: 'ASPA : âge des personnes inaptes au travail selon la loi, en années',
      unit: 'years',
      values: [line('2017-01-01', 62, { cite: 'art. R815-1 CSS, renvoi à l’art. L351-1-5' })],
    },
    // R815-1 says 62 still: the reference engine reads the legal age of retirement, and so do we for now (écart connu).
    ageIfUnfit: {
      label: 'ASPA : âge des personnes inaptes au travail dans ce calcul, en années (écart connu)',
      unit: 'years',
      values: [
        line('2023-09-01', 64, { cite: 'art. L161-17-2 CSS, lecture du moteur de référence' }),
        line('2017-01-01', 62, { cite: 'art. R815-1 CSS, renvoi à l’art. L351-1-5' }),
      ],
    },
    permitYears: {
      label: 'ASPA, ASI : années de séjour avec un titre qui permet de travailler',
      unit: 'years',
      values: [line('2012-01-01', 10, { cite: 'art. L816-1 CSS', checkedOn: '2026-11-22' })],
    },
    single: {
      label: 'ASPA : plafond et montant d’une personne seule',
      unit: 'euros-a-year',
      revisedIn: 1,
      values: [
        line('2026-01-01', 12_523.14, {
          cite: 'circulaire Cnav 2025-29 du 22 décembre 2025',
          href: `${circulars}2025_29_22122025.pdf`,
        }),
        line('2025-01-01', 12_411.44, {
          cite: 'circulaire Cnav 2024-39 du 23 décembre 2024',
          href: `${circulars}2024_39_23122024.pdf`,
        }),
        line('2024-01-01', 12_144.27, {
          cite: 'circulaire Cnav 2023-34 du 29 décembre 2023',
          href: `${circulars}2023_34_29122023.pdf`,
        }),
        line('2023-01-01', 11_533.02, {
          cite: 'circulaire Cnav 2023-3 du 9 janvier 2023',
          href: `${circulars}2023_03_09012023.pdf`,
        }),
        line('2022-07-01', 11_441.5, purchasingPowerAct),
        line('2022-01-01', 11_001.44, { cite: 'circulaire Cnav 2022-3 du 11 janvier 2022' }),
        line('2021-01-01', 10_881.75, { cite: 'circulaire Cnav 2021-1 du 11 janvier 2021' }),
        line('2020-01-01', 10_838.4, { cite: 'art. D815-1 CSS', href: d815dash1, checkedOn: '2026-11-22' }),
        line('2019-01-01', 10_418.4, { cite: 'art. D815-1 CSS', href: d815dash1, checkedOn: '2026-11-22' }),
        line('2018-04-01', 9_998.4, { cite: 'art. D815-1 CSS', href: d815dash1, checkedOn: '2026-11-22' }),
        line('2017-04-01', 9_638.42, { cite: 'circulaire Cnav 2017-13 du 4 avril 2017' }),
      ],
    },
    couple: {
      label: 'ASPA : plafond d’un couple, et montant quand les deux y ont droit',
      unit: 'euros-a-year',
      revisedIn: 1,
      values: [
        line('2026-01-01', 19_442.21, {
          cite: 'circulaire Cnav 2025-29 du 22 décembre 2025',
          href: `${circulars}2025_29_22122025.pdf`,
        }),
        line('2025-01-01', 19_268.8, {
          cite: 'circulaire Cnav 2024-39 du 23 décembre 2024',
          href: `${circulars}2024_39_23122024.pdf`,
        }),
        line('2024-01-01', 18_854.02, {
          cite: 'circulaire Cnav 2023-34 du 29 décembre 2023',
          href: `${circulars}2023_34_29122023.pdf`,
        }),
        line('2023-01-01', 17_905.06, {
          cite: 'circulaire Cnav 2023-3 du 9 janvier 2023',
          href: `${circulars}2023_03_09012023.pdf`,
        }),
        line('2022-07-01', 17_762.96, purchasingPowerAct),
        line('2022-01-01', 17_079.77, { cite: 'circulaire Cnav 2022-3 du 11 janvier 2022' }),
        line('2021-01-01', 16_893.94, { cite: 'circulaire Cnav 2021-1 du 11 janvier 2021' }),
        line('2020-01-01', 16_826.64, { cite: 'art. D815-1 CSS', href: d815dash1, checkedOn: '2026-11-22' }),
        line('2019-01-01', 16_174.59, { cite: 'art. D815-1 CSS', href: d815dash1, checkedOn: '2026-11-22' }),
        line('2018-04-01', 15_522.54, { cite: 'art. D815-1 CSS', href: d815dash1, checkedOn: '2026-11-22' }),
        line('2017-04-01', 14_963.65, { cite: 'circulaire Cnav 2017-13 du 4 avril 2017' }),
      ],
    },
  },
  asi: {
    single: {
      label: 'ASI : plafond d’une personne seule',
      unit: 'euros-a-year',
      revisedIn: 4,
      values: [
        line('2025-04-01', 10_978.3, {
          cite: 'circulaire Cnav 2025-13 du 3 avril 2025',
          href: `${circulars}2025_13_03042025.pdf`,
        }),
        line('2024-04-01', 10_794.79, {
          cite: 'circulaire Cnav 2024-13 du 4 avril 2024',
          href: `${circulars}2024_13_04042024.pdf`,
        }),
        line('2023-04-01', 10_320.07, {
          cite: 'circulaire Cnav 2023-9 du 11 avril 2023',
          href: `${circulars}2023_09_11042023.pdf`,
        }),
        line('2022-07-01', 10_163.71, purchasingPowerAct),
        line('2022-04-01', 9_772.8, { cite: 'instruction DSS/2A/2C/2022/63 du 4 mars 2022' }),
        line('2021-04-01', 9_600, { cite: 'art. D815-19 CSS', checkedOn: '2026-11-22' }),
        line('2020-04-01', 9_000, { cite: 'décret 2020-1251', href: jo('JORFTEXT000042421132') }),
        line('2019-04-01', 8_679, { cite: 'circulaire Cnav 2019-15 du 5 avril 2019' }),
        line('2018-04-01', 8_542.33, { cite: 'décret 2018-227', href: jo('JORFTEXT000036756121') }),
        line('2017-04-01', 8_457.76, { cite: 'circulaire Cnav 2017-13 du 4 avril 2017' }),
      ],
    },
    couple: {
      label: 'ASI : plafond d’un couple',
      unit: 'euros-a-year',
      revisedIn: 4,
      values: [
        line('2025-04-01', 19_212.03, {
          cite: 'circulaire Cnav 2025-13 du 3 avril 2025',
          href: `${circulars}2025_13_03042025.pdf`,
        }),
        line('2024-04-01', 18_890.89, {
          cite: 'circulaire Cnav 2024-13 du 4 avril 2024',
          href: `${circulars}2024_13_04042024.pdf`,
        }),
        line('2023-04-01', 18_060.13, {
          cite: 'circulaire Cnav 2023-9 du 11 avril 2023',
          href: `${circulars}2023_09_11042023.pdf`,
        }),
        line('2022-07-01', 17_786.49, purchasingPowerAct),
        line('2022-04-01', 17_102.4, { cite: 'instruction DSS/2A/2C/2022/63 du 4 mars 2022' }),
        line('2021-04-01', 16_800, { cite: 'art. D815-19 CSS', checkedOn: '2026-11-22' }),
        line('2020-04-01', 15_750, { cite: 'décret 2020-1251', href: jo('JORFTEXT000042421132') }),
        line('2019-04-01', 15_201.92, { cite: 'circulaire Cnav 2019-15 du 5 avril 2019' }),
        line('2018-04-01', 14_962.52, { cite: 'décret 2018-227', href: jo('JORFTEXT000036756121') }),
        line('2017-04-01', 14_814.38, { cite: 'circulaire Cnav 2017-13 du 4 avril 2017' }),
      ],
    },
    /** Until April 2020 each person had a fixed amount at most; 0 since then: what lacks to the ceiling. */
    formerMost: {
      label: 'ASI : montant d’une personne au plus, jusqu’en mars 2020 (0 ensuite)',
      unit: 'euros-a-year',
      values: [
        line('2020-04-01', 0, { cite: 'décret 2020-1251', href: jo('JORFTEXT000042421132') }),
        line('2019-04-01', 4_991.81, { cite: 'circulaire Cnav 2019-15 du 5 avril 2019' }),
        line('2018-04-01', 4_913.2, { cite: 'décret 2018-227', href: jo('JORFTEXT000036756121') }),
        line('2017-04-01', 4_864.56, { cite: 'circulaire Cnav 2017-13 du 4 avril 2017' }),
      ],
    },
    leastPension: {
      label: 'Pension d’invalidité : minimum par mois',
      unit: 'euros',
      revisedIn: 4,
      values: [
        line('2025-04-01', 335.29, {
          cite: 'art. L341-5 CSS ; instruction DSS/2A/2C/2025/32 du 7 mars 2025',
        }),
        line('2024-04-01', 328.07, { cite: 'art. L341-5 CSS' }),
      ],
    },
  },
  resources: {
    wealthYield: {
      label: 'ASPA, ASI : revenu d’un bien, en part de sa valeur',
      unit: 'rate',
      values: [line('2007-01-13', 0.03, { cite: 'art. R815-25 CSS', checkedOn: '2026-11-22' })],
    },
    freePaySingle: {
      label: 'ASPA, ASI : gains de trois mois laissés de côté, en SMIC mensuels, personne seule',
      unit: 'rate',
      values: [line('2015-01-01', 0.9, { cite: 'art. R815-29 CSS', checkedOn: '2026-11-22' })],
    },
    freePayCouple: {
      label: 'ASPA, ASI : gains de trois mois laissés de côté, en SMIC mensuels, couple',
      unit: 'rate',
      values: [line('2015-01-01', 1.5, { cite: 'art. R815-29 CSS', checkedOn: '2026-11-22' })],
    },
  },
} satisfies ParameterGroup
