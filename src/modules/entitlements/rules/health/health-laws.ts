import type { Law } from '../../parameters/parameter.ts'

/** The articles of the complémentaire santé solidaire (Code de la sécurité sociale). */
export const healthLaws = {
  right: { cite: 'art. L861-1 CSS', read: true },
  counted: { cite: 'art. L861-2 et R861-4 CSS', read: true },
  household: { cite: 'art. R861-2 CSS', read: true },
  ceiling: { cite: 'art. L861-1, R861-3 et D861-1 CSS', read: true },
  twelveMonths: { cite: 'art. R861-8 CSS', read: true },
  maintenance: { cite: 'art. R861-9 CSS', read: true },
  notCounted: { cite: 'art. R861-10 CSS', read: true },
  lodging: { cite: 'art. R861-5 CSS', read: true },
  aided: { cite: 'art. R861-7 CSS', read: true },
  leftOut: { cite: 'art. L861-2 CSS, instruction DSS/SD2A/2021/71', read: false },
  presumed: { cite: 'art. L861-2 et R861-11 CSS', read: true },
  share: { cite: 'art. L861-11 CSS, arrêté du 21 juin 2019', read: false },
  shareAge: { cite: 'art. R861-16-1 CSS', read: true },
} as const satisfies Readonly<Record<string, Law>>
