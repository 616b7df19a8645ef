import { jo, line, type Source } from './line.ts'
import type { DatedValue, ParameterGroup } from './parameter.ts'

/** The orders that fix the ceilings of family benefits for a calendar year. */
const orders: Readonly<Record<number, Source>> = {
  2026: { cite: 'arrêté du 18 décembre 2025 (JO du 26)', href: jo('JORFTEXT000053165980') },
  2025: { cite: 'arrêté du 20 décembre 2024 (JO du 27)', href: jo('JORFTEXT000050842452') },
  2024: { cite: 'arrêté du 22 décembre 2023 (JO du 28)', href: jo('JORFTEXT000048680633') },
  2023: { cite: 'arrêté du 21 décembre 2022 (JO du 24)', href: jo('JORFTEXT000046794210') },
  2022: { cite: 'arrêté du 16 décembre 2021 (JO du 28)', href: jo('JORFTEXT000044572366') },
  2021: { cite: 'arrêté du 14 décembre 2020 (JO du 18)', href: jo('JORFTEXT000042694981') },
  2020: { cite: 'arrêté du 20 décembre 2019 (JO du 24)', href: jo('JORFTEXT000039663220') },
  2019: { cite: 'arrêté du 21 décembre 2018 (JO du 28)', href: jo('JORFTEXT000037864986') },
  2018: { cite: 'arrêté du 27 décembre 2017 (JO du 29)', href: jo('JORFTEXT000036299559') },
}

type Year = readonly [year: number, value: number, checkedOn?: string]

/** Ceilings in force from 1 January to 31 December of each year, by the order of that year. */
function eachYear(years: readonly Year[]): readonly DatedValue[] {
  return years.map(([year, value, checkedOn]) => {
    const order = orders[year]
    if (!order) throw new Error(`no order fixes the ceilings of ${year}`)
    return line(`${year}-01-01`, value, { ...order, ...(checkedOn && { checkedOn }) })
  })
}

/** Yearly ceilings of family benefits, compared with the income of two years before. */
export const familyAllowanceCeilings = {
  lower: {
    label: 'Allocations familiales : premier plafond, sans enfant',
    unit: 'euros-a-year',
    revisedIn: 1,
    values: eachYear([
      [2026, 66652],
      [2025, 65473],
      [2024, 62474],
      [2023, 59330],
      [2022, 58396],
      [2021, 58279, '2026-11-22'],
      [2020, 57759],
      [2019, 56849],
      [2018, 56286],
    ]),
  },
  upper: {
    label: 'Allocations familiales : second plafond, sans enfant',
    unit: 'euros-a-year',
    revisedIn: 1,
    values: eachYear([
      [2026, 93276],
      [2025, 91627],
      [2024, 87430],
      [2023, 83029],
      [2022, 81721],
      [2021, 81558, '2026-11-22'],
      [2020, 80831],
      [2019, 79558],
      [2018, 78770],
    ]),
  },
  perChild: {
    label: 'Allocations familiales : ajouté aux plafonds par enfant à charge',
    unit: 'euros-a-year',
    revisedIn: 1,
    values: eachYear([
      [2026, 6664],
      [2025, 6546],
      [2024, 6246],
      [2023, 5932],
      [2022, 5839],
      [2021, 5827, '2026-11-22'],
      [2020, 5775],
      [2019, 5684],
      [2018, 5628],
    ]),
  },
} satisfies ParameterGroup

export const familySupplementCeilings = {
  ceiling: {
    label: 'Complément familial et allocation de base à taux plein : plafond, sans enfant',
    unit: 'euros-a-year',
    revisedIn: 1,
    values: eachYear([
      [2026, 24853],
      [2025, 24414],
      [2024, 23296],
      [2023, 22123],
      [2022, 21776],
      [2021, 21732],
      [2020, 21538],
      [2019, 21199],
      [2018, 20989],
    ]),
  },
  twoEarners: {
    label: 'Ajouté à ce plafond pour deux revenus ou une personne seule',
    unit: 'euros-a-year',
    revisedIn: 1,
    values: eachYear([
      [2026, 9989],
      [2025, 9812],
      [2024, 9363],
      [2023, 8892],
      [2022, 8752],
      [2021, 8735],
      [2020, 8657],
      [2019, 8521],
      [2018, 8437],
    ]),
  },
  increasedCeiling: {
    label: 'Complément familial majoré : plafond, sans enfant',
    unit: 'euros-a-year',
    revisedIn: 1,
    values: eachYear([
      [2026, 12429],
      [2025, 12209],
      [2024, 11650],
      [2023, 11060],
      [2022, 10890],
      [2021, 10868],
      [2020, 10771],
      [2019, 10601],
      [2018, 10494.5],
    ]),
  },
  increasedTwoEarners: {
    label: 'Ajouté à ce plafond pour deux revenus ou une personne seule',
    unit: 'euros-a-year',
    revisedIn: 1,
    values: eachYear([
      [2026, 4995],
      [2025, 4907],
      [2024, 4680],
      [2023, 4450],
      [2022, 4380],
      [2021, 4367],
      [2020, 4328],
      [2019, 4260],
      [2018, 4218.5],
    ]),
  },
} satisfies ParameterGroup

export const childcareCeilings = {
  ceiling: {
    label: 'Prime à la naissance et allocation de base à taux partiel : plafond, sans enfant',
    unit: 'euros-a-year',
    revisedIn: 1,
    values: eachYear([
      [2026, 29694],
      [2025, 29169],
      [2024, 27833],
      [2023, 26432],
      [2022, 26016],
      [2021, 25964],
      [2020, 25732],
      [2019, 25327],
      [2018, 25076],
    ]),
  },
  twoEarners: {
    label: 'Ajouté à ce plafond pour deux revenus ou une personne seule',
    unit: 'euros-a-year',
    revisedIn: 1,
    values: eachYear([
      [2026, 11936],
      [2025, 11725],
      [2024, 11188],
      [2023, 10625],
      [2022, 10458],
      [2021, 10437],
      [2020, 10344],
      [2019, 10181],
      [2018, 10080],
    ]),
  },
} satisfies ParameterGroup

export const schoolStartCeilings = {
  ceiling: {
    label: 'Allocation de rentrée scolaire : plafond, sans enfant',
    unit: 'euros-a-year',
    revisedIn: 1,
    values: eachYear([
      [2026, 22274],
      [2025, 21880],
      [2024, 20878],
      [2023, 19827],
      [2022, 19515],
      [2021, 19476],
      [2020, 19302],
      [2019, 18998],
      [2018, 18810],
    ]),
  },
} satisfies ParameterGroup
