import type { Law } from '../../parameters/parameter.ts'

/** The articles of ASPA and ASI (Code de la sécurité sociale). */
export const oldAgeLaws = {
  aspa: { cite: 'art. L815-1 CSS', read: true },
  age: { cite: 'art. R815-1 CSS', read: true },
  unfit: { cite: 'art. L351-1-5 CSS', read: false },
  permit: { cite: 'art. L816-1 CSS', read: true },
  ceiling: { cite: 'art. L815-9 et D815-2 CSS', read: true },
  most: { cite: 'art. D815-1 CSS', read: true },
  counted: { cite: 'art. R815-22 et R815-24 CSS', read: true },
  couple: { cite: 'art. R815-27 CSS', read: true },
  quarter: { cite: 'art. R815-29 CSS', read: true },
  wealth: { cite: 'art. R815-25 CSS', read: true },
  halves: { cite: 'art. R815-28 CSS', read: true },
  asi: { cite: 'art. L815-24 CSS', read: true },
  formerAsi: { cite: 'art. L815-24 CSS, avant le 1er avril 2020', read: false },
  asiCeiling: { cite: 'art. L815-24-1 et D815-19 CSS', read: true },
} as const satisfies Readonly<Record<string, Law>>
