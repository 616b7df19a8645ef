import type { LocalText } from '#kernel/language.ts'
import { coded } from '#platform/i18n/coded.ts'
import type { Declarations, Processing, RetentionForAWhile } from '#platform/privacy/declaration.ts'
import { givenFrom } from '#platform/privacy/given-from.ts'
import { countOf } from '#platform/privacy/her-rows.ts'
import { aged, monthsKept } from './caseload/forget-old.ts'
import { agent } from './caseload/messages.fr.ts'
import { benefitName, euros } from './caseload/say-caseload.ts'
import { isBenefitId } from './caseload/gap.ts'
import type { EntitlementsTables } from './caseload/tables.ts'

const looking: Processing = {
  key: 'unclaimed-rights',
  name: {
    fr: 'Repérage des droits non demandés',
    'fr-simple': 'Recherche d’aides oubliées',
    en: 'Finding benefits that were not claimed',
    ar: 'البحث عن الحقوق غير المطلوبة',
  },
  purpose: {
    fr: 'comparer vos réponses à « Mes droits » avec ce que vous recevez, pour qu’un agent vous en parle',
    'fr-simple': 'voir si une aide vous manque, et vous en parler',
    en: 'comparing your answers with what you receive, so that a member of staff can tell you',
    ar: 'مقارنة إجاباتك بما تتلقاه ليحدثك موظف عنه',
  },
  basis: 'public-task',
  law: 'Article 6 § 1 e du RGPD ; article L. 123-5 du code de l’action sociale et des familles. Aucune décision automatique : article 22 du RGPD.',
  sensitive:
    'Article 9 § 2 g du RGPD : une aide liée au handicap peut révéler une donnée de santé. Rien de médical n’est noté.',
  recipients: {
    fr: 'les écrivains publics, les travailleurs sociaux et les responsables ; ce que vous dites à un travailleur social reste entre travailleurs sociaux',
    'fr-simple':
      'les agents qui suivent les démarches. Ce que vous dites à un travailleur social reste entre travailleurs sociaux',
    en: 'public writers, social workers and managers; what you tell a social worker stays among social workers',
    ar: 'كتّاب العموم والأخصائيون الاجتماعيون والمسؤولون؛ وما تقوله للأخصائي الاجتماعي يبقى بين الأخصائيين الاجتماعيين',
  },
}

const afterSearch: LocalText = {
  fr: 'après la recherche',
  'fr-simple': 'après la recherche',
  en: 'after the search',
  ar: 'بعد البحث',
}

const afterNote: LocalText = {
  fr: 'après la note',
  'fr-simple': 'après la note',
  en: 'after the note',
  ar: 'بعد الملاحظة',
}

const keys = { id: null, organisation_id: null, person_id: null, secrecy: null } as const

const ofABenefit = {
  label: 'Aide',
  say: (benefit: string) => (isBenefitId(benefit) ? benefitName({ benefit }) : benefit),
} as const

const inEuros = (label: string) => ({ label, say: (cents: number) => euros(cents / 100) }) as const

/** What this module keeps: what was found of people who answered, and what an agent made of it. */
export const entitlementsDeclarations: Declarations<EntitlementsTables> = {
  caseload_run: {
    about: 'nobody',
    because: 'Quand une recherche a été lancée, avec quels montants et sur combien de dossiers.',
    retention: forAWhile('run', afterSearch),
  },
  caseload_gap: {
    about: 'residents',
    processing: looking,
    holds: {
      fr: 'les aides que vous ne demandez peut-être pas, d’après vos réponses',
      'fr-simple': 'les aides qui vous manquent peut-être',
      en: 'the benefits you may not be claiming, from your answers',
      ar: 'المساعدات التي ربما لم تطلبها، حسب إجاباتك',
    },
    retention: forAWhile('gap', afterSearch),
    rectified: 'Une réponse corrigée dans « Mes droits » est lue par la recherche suivante.',
    count: countOf<EntitlementsTables>('caseload_gap'),
    access: givenFrom<EntitlementsTables, 'caseload_gap'>('caseload_gap', {
      columns: {
        ...keys,
        run_id: null,
        draft_id: null,
        benefit: ofABenefit,
        certainty: { label: 'Certitude', say: coded(agent, 'certainty_') },
        least_cents: inEuros('Estimation par mois, au moins'),
        most_cents: inEuros('Estimation par mois, au plus'),
        received_cents: inEuros('Reçu par mois, d’après vos réponses'),
        yearly_cents: inEuros('Il manque, par an'),
        answered_on: 'Réponses du',
        found_at: null,
      },
      at: 'found_at',
    }),
    erasure: { kind: 'with-the-file' },
  },
  caseload_mark: {
    about: 'residents',
    processing: looking,
    holds: {
      fr: 'ce qu’un agent a fait après avoir vu ces aides avec vous',
      'fr-simple': 'ce que l’agent a fait ensuite',
      en: 'what a member of staff did next about these benefits',
      ar: 'ما فعله الموظف بعد ذلك بشأن هذه المساعدات',
    },
    retention: forAWhile('mark', afterNote),
    rectified: 'Rien n’est réécrit : un agent note une nouvelle suite.',
    count: countOf<EntitlementsTables>('caseload_mark'),
    access: givenFrom<EntitlementsTables, 'caseload_mark'>('caseload_mark', {
      columns: {
        ...keys,
        benefit: ofABenefit,
        state: { label: 'Suite', say: coded(agent, 'state_') },
        reason: 'Pourquoi',
        marked_at: null,
        marked_by: null,
      },
      at: 'marked_at',
    }),
    erasure: { kind: 'with-the-file' },
  },
}

function forAWhile(kind: keyof typeof monthsKept, after: LocalText): RetentionForAWhile<EntitlementsTables> {
  return {
    kind: 'for',
    time: { months: monthsKept[kind] },
    after,
    source:
      kind === 'gap'
        ? 'Les réponses vieillissent en un trimestre : la recherche est refaite.'
        : 'Le temps de ne pas proposer deux fois la même chose : deux ans, comme le dossier (CNIL, délibération 2023-095).',
    byItself: true,
    ...aged[kind],
  }
}
