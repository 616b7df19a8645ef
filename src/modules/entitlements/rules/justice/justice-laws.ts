import type { Law } from '../../parameters/parameter.ts'

/** The texts of legal aid (aide juridictionnelle). */
export const justiceLaws = {
  ceiling: {
    cite: 'décret 2020-1717, art. 3',
    href: 'https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000043712747',
    read: true,
  },
  changed: { cite: 'décret 2020-1717, art. 4', read: true },
  household: { cite: 'décret 2020-1717, art. 5', read: false },
  share: { cite: 'loi 91-647 du 10 juillet 1991, art. 4 ; circulaire du 20 janvier 2025', read: false },
} as const satisfies Readonly<Record<string, Law>>
