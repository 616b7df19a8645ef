import { article, jo, line, type Source } from './line.ts'
import type { DatedValue, Parameter, ParameterGroup } from './parameter.ts'

const r512 = read('art. R512-2 CSS', article('LEGIARTI000006750602'))
const d521one = read('art. D521-1 CSS', article('LEGIARTI000030680318'))
const d521two = read('art. D521-2 CSS', article('LEGIARTI000030680324'))
const d755 = read('art. D755-5 CSS', article('LEGIARTI000006738575'))
const r521 = read('art. R521-1 CSS (décret 2008-409)', article('LEGIARTI000018735853'))
const r521since2026 = read('art. R521-1 CSS (décret 2026-138)', jo('JORFTEXT000053594174'))
const r522one = read('art. R522-1 CSS')
const r522two = read('art. R522-2 CSS', article('LEGIARTI000046499019'))
const d522one = read('art. D522-1 CSS', article('LEGIARTI000006737116'))
const d522two = read('art. D522-2 CSS', article('LEGIARTI000038249420'))
const r523 = read('art. R523-7 CSS', article('LEGIARTI000046498993'))
const r523before: Source = {
  cite: 'art. R523-7 CSS (décret 2017-532)',
  href: article('LEGIARTI000038249358'),
}
const d523 = read('art. D523-3 CSS', article('LEGIARTI000037249831'))
const d531one = read('art. D531-1 CSS', article('LEGIARTI000006737316'))
const d531two = read('art. D531-2 CSS')
const d531three = read('art. D531-3 CSS', article('LEGIARTI000036852559'))
const r543 = read('art. R543-5 CSS')
const d543one = read('art. D543-1 CSS', article('LEGIARTI000026087214'))
const d543two = read('art. D543-2 CSS', article('LEGIARTI000006737260'))

/** Rates of family benefits, as a share of the monthly base (BMAF), and the ages and pay they look at. */
export const familyRates = {
  child: {
    ageLimit: years('Âge jusqu’auquel un enfant est à charge', line('2000-01-29', 20, r512)),
    payLimit: rate(
      'Rémunération d’un enfant à charge, au plus : part du SMIC',
      line('2000-01-29', 0.55, r512),
    ),
    payLimitHours: {
      label: 'Heures de SMIC auxquelles cette part s’applique, par mois',
      unit: 'hours',
      values: [line('2000-01-29', 169, r512)],
    },
  },
  allowanceFull: {
    second: rate('Allocations familiales, taux plein : deux enfants', line('2015-07-01', 0.32, d521one)),
    next: rate('Allocations familiales, taux plein : enfant suivant', line('2015-07-01', 0.41, d521one)),
    ageSupplement: rate('Majoration pour âge, taux plein', line('2015-07-01', 0.16, d521one)),
    flatRate: rate('Allocation forfaitaire à 20 ans, taux plein', line('2015-07-01', 0.20234, d521two)),
  },
  allowanceHalf: {
    second: rate(
      'Allocations familiales, entre les plafonds : deux enfants',
      line('2015-07-01', 0.16, d521one),
    ),
    next: rate(
      'Allocations familiales, entre les plafonds : enfant suivant',
      line('2015-07-01', 0.205, d521one),
    ),
    ageSupplement: rate('Majoration pour âge, entre les plafonds', line('2015-07-01', 0.08, d521one)),
    flatRate: rate(
      'Allocation forfaitaire à 20 ans, entre les plafonds',
      line('2015-07-01', 0.10117, d521two),
    ),
  },
  allowanceQuarter: {
    second: rate('Allocations familiales, au-dessus : deux enfants', line('2015-07-01', 0.08, d521one)),
    next: rate('Allocations familiales, au-dessus : enfant suivant', line('2015-07-01', 0.1025, d521one)),
    ageSupplement: rate('Majoration pour âge, au-dessus des plafonds', line('2015-07-01', 0.04, d521one)),
    flatRate: rate('Allocation forfaitaire à 20 ans, au-dessus', line('2015-07-01', 0.05059, d521two)),
  },
  allowanceOverseas: {
    onlyChild: rate('Allocations familiales outre-mer : un seul enfant', line('1994-01-01', 0.0588, d755)),
    fromEleven: rate('Outre-mer, un seul enfant : à partir de 11 ans', line('1994-01-01', 0.0369, d755)),
    fromSixteen: rate('Outre-mer, un seul enfant : à partir de 16 ans', line('1994-01-01', 0.0567, d755)),
  },
  ageSupplement: {
    from: years(
      'Majoration pour âge : âge, pour un enfant né à partir du 1er mars 2012',
      line('2026-03-01', 18, r521since2026),
      line('2008-05-01', 14, r521),
    ),
    fromBefore: years(
      'Majoration pour âge : âge, pour un enfant né avant le 1er mars 2012',
      line('2008-05-01', 14, r521),
    ),
    eldestToo: count(
      'Majoration pour âge : nombre d’enfants pour que l’aîné compte',
      line('2008-05-01', 3, r521),
    ),
  },
  supplement: {
    rate: rate('Complément familial', line('1989-08-31', 0.4165, d522one)),
    increasedRate: rate(
      'Complément familial majoré',
      line('2018-04-01', 0.6248, d522two),
      line('2017-04-01', 0.5833, { cite: 'circulaire DSS/SD2B/2017/97 du 21 mars 2017' }),
    ),
    childrenFrom: years('Complément familial : âge des enfants, au moins', line('2000-01-29', 3, r522one)),
    childrenTo: years('Complément familial : âge des enfants, avant', line('2000-01-29', 21, r522one)),
    children: count('Complément familial : nombre d’enfants, au moins', line('2000-01-29', 3, r522one)),
    ceilingPerChild: rate(
      'Ajouté au plafond pour chacun des deux premiers enfants',
      line('2010-01-01', 0.25, r522two),
    ),
    ceilingPerNextChild: rate('Ajouté au plafond à partir du troisième', line('2010-01-01', 0.3, r522two)),
    earnerFloor: rate(
      'Deux revenus : part du plafond de la sécurité sociale que gagne chacun, au moins',
      line('2011-11-01', 0.136, r522two),
    ),
  },
  support: {
    oneParent: rate(
      'Allocation de soutien familial, un parent absent',
      line('2022-11-01', 0.422, r523),
      line('2018-04-01', 0.2813, r523before),
    ),
    bothParents: rate(
      'Allocation de soutien familial, deux parents absents',
      line('2022-11-01', 0.5625, r523),
      line('2018-04-01', 0.375, r523before),
    ),
    leastPaid: {
      label: 'Allocation de soutien familial : versée à partir de',
      unit: 'euros',
      values: [
        line('2018-07-01', 15, d523),
        line('2000-01-01', 0, { cite: 'pas de minimum avant l’art. D523-3 CSS' }),
      ],
    },
  },
  childcare: {
    ageLimit: years('Prestation d’accueil du jeune enfant : âge limite', line('2004-01-01', 3, d531one)),
    fullRate: rate('Allocation de base, taux plein', line('2018-04-01', 0.4165, d531three)),
    partialRate: rate('Allocation de base, taux partiel', line('2018-04-01', 0.20825, d531three)),
    birthGrant: rate('Prime à la naissance', line('2004-01-01', 2.2975, d531two)),
    adoptionGrant: rate('Prime à l’adoption', line('2005-08-01', 4.595, d531two)),
  },
  schoolStart: {
    young: rate('Allocation de rentrée scolaire, moins de 11 ans', line('2012-08-01', 0.8972, d543one)),
    middle: rate('Allocation de rentrée scolaire, de 11 à 14 ans', line('2012-08-01', 0.9467, d543one)),
    old: rate('Allocation de rentrée scolaire, à partir de 15 ans', line('2012-08-01', 0.9795, d543one)),
    ceilingPerChild: rate('Ajouté au plafond par enfant à charge', line('2008-08-03', 0.3, r543)),
    leastPaid: {
      label: 'Allocation de rentrée scolaire : versée à partir de',
      unit: 'euros',
      values: [line('2002-08-09', 15, d543two)],
    },
  },
} satisfies ParameterGroup

function read(cite: string, href?: string): Source {
  return { cite, ...(href && { href }), checkedOn: '2026-11-22' }
}

function rate(label: string, ...values: readonly DatedValue[]): Parameter {
  return { label, unit: 'rate', values }
}

function years(label: string, ...values: readonly DatedValue[]): Parameter {
  return { label, unit: 'years', values }
}

function count(label: string, ...values: readonly DatedValue[]): Parameter {
  return { label, unit: 'count', values }
}
