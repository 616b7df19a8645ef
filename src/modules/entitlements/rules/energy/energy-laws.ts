import type { Law } from '../../parameters/parameter.ts'

export const energyLaws = {
  cheque: { cite: 'art. L124-1 du code de l’énergie', read: true },
  income: { cite: 'art. R124-1 du code de l’énergie', read: true },
  amount: { cite: 'art. R124-2 du code de l’énergie', read: true },
  scale: { cite: 'arrêté du 26 décembre 2018', read: false },
} as const satisfies Readonly<Record<string, Law>>
