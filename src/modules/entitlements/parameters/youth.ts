import { article, line, type Source } from './line.ts'
import type { Parameter, ParameterGroup } from './parameter.ts'

const today = '2026-11-22'
const right: Source = { cite: 'art. L5131-6 du code du travail', checkedOn: today }
const least: Source = {
  cite: 'art. D5131-23 du code du travail',
  href: article('LEGIARTI000045202337'),
}
const bracket: Source = { cite: 'art. 197 du CGI, revenus de 2024' }
const bulletin = 'https://sante.gouv.fr/fichiers/bo'

const revisions: readonly (readonly [from: string, cite: string, href?: string])[] = [
  ['2025-04-01', 'instruction DSS/2A/2C/2025/32 du 7 mars 2025', `${bulletin}/2025/2025.6.sante.pdf`],
  ['2024-04-01', 'instruction DSS/2A/2C/2024/42 du 20 mars 2024', `${bulletin}/2024/2024.6.sante.pdf`],
  ['2023-04-01', 'instruction DSS/2B/2023/41 du 24 mars 2023', `${bulletin}/2023/2023.6.sante.pdf`],
  ['2022-07-01', 'loi 2022-1158 du 16 août 2022, art. 9'],
  ['2022-03-01', 'art. D5131-19 du code du travail', article('LEGIARTI000045207447')],
]

export const youthParameters = {
  cej: {
    ageFrom: years('Contrat d’engagement jeune : âge de début', 16, right),
    ageTo: years('Contrat d’engagement jeune : dernier âge', 25, right),
    ageToDisabled: years('Contrat d’engagement jeune : dernier âge d’un travailleur handicapé', 29, right),
    notTaxed: amounts('majeur d’un foyer non imposable', [561.68, 552.29, 528, 520, 500]),
    firstBracket: amounts('majeur d’un foyer de la première tranche', [337, 331.37, 316.8, 312, 300]),
    minor: amounts('mineur', [224.68, 220.92, 211.2, 208, 200]),
    freePay: {
      label: 'Contrat d’engagement jeune : salaire sans effet sur l’allocation',
      unit: 'euros',
      values: [line('2022-03-01', 300, least)],
    },
    endOfPay: {
      label: 'Contrat d’engagement jeune : salaire où l’allocation s’arrête, en part du SMIC brut',
      unit: 'rate',
      values: [line('2022-03-01', 0.8, least)],
    },
    /** Reference income by share of the tax home: under the first no tax, above the second no allowance. */
    taxedFrom: {
      label: 'Impôt sur le revenu : seuil de la première tranche, par part',
      unit: 'euros-a-year',
      values: [line('2025-01-01', 11_497, bracket), line('2022-01-01', 11_294, { cite: 'art. 197 du CGI' })],
    },
    secondBracketFrom: {
      label: 'Impôt sur le revenu : seuil de la deuxième tranche, par part',
      unit: 'euros-a-year',
      values: [line('2025-01-01', 29_315, bracket), line('2022-01-01', 28_797, { cite: 'art. 197 du CGI' })],
    },
  },
} satisfies ParameterGroup

function years(label: string, value: number, source: Source): Parameter {
  return { label, unit: 'years', values: [line('2022-03-01', value, source)] }
}

function amounts(whose: string, values: readonly number[]): Parameter {
  return {
    label: `Contrat d’engagement jeune : allocation au plus par mois, ${whose}`,
    unit: 'euros',
    revisedIn: 4,
    values: values.map((value, place) => {
      const [from = '', cite = '', href] = revisions[place] ?? []
      return line(from, value, { cite, ...(href && { href }) })
    }),
  }
}
