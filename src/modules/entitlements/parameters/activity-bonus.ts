import { article, jo, line, type Source } from './line.ts'
import type { ParameterGroup } from './parameter.ts'

const today = '2026-11-22'
const revaluation2026: Source = {
  cite: 'décret 2026-222, art. 1 (JO du 31/03/2026)',
  href: jo('JORFTEXT000053733855'),
}
const bonusOf2018: Source = {
  cite: 'art. D843-2 CSS (décret 2018-1197)',
  href: article('LEGIARTI000037873473'),
  checkedOn: today,
}
const bonusOf2015: Source = {
  cite: 'art. D843-2 CSS (décret 2015-1710)',
  href: article('LEGIARTI000031673887/2016-01-01'),
}

/** Prime d’activité (L841-1 and following CSS). */
export const activityBonusParameters = {
  base: {
    label: 'Prime d’activité : montant forfaitaire pour une personne seule, par mois',
    unit: 'euros',
    revisedIn: 4,
    values: [
      line('2026-04-01', 638.28, {
        cite: 'décret 2026-222, art. 2 (JO du 31/03/2026)',
        href: jo('JORFTEXT000053733855'),
      }),
      line('2025-04-01', 633.21, {
        cite: 'décret 2025-294, art. 1 (JO du 30/03/2025)',
        href: jo('JORFTEXT000051393100'),
      }),
      line('2024-04-01', 622.63, {
        cite: 'décret 2024-403, art. 1 (JO du 02/05/2024)',
        href: 'https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000049490767',
      }),
      line('2023-04-01', 595.25, {
        cite: 'décret 2023-343, art. 1 (JO du 05/05/2023)',
        href: 'https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000047521600',
      }),
      line('2022-07-01', 586.23, {
        cite: 'loi 2022-1158 du 16 août 2022, art. 9 (JO du 17/08/2022)',
        href: jo('JORFTEXT000046186723'),
      }),
      line('2022-04-01', 563.68, {
        cite: 'décret 2022-701, art. 1 (JO du 27/04/2022)',
        href: jo('JORFTEXT000045668709'),
      }),
      line('2021-04-01', 553.71, {
        cite: 'décret 2021-528, art. 1 (JO du 30/04/2021)',
        href: jo('JORFTEXT000043459542'),
      }),
      line('2020-04-01', 553.16, {
        cite: 'décret 2020-491, art. 1 (JO du 30/04/2020)',
        href: jo('JORFTEXT000041835204'),
      }),
      line('2018-08-01', 551.51, {
        cite: 'décret 2018-836, art. 1 et 2 (JO du 04/10/2018)',
        href: 'https://www.legifrance.gouv.fr/eli/decret/2018/10/3/SSAA1822062D/jo/texte',
      }),
      line('2018-04-01', 531.51, {
        cite: 'décret 2018-323, art. 1 (JO du 04/05/2018)',
        href: 'https://www.legifrance.gouv.fr/eli/decret/2018/5/3/SSAA1805962D/jo/texte',
      }),
      line('2017-04-01', 526.25, {
        cite: 'décret 2017-740, art. 1 (JO du 05/05/2017)',
        href: 'https://www.legifrance.gouv.fr/eli/decret/2017/5/4/AFSA1710709D/jo/article_1',
      }),
    ],
  },
  share: {
    label: 'Prime d’activité : part des revenus du travail qui s’ajoute',
    unit: 'rate',
    values: [
      line('2025-04-01', 0.5985, {
        cite: 'art. D843-3 CSS (décret 2025-294)',
        href: jo('JORFTEXT000051393074'),
        checkedOn: today,
      }),
      line('2018-08-01', 0.61, {
        cite: 'art. D843-3 CSS (décret 2018-836)',
        href: article('LEGIARTI000037462909'),
      }),
      line('2016-01-01', 0.62, {
        cite: 'art. D843-3 CSS (décret 2015-1710)',
        href: article('LEGIARTI000031673883/2016-01-01'),
      }),
    ],
  },
  bonusFrom: {
    label: 'Prime d’activité : heures de SMIC au-delà desquelles il y a une bonification',
    unit: 'hours',
    values: [line('2016-01-01', 59, bonusOf2018)],
  },
  bonusUpTo: {
    label: 'Prime d’activité : heures de SMIC à partir desquelles la bonification est entière',
    unit: 'hours',
    values: [
      line('2026-04-01', 138, revaluation2026),
      line('2018-10-01', 120, bonusOf2018),
      line('2016-01-01', 95, bonusOf2015),
    ],
  },
  bonusMost: {
    label: 'Prime d’activité : bonification entière, part du montant forfaitaire',
    unit: 'rate',
    values: [
      line('2026-04-01', 0.377, revaluation2026),
      line('2018-10-01', 0.29101, bonusOf2018),
      line('2016-01-01', 0.12782, bonusOf2015),
    ],
  },
  disabilityHours: {
    label: 'Prime d’activité : heures de SMIC à partir desquelles l’AAH compte comme un revenu du travail',
    unit: 'hours',
    values: [
      line('2016-01-01', 29, {
        cite: 'art. D843-4 CSS',
        href: article('LEGIARTI000036579172'),
        checkedOn: today,
      }),
    ],
  },
  leastAge: {
    label: 'Prime d’activité : âge',
    unit: 'years',
    values: [
      line('2016-01-01', 18, {
        cite: 'art. L842-2 CSS',
        href: article('LEGIARTI000031087615'),
        checkedOn: today,
      }),
    ],
  },
  least: {
    label: 'Prime d’activité : montant au-dessous duquel elle n’est pas versée',
    unit: 'euros',
    values: [
      line('2016-01-01', 15, {
        cite: 'art. D846-2 CSS',
        href: article('LEGIARTI000031674204'),
        checkedOn: today,
      }),
    ],
  },
} satisfies ParameterGroup
