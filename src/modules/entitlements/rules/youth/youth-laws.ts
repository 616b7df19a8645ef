import type { Law } from '../../parameters/parameter.ts'

/** The articles of the contrat d'engagement jeune (Code du travail). */
export const youthLaws = {
  right: { cite: 'art. L5131-6 du code du travail', read: true },
  amount: { cite: 'art. D5131-19 du code du travail', read: true },
  deducted: { cite: 'art. R5131-21 du code du travail', read: true },
  pay: { cite: 'art. R5131-20 et D5131-23 du code du travail', read: false },
  rsa: { cite: 'art. R5131-16 du code du travail', read: false },
} as const satisfies Readonly<Record<string, Law>>
