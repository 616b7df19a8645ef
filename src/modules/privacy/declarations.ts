import type { LocalText } from '#kernel/language.ts'
import type { AboutResidents, Declarations, Processing } from '#platform/privacy/declaration.ts'
import { coded } from '#platform/i18n/coded.ts'
import { givenFrom } from '#platform/privacy/given-from.ts'
import { agedRows, countOf, touchedIn } from '#platform/privacy/her-rows.ts'
import { forgetAnswers, forgetWords } from './request/request-store.ts'
import { agent } from './messages.fr.ts'
import type { PrivacyTables } from './tables.ts'

const rights: Processing = {
  key: 'rights',
  name: {
    fr: 'Droits des personnes sur leurs données',
    'fr-simple': 'Vos droits sur vos informations',
    en: 'Rights of people over their data',
    ar: 'حقوق الأشخاص على بياناتهم',
  },
  purpose: {
    fr: 'répondre quand vous demandez à voir, corriger ou effacer vos données',
    'fr-simple': 'vous répondre quand vous voulez voir, changer ou effacer vos informations',
    en: 'answering when you ask to see, correct or erase your data',
    ar: 'الإجابة عندما تطلب الاطلاع على بياناتك أو تصحيحها أو محوها',
  },
  basis: 'legal-obligation',
  law: 'Articles 5 § 2, 12 et 15 à 22 du RGPD ; article 6 § 1 c du RGPD.',
  recipients: {
    fr: 'le délégué à la protection des données, les responsables, et l’agent qui vous répond',
    'fr-simple': 'la personne qui protège vos informations, et l’agent qui vous répond',
    en: 'the data protection officer, managers, and the member of staff who answers you',
    ar: 'مسؤول حماية البيانات والمسؤولون والموظف الذي يجيبك',
  },
}

const afterTheAnswer: LocalText = {
  fr: 'après la demande, sans votre nom si votre dossier est effacé',
  'fr-simple': 'après votre demande',
  en: 'after the request, without your name if your file was erased',
  ar: 'بعد الطلب، من دون اسمك إذا مُحي ملفك',
}

const ofTheRequest = { part: 'request_id', of: 'rights_request' } as const

const ofARequest = {
  about: 'residents',
  processing: rights,
  rectified: 'Une étape de plus dit ce qui change ; rien n’est réécrit.',
} as const satisfies Partial<AboutResidents<PrivacyTables>>

const proofOfAnswer =
  'La preuve que l’organisation a répondu (article 5 § 2 du RGPD) : la demande reste, sans nom et sans mots.'

/** What this module keeps, and about whom; `holdsOf` says what another table holds, in French. */
export function privacyDeclarations(holdsOf: (table: string) => string): Declarations<PrivacyTables> {
  return { ...others, rights_request: requests(holdsOf) }
}

function requests(holdsOf: (table: string) => string): AboutResidents<PrivacyTables> {
  return {
    ...ofARequest,
    holds: {
      fr: 'ce que vous avez demandé sur vos données',
      'fr-simple': 'vos demandes sur vos informations',
      en: 'what you asked about your data',
      ar: 'ما طلبته بشأن بياناتك',
    },
    retention: {
      kind: 'for',
      time: { months: 60 },
      after: afterTheAnswer,
      source:
        'Article 2224 du code civil : cinq ans pour contester ; référentiels CNIL sur la preuve des droits exercés.',
      ...forgetAnswers,
    },
    count: countOf<PrivacyTables>('rights_request'),
    access: givenFrom<PrivacyTables, 'rights_request'>('rights_request', {
      columns: {
        id: null,
        organisation_id: null,
        person_id: null,
        kind: { label: 'Droit', say: coded(agent, 'kind_') },
        manner: { label: 'Demandé par', say: coded(agent, 'manner_') },
        words: 'Vos mots',
        about: { label: 'À propos de', say: holdsOf },
        received_on: 'Reçue le',
        due_on: 'Réponse avant le',
        recorded_at: null,
        recorded_by: null,
      },
      at: 'recorded_at',
    }),
    erasure: { kind: 'kept', because: proofOfAnswer, sever: forgetWords },
    touchedSince: touchedIn<PrivacyTables>('rights_request', 'recorded_at'),
  }
}

const others: Omit<Declarations<PrivacyTables>, 'rights_request'> = {
  own_page_key: {
    ...ofARequest,
    holds: {
      fr: 'la clé de votre page, pendant un quart d’heure',
      'fr-simple': 'la clé de votre page, 15 minutes',
      en: 'the key of your page, for a quarter of an hour',
      ar: 'مفتاح صفحتك، مدة ربع ساعة',
    },
    retention: {
      kind: 'for',
      time: { days: 1 },
      after: {
        fr: 'après l’ouverture',
        'fr-simple': 'après l’ouverture',
        en: 'after it was opened',
        ar: 'بعد الفتح',
      },
      source: 'Elle n’ouvre plus rien après quinze minutes.',
      byItself: true,
      ...agedRows<PrivacyTables>('own_page_key', 'expires_at'),
    },
    count: countOf<PrivacyTables>('own_page_key'),
    access: { kind: 'left-out', because: 'Une empreinte, qui ne sert qu’à ouvrir la page.' },
    erasure: { kind: 'with-the-file' },
  },
  rights_step: {
    ...ofARequest,
    holds: {
      fr: 'ce que nous avons répondu à vos demandes',
      'fr-simple': 'nos réponses à vos demandes',
      en: 'what we answered to your requests',
      ar: 'ما أجبنا به على طلباتك',
    },
    retention: {
      kind: 'as-long-as',
      what: afterTheAnswer,
      source: 'Avec la demande à laquelle elle répond : cinq ans.',
    },
    count: countOf<PrivacyTables>('rights_step', ofTheRequest),
    access: givenFrom<PrivacyTables, 'rights_step'>('rights_step', {
      columns: {
        organisation_id: null,
        request_id: null,
        seq: null,
        kind: {
          label: 'Réponse',
          say: (kind) => (kind === 'extended' ? agent.extended : coded(agent, 'answer_')(kind)),
        },
        due_on: 'Nouveau délai',
        words: 'Nos mots',
        at: 'Le',
        agent_id: null,
      },
      at: 'at',
      whose: ofTheRequest,
    }),
    erasure: { kind: 'kept', because: proofOfAnswer },
  },
  erasure: {
    about: 'nobody',
    because:
      'Ce qui a été effacé, quand et pourquoi : le numéro d’un dossier qui n’existe plus, et des nombres. Sert à effacer de nouveau si une sauvegarde le ramenait.',
  },
  retention_setting: { about: 'nobody', because: 'Le réglage de la purge.' },
  retention_report: { about: 'nobody', because: 'Ce que la purge se propose d’effacer : des nombres.' },
  retention_candidate: {
    ...ofARequest,
    holds: {
      fr: 'que votre dossier est proposé à l’effacement',
      'fr-simple': 'votre dossier va être effacé',
      en: 'that your file is proposed for erasure',
      ar: 'أن ملفك مقترح للمحو',
    },
    retention: { kind: 'with-the-file' },
    count: countOf<PrivacyTables>('retention_candidate'),
    access: { kind: 'left-out', because: 'Une liste calculée sur la date du dernier contact.' },
    erasure: { kind: 'with-the-file' },
  },
  retention_run: { about: 'nobody', because: 'Ce que la purge a effacé : des nombres.' },
  retention_hold: {
    ...ofARequest,
    holds: {
      fr: 'pourquoi votre dossier est gardé plus longtemps',
      'fr-simple': 'pourquoi nous gardons votre dossier plus longtemps',
      en: 'why your file is kept longer',
      ar: 'سبب الاحتفاظ بملفك مدة أطول',
    },
    retention: { kind: 'with-the-file' },
    count: countOf<PrivacyTables>('retention_hold'),
    access: givenFrom<PrivacyTables, 'retention_hold'>('retention_hold', {
      columns: {
        id: null,
        organisation_id: null,
        person_id: null,
        reason: 'Raison',
        until_on: 'Jusqu’au',
        held_at: 'Décidé le',
        held_by: null,
      },
      at: 'held_at',
    }),
    erasure: { kind: 'with-the-file' },
  },
}
