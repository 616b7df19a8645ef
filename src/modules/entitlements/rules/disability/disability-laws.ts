import type { Law } from '../../parameters/parameter.ts'

/** The articles of AAH and of the supplement for independent living (Code de la sécurité sociale). */
export const disabilityLaws = {
  aah: { cite: 'art. L821-1 CSS', read: true },
  restriction: { cite: 'art. L821-2 CSS', read: true },
  rate: { cite: 'art. D821-1 CSS', read: true },
  unfitAge: { cite: 'art. L351-1-5 CSS', read: false },
  age: { cite: 'art. R821-1 CSS', read: true },
  ceiling: { cite: 'art. L821-3 et D821-2 CSS', read: true },
  full: { cite: 'art. L821-3-1 CSS', read: true },
  year: { cite: 'art. R821-4 et R532-3 CSS', read: true },
  quarter: { cite: 'art. R821-4-1 CSS', read: true },
  payLeftOut: { cite: 'art. D821-9 CSS', read: true },
  stoppedWork: { cite: 'art. R532-5 et R532-7 CSS', read: true },
  independentLiving: { cite: 'art. L821-1-2 et D821-3 CSS', read: true },
  independentHome: { cite: 'art. R821-5-1 et R821-5-2 CSS', read: true },
} as const satisfies Readonly<Record<string, Law>>
