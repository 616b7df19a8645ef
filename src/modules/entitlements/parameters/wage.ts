import { article, jo, line } from './line.ts'
import type { ParameterGroup } from './parameter.ts'

export const wageParameters = {
  hourlySmic: {
    label: 'SMIC horaire brut',
    unit: 'euros',
    revisedIn: 1,
    values: [
      line('2026-06-01', 12.31, {
        cite: 'arrêté du 22 mai 2026 (JO du 24)',
        href: jo('JORFTEXT000054126589'),
      }),
      line('2026-01-01', 12.02, {
        cite: 'décret 2025-1228 (JO du 18/12/2025)',
        href: jo('JORFTEXT000053042520'),
      }),
      line('2025-01-01', 11.88, {
        cite: 'décret 2024-951 : le relèvement de janvier 2025 a été avancé au 1er novembre 2024',
        href: jo('JORFTEXT000050392683'),
      }),
      line('2024-11-01', 11.88, {
        cite: 'décret 2024-951 (JO du 24/10/2024)',
        href: jo('JORFTEXT000050392683'),
      }),
      line('2024-01-01', 11.65, {
        cite: 'décret 2023-1216 (JO du 21/12/2023)',
        href: 'https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000048604684',
      }),
      line('2023-05-01', 11.52, {
        cite: 'arrêté du 26 avril 2023 (JO du 27)',
        href: jo('JORFTEXT000047495817'),
      }),
      line('2023-01-01', 11.27, {
        cite: 'décret 2022-1608 (JO du 23/12/2022)',
        href: jo('JORFTEXT000046780043'),
      }),
      line('2022-08-01', 11.07, { cite: 'arrêté du 29 juillet 2022', href: jo('JORFTEXT000046113517') }),
      line('2022-05-01', 10.85, { cite: 'arrêté du 19 avril 2022', href: jo('JORFTEXT000045602317') }),
      line('2022-01-01', 10.57, { cite: 'décret 2021-1741', href: jo('JORFTEXT000044546647') }),
      line('2021-10-01', 10.48, { cite: 'arrêté du 27 septembre 2021', href: jo('JORFTEXT000044126026') }),
      line('2021-01-01', 10.25, {
        cite: 'décret 2020-1598 (JO du 17/12/2020)',
        href: jo('JORFTEXT000042677359'),
      }),
      line('2020-01-01', 10.15, {
        cite: 'décret 2019-1387 (JO du 19/12/2019)',
        href: 'https://www.legifrance.gouv.fr/eli/decret/2019/12/18/MTRX1933646D/jo/texte',
      }),
      line('2019-01-01', 10.03, {
        cite: 'décret 2018-1173 (JO du 20/12/2018)',
        href: 'https://www.legifrance.gouv.fr/eli/decret/2018/12/19/2018-1173/jo/texte',
      }),
      line('2018-01-01', 9.88, {
        cite: 'décret 2017-1719 (JO du 21/12/2017)',
        href: jo('JORFTEXT000036240563'),
      }),
      line('2017-01-01', 9.76, {
        cite: 'décret 2016-1818 (JO du 23/12/2016)',
        href: 'https://www.legifrance.gouv.fr/eli/decret/2016/12/22/2016-1818/jo/texte',
      }),
    ],
  },
  monthlyHours: {
    label: 'Heures de travail par mois, à temps plein',
    unit: 'hours',
    values: [
      line('2002-01-01', 151.67, {
        cite: 'art. L3121-27 du code du travail (35 heures × 52 semaines ÷ 12)',
        href: article('LEGIARTI000033020376'),
      }),
    ],
  },
} satisfies ParameterGroup
