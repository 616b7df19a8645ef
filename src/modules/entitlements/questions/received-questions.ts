import type { LocalText } from '#kernel/language.ts'
import type { OptionList, Section } from '#modules/forms/index.ts'
import type { BenefitId } from '../benefit.ts'
import { eurosAMonth, pageOf } from './ask.ts'
import { includes } from './conditions.ts'
import { benefitNames } from '../result/benefit-names.ts'
import { toCompare } from './why-texts.ts'

/** What she is asked whether she receives it already; `amount` where how much is asked. */
const asked = [
  { id: 'rsa', amount: true },
  { id: 'ppa', amount: true },
  { id: 'housing', amount: true },
  { id: 'af', amount: true },
  { id: 'cf', amount: true },
  { id: 'asf', amount: true },
  { id: 'paje-base', amount: true },
  { id: 'aah', amount: true },
  { id: 'aspa', amount: true },
  { id: 'asi', amount: true },
  { id: 'css', amount: false },
  { id: 'energy-cheque', amount: false },
] as const satisfies readonly { readonly id: BenefitId; readonly amount: boolean }[]

export type AskedBenefit = (typeof asked)[number]['id']

/** The benefits she may say that she receives. */
export const askedBenefits: readonly AskedBenefit[] = asked.map(({ id }) => id)

/** Where the amount received of a benefit is asked. */
export function receivedQuestion(benefit: AskedBenefit): string {
  return `received-${benefit}`
}

const nothing: LocalText = {
  fr: 'Aucune de ces aides',
  'fr-simple': 'Aucune aide',
  en: 'None of these',
  ar: 'لا شيء منها',
}

const benefits: OptionList = {
  id: 'benefits',
  options: [
    ...askedBenefits.map((code) => ({ code, label: benefitNames[code] })),
    { code: 'none', label: nothing, exclusive: true },
  ],
}

/** The lists about benefits. */
export const receivedLists: readonly OptionList[] = [benefits]

/** What the household receives already, and what it has asked for. */
export const receivedSection: Section = {
  id: 'received',
  title: {
    fr: 'Les aides que vous avez déjà',
    'fr-simple': 'Les aides que vous avez déjà',
    en: 'The benefits you already get',
    ar: 'المساعدات التي تتلقاها',
  },
  steps: [
    pageOf({
      id: 'received',
      pictogram: 'check',
      label: {
        fr: 'Quelles aides votre foyer a-t-il reçues le mois dernier ?',
        'fr-simple': 'Quelles aides avez-vous eues le mois dernier ?',
        en: 'Which benefits did your household get last month?',
        ar: 'ما المساعدات التي تلقتها أسرتك الشهر الماضي؟',
      },
      hint: {
        fr: 'Regardez le relevé de la Caf ou de la MSA.',
        'fr-simple': 'Regardez le papier de la Caf.',
        en: 'Look at the statement from the Caf or the MSA.',
        ar: 'انظر إلى كشف CAF.',
      },
      why: toCompare,
      field: { type: 'several-choices', list: 'benefits' },
    }),
    ...asked
      .filter(({ amount }) => amount)
      .map(({ id }) =>
        pageOf({
          id: receivedQuestion(id),
          pictogram: 'euro',
          visible: includes('received', id),
          label: amountLabel(benefitNames[id]),
          why: toCompare,
          field: eurosAMonth,
        }),
      ),
    pageOf({
      id: 'pending',
      pictogram: 'clock',
      label: {
        fr: 'Quelles aides avez-vous demandées, sans réponse encore ?',
        'fr-simple': 'Quelles aides attendez-vous ?',
        en: 'Which benefits have you claimed, with no answer yet?',
        ar: 'ما المساعدات التي طلبتها دون جواب؟',
      },
      why: {
        fr: 'Pour ne pas vous faire demander deux fois la même aide.',
        'fr-simple': 'Pour ne pas demander deux fois.',
        en: 'So that you do not claim the same thing twice.',
        ar: 'حتى لا تطلب الشيء نفسه مرتين.',
      },
      field: { type: 'several-choices', list: 'benefits' },
    }),
  ],
}

function amountLabel(name: LocalText): LocalText {
  return {
    fr: `${name.fr} : combien le mois dernier ?`,
    'fr-simple': `${name['fr-simple']} : combien le mois dernier ?`,
    en: `${name.en}: how much last month?`,
    ar: `${name.ar}: كم في الشهر الماضي؟`,
  }
}
