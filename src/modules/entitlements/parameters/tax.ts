import { jo, line, type Source } from './line.ts'
import type { DatedValue, ParameterGroup } from './parameter.ts'

/** The texts that fix the deductions, by year of income. */
const taxTexts: Readonly<Record<number, Source>> = {
  2025: { cite: 'décret 2026-562 du 29 juin 2026, art. 2', href: jo('JORFTEXT000054341109') },
  2024: { cite: 'art. 83 et 158 du CGI (revenus de 2024)' },
  2023: { cite: 'décret 2024-496 du 30 mai 2024, art. 1', href: jo('JORFARTI000049629765') },
  2022: { cite: 'décret 2023-422 du 31 mai 2023, art. 1', href: jo('JORFTEXT000047618675') },
  2021: { cite: 'loi 2021-1900 du 30 décembre 2021, art. 2', href: jo('JORFTEXT000044637640') },
  2020: { cite: 'loi 2020-1721 du 29 décembre 2020, art. 2', href: jo('JORFTEXT000042753580') },
  2019: { cite: 'loi 2019-1479 du 28 décembre 2019, art. 2', href: jo('JORFTEXT000039683923') },
  2018: { cite: 'loi 2018-1317 du 28 décembre 2018, art. 2', href: jo('JORFTEXT000037882341') },
  2017: { cite: 'loi 2017-1837 du 30 décembre 2017, art. 2', href: jo('JORFTEXT000036339197') },
  2016: { cite: 'loi 2016-1917 du 29 décembre 2016, art. 2', href: jo('JORFTEXT000033734169') },
  2015: { cite: 'loi 2015-1785 du 29 décembre 2015, art. 2', href: jo('JORFTEXT000031732865') },
}

/**
 * Deductions from the income of a calendar year: the line of 1 January 2024 is for the income of 2024. They are known
 * the summer after, and benefits look at them two years after: no line is late in the year itself.
 */
export const taxParameters = {
  deductionRate: {
    label: 'Déduction de 10 % sur les salaires et sur les pensions',
    unit: 'rate',
    values: [line('1943-01-01', 0.1, { cite: 'art. 83, 3° et 158, 5 a du CGI' })],
  },
  salaryFloor: {
    label: 'Déduction sur les salaires, au moins, par personne',
    unit: 'euros-a-year',
    values: eachYear([
      [2025, 509],
      [2024, 504],
      [2023, 495],
      [2022, 472],
      [2021, 448],
      [2020, 442],
      [2019, 441],
      [2018, 437],
      [2017, 430],
      [2016, 426],
      [2015, 426],
    ]),
  },
  salaryCap: {
    label: 'Déduction sur les salaires, au plus, par personne',
    unit: 'euros-a-year',
    values: eachYear([
      [2025, 14555],
      [2024, 14426],
      [2023, 14171],
      [2022, 13522],
      [2021, 12829],
      [2020, 12652],
      [2019, 12627],
      [2018, 12502],
      [2017, 12305],
      [2016, 12183],
      [2015, 12170],
    ]),
  },
  pensionFloor: {
    label: 'Déduction sur les pensions, au moins, par personne',
    unit: 'euros-a-year',
    values: eachYear([
      [2025, 454],
      [2024, 450],
      [2023, 442],
      [2022, 422],
      [2021, 400],
      [2020, 394],
      [2019, 393],
      [2018, 389],
      [2017, 383],
      [2016, 379],
      [2015, 379],
    ]),
  },
  pensionCap: {
    label: 'Déduction sur les pensions, au plus, par foyer fiscal',
    unit: 'euros-a-year',
    values: eachYear([
      [2025, 4439],
      [2024, 4399],
      [2023, 4321],
      [2022, 4123],
      [2021, 3912],
      [2020, 3858],
      [2019, 3850],
      [2018, 3812],
      [2017, 3752],
      [2016, 3715],
      [2015, 3711],
    ]),
  },
  socialSecurityCeiling: {
    label: 'Plafond annuel de la sécurité sociale',
    unit: 'euros-a-year',
    revisedIn: 1,
    values: [
      line('2026-01-01', 48060, { cite: 'arrêté du 22 décembre 2025 (JO du 23)' }),
      line('2025-01-01', 47100, { cite: 'arrêté du 19 décembre 2024 (JO du 29)' }),
      line('2024-01-01', 46368, { cite: 'arrêté du 19 décembre 2023 (JO du 29)' }),
      line('2023-01-01', 43992, { cite: 'arrêté du 9 décembre 2022 (JO du 16)' }),
      line('2022-01-01', 41136, { cite: 'arrêté du 15 décembre 2021 (JO du 18)' }),
      line('2021-01-01', 41136, { cite: 'arrêté du 22 décembre 2020 (JO du 29)' }),
      line('2020-01-01', 41136, { cite: 'arrêté du 2 décembre 2019 (JO du 3)' }),
      line('2019-01-01', 40524, { cite: 'arrêté du 11 décembre 2018 (JO du 15)' }),
      line('2018-01-01', 39732, { cite: 'arrêté du 5 décembre 2017 (JO du 9)' }),
      line('2017-01-01', 39228, { cite: 'arrêté du 5 décembre 2016 (JO du 13)' }),
      line('2016-01-01', 38616, { cite: 'arrêté du 17 décembre 2015 (JO du 24)' }),
      line('2015-01-01', 38040, { cite: 'arrêté du 26 novembre 2014 (JO du 9 décembre)' }),
    ],
  },
} satisfies ParameterGroup

type IncomeYear = readonly [year: number, value: number]

function eachYear(years: readonly IncomeYear[]): readonly DatedValue[] {
  return years.map(([year, value]) => {
    const text = taxTexts[year]
    if (!text) throw new Error(`no text fixes the deductions of ${year}`)
    return line(`${year}-01-01`, value, text)
  })
}
