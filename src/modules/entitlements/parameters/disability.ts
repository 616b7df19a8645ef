import { jo, line } from './line.ts'
import type { ParameterGroup } from './parameter.ts'

export const disabilityParameters = {
  aah: {
    full: {
      label: 'AAH : montant à taux plein, par mois',
      unit: 'euros',
      revisedIn: 4,
      values: [
        line('2026-04-01', 1041.59, {
          cite: 'décret 2026-229 du 30 mars 2026',
          href: jo('JORFTEXT000053734356'),
        }),
        line('2025-04-01', 1033.32, {
          cite: 'décret 2025-297 du 29 mars 2025',
          href: jo('JORFTEXT000051393142'),
        }),
        line('2024-04-01', 1016.05, { cite: 'décret 2024-397 du 29 avril 2024' }),
        line('2023-04-01', 971.37, { cite: 'décret 2023-328 du 29 avril 2023' }),
        line('2022-07-01', 956.65, { cite: 'loi 2022-1158, art. 9', href: jo('JORFTEXT000046186723') }),
        line('2022-04-01', 919.86, { cite: 'décret 2022-700', href: jo('JORFTEXT000045668702') }),
        line('2021-04-01', 903.6, { cite: 'décret 2021-527', href: jo('JORFTEXT000043459535') }),
        line('2020-04-01', 902.7, { cite: 'décret 2020-492', href: jo('JORFTEXT000041835211') }),
        line('2019-11-01', 900, { cite: 'décret 2019-1047', href: jo('JORFTEXT000039207638') }),
        line('2018-11-01', 860, { cite: 'décret 2018-948', href: jo('JORFTEXT000037552841') }),
        line('2018-04-01', 819, { cite: 'décret 2018-328', href: jo('JORFTEXT000036876078') }),
        line('2017-04-01', 810.89, { cite: 'décret 2017-710', href: jo('JORFTEXT000034567036') }),
      ],
    },
    rate: {
      label: 'AAH : taux d’incapacité',
      unit: 'rate',
      values: [line('2010-11-17', 0.8, { cite: 'art. D821-1 CSS', checkedOn: '2026-11-22' })],
    },
    rateIfRestricted: {
      label: 'AAH : taux d’incapacité avec une restriction d’accès à l’emploi (RSDAE)',
      unit: 'rate',
      values: [line('2010-11-17', 0.5, { cite: 'art. D821-1 CSS', checkedOn: '2026-11-22' })],
    },
    ageEnd: {
      label: 'AAH avec RSDAE : âge où elle s’arrête',
      unit: 'years',
      values: [line('2017-01-01', 62, { cite: 'art. L821-2 et L351-1-5 CSS' })],
    },
    child: {
      label: 'AAH : part ajoutée au plafond pour chaque enfant à charge',
      unit: 'rate',
      values: [line('2000-01-01', 0.5, { cite: 'art. D821-2 CSS', checkedOn: '2026-11-22' })],
    },
    lowPay: {
      label: 'AAH : début du salaire, en part du SMIC mensuel',
      unit: 'rate',
      values: [line('2011-01-01', 0.3, { cite: 'art. D821-9 CSS', checkedOn: '2026-11-22' })],
    },
    lowPayLeftOut: {
      label: 'AAH : part du début du salaire laissée de côté',
      unit: 'rate',
      values: [line('2011-01-01', 0.8, { cite: 'art. D821-9 CSS', checkedOn: '2026-11-22' })],
    },
    payLeftOut: {
      label: 'AAH : part du reste du salaire laissée de côté',
      unit: 'rate',
      values: [line('2011-01-01', 0.4, { cite: 'art. D821-9 CSS', checkedOn: '2026-11-22' })],
    },
    stoppedWork: {
      label: 'AAH : part des salaires laissée de côté quand le travail a cessé',
      unit: 'rate',
      values: [line('2004-01-01', 0.3, { cite: 'art. R532-5 et R532-7 CSS', checkedOn: '2026-11-22' })],
    },
  },
  independentLiving: {
    label: 'Majoration pour la vie autonome, par mois',
    unit: 'euros',
    values: [line('2008-01-01', 104.77, { cite: 'art. D821-3 CSS', checkedOn: '2026-11-22' })],
  },
} satisfies ParameterGroup
