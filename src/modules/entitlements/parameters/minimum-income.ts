import { activityBonusParameters } from './activity-bonus.ts'
import { article, jo, line, type Source } from './line.ts'
import type { Parameter, ParameterGroup } from './parameter.ts'

const today = '2026-11-22'
const householdSizes: Source = { cite: 'art. R262-1 CASF', checkedOn: today }
const housed: Source = {
  cite: 'art. R262-9 CASF',
  href: article('LEGIARTI000020526192'),
  checkedOn: today,
}
const family: Source = {
  cite: 'art. R262-10-1 CASF (décret 2014-554) et R844-4 CSS',
  href: article('LEGIARTI000029006452'),
  checkedOn: today,
}
const claimant: Source = {
  cite: 'art. L262-4 CASF',
  href: article('LEGIARTI000031087751'),
  checkedOn: today,
}

export const minimumIncomeParameters = {
  rsa: {
    base: {
      label: 'RSA : montant forfaitaire pour une personne seule, par mois',
      unit: 'euros',
      revisedIn: 4,
      values: [
        line('2026-04-01', 651.69, {
          cite: 'décret 2026-220, art. 1 (JO du 31/03/2026)',
          href: jo('JORFTEXT000053733826'),
        }),
        line('2025-04-01', 646.52, {
          cite: 'décret 2025-293, art. 1 (JO du 30/03/2025)',
          href: jo('JORFTEXT000051393086'),
        }),
        line('2024-04-01', 635.71, {
          cite: 'décret 2024-396, art. 1 (JO du 30/04/2024)',
          href: 'https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000049486518',
        }),
        line('2023-04-01', 607.75, {
          cite: 'décret 2023-340, art. 1 (JO du 05/05/2023)',
          href: 'https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000047521567',
        }),
        line('2022-07-01', 598.54, {
          cite: 'loi 2022-1158 du 16 août 2022, art. 9 (JO du 17/08/2022)',
          href: jo('JORFTEXT000046186723'),
        }),
        line('2022-04-01', 575.52, {
          cite: 'décret 2022-699, art. 1 (JO du 27/04/2022)',
          href: jo('JORFTEXT000045668694'),
        }),
        line('2021-04-01', 565.34, {
          cite: 'décret 2021-530, art. 1 (JO du 30/04/2021)',
          href: jo('JORFTEXT000043459557'),
        }),
        line('2020-04-01', 564.78, {
          cite: 'décret 2020-490, art. 1 (JO du 30/04/2020)',
          href: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000041835196/',
        }),
        line('2019-04-01', 559.74, {
          cite: 'décret 2019-400, art. 1 (JO du 03/05/2019)',
          href: 'https://www.legifrance.gouv.fr/eli/decret/2019/5/2/SSAA1907609D/jo/texte',
        }),
        line('2018-04-01', 550.93, {
          cite: 'décret 2018-324, art. 1 (JO du 04/05/2018)',
          href: 'https://www.legifrance.gouv.fr/eli/decret/2018/5/3/2018-324/jo/texte',
        }),
        line('2017-09-01', 545.48, {
          cite: 'décret 2017-739, art. 1 (JO du 05/05/2017)',
          href: 'https://www.legifrance.gouv.fr/eli/decret/2017/5/4/2017-739/jo/texte',
        }),
      ],
    },
    least: {
      label: 'RSA : montant au-dessous duquel il n’est pas versé',
      unit: 'euros',
      values: [
        line('2009-06-01', 6, {
          cite: 'art. R262-39 CASF',
          href: article('LEGIARTI000020526072'),
          checkedOn: today,
        }),
      ],
    },
    leastAge: years('RSA : âge, sans enfant né ou à naître', 25, claimant),
  },
  activityBonus: activityBonusParameters,
  permitYears: years('Années de titre de séjour autorisant à travailler', 5, claimant),
  /** Same shares for RSA (R262-1) and prime d’activité (D843-1). */
  household: {
    second: rate('Deuxième personne du foyer : part du montant pour une personne', 0.5, householdSizes),
    next: rate('Personne suivante', 0.3, householdSizes),
    fromThirdChild: rate('Enfant à partir du troisième', 0.4, householdSizes),
    raised: rate('Personne isolée enceinte ou avec enfant : montant majoré', 1.28412, householdSizes),
    raisedChild: rate('Enfant d’une personne isolée : supplément', 0.42804, householdSizes),
    childAge: years('Âge jusqu’auquel un enfant ou un jeune est à charge', 25, {
      cite: 'art. R262-3 CASF',
      href: article('LEGIARTI000022743618'),
      checkedOn: today,
    }),
    raisedChildAge: years('Âge du plus jeune enfant jusqu’auquel le montant est majoré', 3, {
      cite: 'art. R262-2 CASF',
      href: article('LEGIARTI000033979137'),
      checkedOn: today,
    }),
  },
  /** Months between the last month of the quarter that is looked at and the month of the benefit. */
  quarterLag: {
    label: 'Mois entre la fin du trimestre de référence et le mois du droit',
    unit: 'months',
    values: [
      line('2025-03-01', 2, {
        cite: 'art. R262-7 CASF et R843-1 CSS',
        href: article('LEGIARTI000051258523'),
        checkedOn: today,
      }),
      line('2017-01-01', 1, { cite: 'art. R262-7 CASF (décret 2017-122)', checkedOn: today }),
    ],
  },
  housing: {
    one: rate('Forfait logement, une personne : part de son montant forfaitaire', 0.12, housed),
    two: rate('Forfait logement, deux personnes : part de leur montant forfaitaire', 0.16, housed),
    three: rate('Forfait logement, trois personnes ou plus : part du montant pour trois', 0.165, housed),
  },
  counted: {
    familySupplement: rate('Complément familial compté, au plus : part de la BMAF', 0.4165, family),
    support: rate(
      'Allocation de soutien familial comptée par enfant, au plus : part de la BMAF',
      0.225,
      family,
    ),
    savings: rate('Revenu que l’épargne est réputée produire, par an', 0.03, {
      cite: 'art. R132-1 et R262-6 CASF',
    }),
  },
  christmas: {
    base: {
      label: 'Prime de Noël : montant pour une personne seule',
      unit: 'euros',
      values: [
        line('2024-12-06', 152.45, { cite: 'décret 2024-1140, art. 4 (JO du 05/12/2024)', checkedOn: today }),
        line('2003-12-30', 152.45, {
          cite: 'décret 2003-1283, art. 1 (JO du 30/12/2003)',
          href: 'https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000006226757',
        }),
      ],
    },
  },
} satisfies ParameterGroup

function rate(label: string, value: number, source: Source): Parameter {
  return { label, unit: 'rate', values: [line('2016-01-01', value, source)] }
}

function years(label: string, value: number, source: Source): Parameter {
  return { label, unit: 'years', values: [line('2016-01-01', value, source)] }
}
