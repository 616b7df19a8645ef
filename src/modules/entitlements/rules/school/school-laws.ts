import type { Law } from '../../parameters/parameter.ts'

export const schoolLaws = {
  middleWho: { cite: 'art. D531-4 du code de l’éducation', read: true },
  middleIncome: { cite: 'art. D531-5 du code de l’éducation', read: true },
  middleRate: { cite: 'art. D531-7 du code de l’éducation', read: true },
  middleCeilings: { cite: 'arrêté du 22 mars 2016 (bourse de collège)', read: false },
  highWho: { cite: 'art. R531-19 du code de l’éducation', read: true },
  highIncome: { cite: 'art. D531-20 du code de l’éducation', read: false },
  highRate: { cite: 'art. D531-29 du code de l’éducation', read: true },
  highCeilings: {
    cite: 'arrêté du 22 mars 2016 (bourse de lycée), art. 1',
    href: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000032325026',
    read: true,
  },
} as const satisfies Readonly<Record<string, Law>>
