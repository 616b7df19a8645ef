import {
  childcareCeilings,
  familyAllowanceCeilings,
  familySupplementCeilings,
  schoolStartCeilings,
} from './family-ceilings.ts'
import { familyRates } from './family-rates.ts'
import { jo, line } from './line.ts'
import type { ParameterGroup } from './parameter.ts'

const socialBulletin = 'https://sante.gouv.fr/fichiers/bo'

export const familyParameters = {
  base: {
    label: 'Base mensuelle de calcul des allocations familiales (BMAF)',
    unit: 'euros',
    revisedIn: 4,
    values: [
      line('2026-04-01', 478.16, { cite: 'instruction DSS/2A/2026/36 du 26 mars 2026' }),
      line('2025-04-01', 474.37, {
        cite: 'instruction DSS/2A/2C/2025/32 du 7 mars 2025',
        href: `${socialBulletin}/2025/2025.6.sante.pdf`,
      }),
      line('2024-04-01', 466.44, {
        cite: 'instruction DSS/2B/2024/43 du 20 mars 2024',
        href: `${socialBulletin}/2024/2024.6.sante.pdf`,
      }),
      line('2023-04-01', 445.93, {
        cite: 'instruction DSS/2B/2023/41 du 24 mars 2023',
        href: `${socialBulletin}/2023/2023.6.sante.pdf`,
      }),
      line('2022-07-01', 439.17, {
        cite: 'loi 2022-1158 du 16 août 2022, art. 9',
        href: jo('JORFTEXT000046186723'),
      }),
      line('2022-04-01', 422.28, { cite: 'circulaire DSS/2B/2022/82 du 28 mars 2022' }),
      line('2021-04-01', 414.81, { cite: 'circulaire DSS/2B/2021/65 du 19 mars 2021' }),
      line('2020-04-01', 414.4, { cite: 'circulaire DSS/SD2B/2020/33 du 18 février 2020' }),
      line('2019-04-01', 413.16, { cite: 'circulaire DSS/SD2B/2019/65 du 25 mars 2019' }),
      line('2018-04-01', 411.92, { cite: 'circulaire DSS/SD2B/2018/81 du 22 mars 2018' }),
      line('2017-04-01', 407.84, { cite: 'circulaire DSS/SD2B/2017/97 du 21 mars 2017' }),
    ],
  },
  ...familyRates,
  allowanceCeilings: familyAllowanceCeilings,
  supplementCeilings: familySupplementCeilings,
  childcareCeilings,
  schoolStartCeilings,
} satisfies ParameterGroup
