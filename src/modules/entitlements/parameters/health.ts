import { jo, line, type Source } from './line.ts'
import type { Parameter, ParameterGroup } from './parameter.ts'

const today = '2026-11-22'
const ranks: Source = { cite: 'art. R861-3 CSS', checkedOn: today }
const lodging: Source = { cite: 'art. R861-5 CSS', checkedOn: today }
const aided: Source = { cite: 'art. R861-7 CSS', checkedOn: today }
const leftOut: Source = {
  cite: 'instruction DSS/SD2A/2021/71 du 30 mars 2021 ; art. L861-2 CSS',
  href: 'https://sante.gouv.fr/fichiers/bo/2021/2021.6.sante.pdf',
}
const shares: Source = { cite: 'arrêté du 21 juin 2019 ; art. L861-11 CSS' }

export const healthParameters = {
  css: {
    ceiling: {
      label: 'CSS : plafond de la CSS gratuite, personne seule',
      unit: 'euros-a-year',
      revisedIn: 4,
      values: [
        line('2025-04-01', 10_339, { cite: 'arrêté du 28 mars 2025 (JO du 29)' }),
        line('2024-04-01', 10_166, { cite: 'arrêté du 26 mars 2024', href: jo('JORFTEXT000049339291') }),
        line('2023-04-01', 9_719, { cite: 'arrêté du 30 mars 2023', href: jo('JORFTEXT000047387932') }),
        line('2022-07-01', 9_571, { cite: 'loi 2022-1158, art. 9', href: jo('JORFTEXT000046186723') }),
        line('2022-04-01', 9_203, { cite: 'art. L861-1 CSS, arrêté de mars 2022' }),
        line('2021-04-01', 9_041, { cite: 'arrêté du 29 mars 2021', href: jo('JORFTEXT000043306326') }),
        line('2019-04-01', 8_951, { cite: 'arrêté du 20 mars 2019' }),
        line('2018-04-01', 8_810.23, { cite: 'art. D861-1 CSS, revalorisé en avril 2018' }),
      ],
    },
    second: rate('CSS : part du plafond pour la deuxième personne', 0.5, ranks),
    third: rate('CSS : part du plafond pour la troisième et la quatrième personne', 0.3, ranks),
    fifth: rate('CSS : part du plafond à partir de la cinquième personne', 0.4, ranks),
    paying: rate('CSS avec participation : part du plafond en plus', 0.35, {
      cite: 'art. L861-1 CSS',
      checkedOn: today,
    }),
    overseas: rate('CSS outre-mer : part du plafond en plus', 0.113, {
      cite: 'art. D861-1 CSS',
      checkedOn: today,
    }),
    ageInCharge: {
      label: 'CSS : âge jusqu’auquel un enfant est du foyer',
      unit: 'years',
      values: [line('2008-01-31', 25, { cite: 'art. R861-2 CSS', checkedOn: today })],
    },
    stoppedWork: rate('CSS : part des salaires laissée de côté pour une personne au chômage', 0.3, {
      cite: 'art. R861-8 CSS',
      checkedOn: today,
    }),
    /** 1 since beneficiaries of ASPA, ASI, AAH and ASS are held to meet the conditions of CSS with a share. */
    presumed: {
      label: 'CSS : ouverte d’office aux bénéficiaires de l’ASPA, de l’ASI, de l’AAH et de l’ASS (1 = oui)',
      unit: 'count',
      values: [line('2024-07-01', 1, { cite: 'art. L861-2 CSS', checkedOn: today })],
    },
    /** A month of each allowance that is not counted. */
    leftOut: {
      aspaSingle: euros('CSS : part de l’ASPA laissée de côté par mois, personne seule', [71, 71]),
      aspaCouple: euros('CSS : part de l’ASPA laissée de côté par mois, couple', [110, 110]),
      asiSingle: euros('CSS : part de l’ASI laissée de côté par mois, personne seule', [49, 20]),
      asiCouple: euros('CSS : part de l’ASI laissée de côté par mois, couple', [86, 34]),
      aah: euros('CSS : part de l’AAH laissée de côté par mois', [68, 68]),
    },
    lodging: {
      one: rate('CSS : logement sans loyer, une personne, en part de son RSA', 0.12, lodging),
      two: rate('CSS : logement sans loyer, deux personnes, en part de leur RSA', 0.14, lodging),
      three: rate(
        'CSS : logement sans loyer, trois personnes ou plus, en part du RSA de trois',
        0.14,
        lodging,
      ),
    },
    aided: {
      one: rate('CSS : aide au logement comptée au plus, une personne, en part de son RSA', 0.12, aided),
      two: rate('CSS : aide au logement comptée au plus, deux personnes, en part de leur RSA', 0.16, aided),
      three: rate('CSS : aide au logement comptée au plus, trois personnes ou plus', 0.165, aided),
    },
    share: {
      to29: share('jusqu’à 29 ans', 8),
      to49: share('de 30 à 49 ans', 14),
      to59: share('de 50 à 59 ans', 21),
      to69: share('de 60 à 69 ans', 25),
      from70: share('à partir de 70 ans', 30),
    },
  },
} satisfies ParameterGroup

function rate(label: string, value: number, source: Source): Parameter {
  return { label, unit: 'rate', values: [line('2016-01-01', value, source)] }
}

function euros(label: string, [since2021, of2020]: readonly [number, number]): Parameter {
  return {
    label,
    unit: 'euros',
    values: [
      line('2021-04-01', since2021, leftOut),
      line('2020-04-01', of2020, { cite: 'instruction du 31 mars 2020' }),
      line('2018-04-01', 0, { cite: 'arrêté du 20 avril 2018 : montants non relevés' }),
    ],
  }
}

function share(ages: string, value: number): Parameter {
  return {
    label: `CSS : participation par mois, ${ages}`,
    unit: 'euros',
    values: [
      line('2019-11-01', value, shares),
      line('2018-04-01', 0, { cite: 'CMU-C et ACS, avant la CSS : pas de participation' }),
    ],
  }
}
