import type { LocalText } from '#kernel/language.ts'
import type { Page, Section } from '#modules/forms/index.ts'
import * as texts from './adult-texts.ts'
import type { Adult } from './adult-texts.ts'
import { ask, eurosAMonth, monthYear, oneOf, pageOf, yesNo } from './ask.ts'
import { both, includes, isNo, isOneOf, not } from './conditions.ts'
import { askedKinds } from './income-kinds.ts'
import { monthsOfPay } from './incomes-from-facts.ts'
import { forYourRights, toCountMoney } from './why-texts.ts'
import { inCouple } from './you-questions.ts'

const monthHint: LocalText = {
  fr: 'Le mois et l’année. Exemple : 3 2025.',
  'fr-simple': 'Le mois et l’année. Exemple : 3 2025.',
  en: 'The month and the year. Example: 3 2025.',
  ar: 'الشهر والسنة. مثال: 3 2025.',
}

const netHint: LocalText = {
  fr: 'Le « montant net social » du bulletin de paie ou du relevé. Exemple : 850.',
  'fr-simple': 'Regardez « montant net social » sur la fiche de paie.',
  en: 'The “montant net social” on the payslip or statement. Example: 850.',
  ar: 'المبلغ « montant net social » في قسيمة الأجر. مثال: 850.',
}

/** The work of one adult, and the money of five months. */
export function adultSection(adult: Adult): Section {
  return {
    id: `${adult}-work-and-money`,
    title: texts.sectionTitles[adult],
    ...(adult === 'partner' && { visible: inCouple }),
    steps: [...workPages(adult), incomesPage(adult), ...payPages(adult), ...otherIncomePages(adult)],
  }
}

function workPages(adult: Adult): readonly Page[] {
  return [
    pageOf({
      id: `${adult}-work`,
      pictogram: 'person',
      label: texts.workLabels[adult],
      why: forYourRights,
      field: oneOf('activities'),
    }),
    pageOf({
      id: `${adult}-work-since`,
      pictogram: 'calendar',
      visible: isOneOf(`${adult}-work`, 'employed', 'self-employed'),
      label: texts.workSinceLabels[adult],
      hint: monthHint,
      why: toCountMoney,
      field: monthYear,
    }),
    pageOf({
      id: `${adult}-jobless-since`,
      pictogram: 'calendar',
      visible: isOneOf(`${adult}-work`, 'unemployed'),
      label: texts.joblessSinceLabels[adult],
      hint: monthHint,
      why: toCountMoney,
      field: monthYear,
    }),
  ]
}

function incomesPage(adult: Adult): Page {
  return pageOf({
    id: `${adult}-incomes`,
    pictogram: 'euro',
    label: texts.incomesLabels[adult],
    hint: {
      fr: 'Cochez tout ce qui convient. Les aides viennent plus loin.',
      'fr-simple': 'Cochez tout ce qui va bien.',
      en: 'Tick all that apply. Benefits come later.',
      ar: 'ضع علامة على كل ما يناسب. المساعدات تأتي لاحقا.',
    },
    why: toCountMoney,
    field: { type: 'several-choices', list: 'income-kinds' },
  })
}

function payPages(adult: Adult): readonly Page[] {
  const isPaid = includes(`${adult}-incomes`, 'salary')
  const varies = isNo(`${adult}-pay-same`)
  return [
    pageOf({
      id: `${adult}-pay-same`,
      pictogram: 'calendar',
      visible: isPaid,
      label: texts.paySameLabels[adult],
      why: toCountMoney,
      field: yesNo,
    }),
    pageOf({
      id: `${adult}-salary`,
      pictogram: 'euro',
      visible: both(isPaid, not(varies)),
      label: texts.amountLabel(adult, 'salary'),
      hint: netHint,
      why: toCountMoney,
      field: eurosAMonth,
    }),
    {
      step: 'page',
      id: `page-${adult}-pay-months`,
      title: texts.payMonthsTitles[adult],
      visible: both(isPaid, varies),
      nodes: texts.monthsAgo.slice(0, monthsOfPay).map((label, index) =>
        ask({
          id: `${adult}-pay-${index + 1}`,
          label,
          ...(index === 0 && { hint: netHint }),
          why: toCountMoney,
          field: eurosAMonth,
        }),
      ),
    },
  ]
}

function otherIncomePages(adult: Adult): readonly Page[] {
  return askedKinds
    .filter((kind) => kind !== 'salary')
    .map((kind) =>
      pageOf({
        id: `${adult}-${kind}`,
        pictogram: 'euro',
        visible: includes(`${adult}-incomes`, kind),
        label: texts.amountLabel(adult, kind),
        why: toCountMoney,
        field: eurosAMonth,
      }),
    )
}
