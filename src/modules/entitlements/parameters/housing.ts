import { familyRates, rentRates, resourceAllowance } from './housing-participation.ts'
import { flatCharges, leastParticipation, rentCeilings } from './housing-rents.ts'
import { takenOver } from './housing-texts.ts'
import { jo, line } from './line.ts'
import type { Parameter, ParameterGroup } from './parameter.ts'
import { rentReductionAmounts, rentReductionCeilings } from './rent-reduction.ts'
import { atEach } from './revisions.ts'

export const housingParameters = {
  rentCeilings,
  roomShare: kept('Plafond de loyer d’une chambre, part du plafond d’une personne seule', 'rate', 0.9),
  sharedShare: kept('Plafond de loyer en colocation, part du plafond', 'rate', 0.75),
  furnishedShare: inCode('D842-2', 'Part du loyer retenue pour un logement meublé', 2 / 3),
  charges: flatCharges,
  leastParticipationRate: kept('Participation minimale, part du loyer et des charges', 'rate', 0.085),
  leastParticipation,
  resourceAllowance,
  familyRates,
  rentRates,
  highRents: {
    zone1: {
      from: kept('Loyer à partir duquel l’aide baisse, zone 1, en plafonds', 'count', 3.4),
      to: kept('Loyer à partir duquel il n’y a plus d’aide, zone 1, en plafonds', 'count', 4),
    },
    zone2: {
      from: kept('Loyer à partir duquel l’aide baisse, zone 2, en plafonds', 'count', 2.5),
      to: kept('Loyer à partir duquel il n’y a plus d’aide, zone 2, en plafonds', 'count', 3.1),
    },
    zone3: {
      from: kept('Loyer à partir duquel l’aide baisse, zone 3, en plafonds', 'count', 2.5),
      to: kept('Loyer à partir duquel il n’y a plus d’aide, zone 3, en plafonds', 'count', 3.1),
    },
  },
  flatCut: kept('Baisse forfaitaire de l’aide', 'euros', 5),
  leastPaid: {
    apl: {
      label: 'APL : montant sous lequel rien n’est versé',
      unit: 'euros',
      values: [
        line('2019-10-01', 0, {
          cite: 'arrêté du 27 septembre 2019, art. 12',
          checkedOn: '2026-11-22',
        }),
        line('2018-03-01', 0, { cite: 'arrêté du 27 février 2018', href: jo('JORFTEXT000036650026') }),
        line('2017-10-01', 10, { cite: 'décret 2017-1413, art. 3', href: jo('JORFTEXT000035665790') }),
      ],
    },
    others: kept('ALF et ALS : montant sous lequel rien n’est versé', 'euros', 10),
  },
  socialDebt: {
    label: 'CRDS sur les aides au logement',
    unit: 'rate',
    values: [line('1997-01-01', 0.005, { cite: 'ordonnance 96-50, art. 14 et 19', checkedOn: '2026-11-22' })],
  },
  studentResources: {
    label: 'Ressources comptées pour un étudiant qui loue son logement',
    unit: 'euros-a-year',
    revisedIn: 1,
    values: [
      line('2026-01-01', 8600, {
        cite: 'arrêté du 28 décembre 2025, art. 1 (montant inchangé)',
        href: jo('JORFTEXT000053202812'),
      }),
      line('2025-01-01', 8600, {
        cite: 'arrêté du 27 septembre 2019, art. 6, modifié par l’arrêté du 30 décembre 2024',
        href: jo('JORFTEXT000050873291'),
        checkedOn: '2026-11-22',
      }),
      line('2024-01-01', 8400, { cite: 'arrêté du 15 décembre 2023', href: jo('JORFTEXT000048621292') }),
      line('2022-08-01', 8100, { cite: 'arrêté du 29 juillet 2022', href: jo('JORFTEXT000046114992') }),
      line('2022-01-01', 7800, { cite: 'arrêté du 20 décembre 2021', href: jo('JORFTEXT000044572817') }),
      line('2018-01-01', 7700, { cite: 'décret de décembre 2017' }),
    ],
  },
  studentAge: {
    label: 'Âge à partir duquel un étudiant n’est plus compté pour un forfait',
    unit: 'years',
    values: [line('2016-01-01', 28, { cite: 'conditions d’âge des bourses sur critères sociaux' })],
  },
  savingsThreshold: {
    label: 'Épargne à partir de laquelle un revenu est compté',
    unit: 'euros',
    values: [
      line('2019-10-01', 30000, { cite: 'art. R822-22 CCH', checkedOn: '2026-11-22' }),
      line('2016-10-01', 30000, { cite: 'décret 2016-1385' }),
    ],
  },
  savingsRate: inCode('R822-22', 'Revenu compté d’une épargne qui n’en produit pas', 0.03),
  stoppedCut: inCode('R822-13 et R822-14', 'Abattement après l’arrêt du travail ou au chômage', 0.3),
  kinCeiling: inCode('R822-6 et R823-4', 'Ressources des proches : plafond, en plafonds de l’ASPA', 1.25),
  childAge: {
    label: 'Âge auquel un enfant n’est plus à charge pour l’aide au logement',
    unit: 'years',
    values: [line('2017-01-01', 21, { cite: 'art. R823-4 CCH', checkedOn: '2026-11-22' })],
  },
  childPay: {
    label: 'Paye d’un enfant à charge, au plus, en heures de SMIC par mois (55 % de 169)',
    unit: 'hours',
    values: [line('2000-01-29', 0.55 * 169, { cite: 'art. R512-2 CSS', checkedOn: '2026-11-22' })],
  },
  rentReduction: {
    amounts: rentReductionAmounts,
    ceilings: rentReductionCeilings,
    shareTakenOffApl: inCode('D823-16', 'Part de la RLS retirée de l’APL', 0.98),
  },
} satisfies ParameterGroup

function kept(label: string, unit: Parameter['unit'], value: number): Parameter {
  return { label, unit, values: atEach(takenOver, [value, value]) }
}

function inCode(cite: string, label: string, value: number): Parameter {
  return {
    label,
    unit: 'rate',
    values: [
      line('2019-09-01', value, { cite: `art. ${cite} CCH`, checkedOn: '2026-11-22' }),
      line('2017-10-01', value, { cite: `textes repris par l’art. ${cite} CCH` }),
    ],
  }
}
