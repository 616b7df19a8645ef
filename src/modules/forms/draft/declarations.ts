import { support } from '#modules/people/index.ts'
import { coded } from '#platform/i18n/coded.ts'
import type { AboutResidents, Declarations, RetentionForAWhile } from '#platform/privacy/declaration.ts'
import { givenFrom } from '#platform/privacy/given-from.ts'
import { agedRows, countOf, touchedIn } from '#platform/privacy/her-rows.ts'
import { codes } from './codes.fr.ts'
import { countKeptTooLong, countOver, forgetKeptTooLong, forgetOver } from './ending-store.ts'
import type { DraftTables } from './tables.ts'

const ofHerFile = {
  about: 'residents',
  processing: support,
  rectified:
    'Tant que le formulaire n’est pas envoyé, elle le change elle-même ; envoyé, il est rempli de nouveau.',
  erasure: { kind: 'with-the-file' },
} as const satisfies Partial<AboutResidents<DraftTables>>

const ofTheDraft = { part: 'draft_id', of: 'form_draft' } as const

const keys = { organisation_id: null, draft_id: null, secrecy: null } as const

/** Drafts end a number of days after the last word, which the form says; the job of the module forgets them. */
const untilItsEnd: RetentionForAWhile<DraftTables> = {
  kind: 'for',
  time: { days: 90 },
  after: {
    fr: 'après la dernière réponse, si le formulaire n’est pas envoyé',
    'fr-simple': 'après la dernière réponse, si ce n’est pas envoyé',
    en: 'after the last answer, if the form is not sent',
    ar: 'بعد آخر إجابة، إذا لم تُرسل الاستمارة',
  },
  source:
    'Un formulaire commencé attend qu’on le finisse ; chaque formulaire dit sa durée, 90 jours au plus, et prévient deux semaines avant.',
  byItself: true,
  due: ({ db, now }) => countOver(db, now),
  forget: ({ db, now }) => forgetOver(db, now),
}

/** What was sent is kept as long as the form says, from one day to two years. */
const asTheFormSays: RetentionForAWhile<DraftTables> = {
  kind: 'for',
  time: { months: 24 },
  after: {
    fr: 'après l’envoi, ou moins longtemps si le formulaire le dit',
    'fr-simple': 'après l’envoi, ou moins longtemps',
    en: 'after it was sent, or less where the form says so',
    ar: 'بعد الإرسال، أو أقل إذا نصّت الاستمارة على ذلك',
  },
  source:
    'Durée écrite dans chaque formulaire : un jour, trois mois, un an, ou deux ans après le dernier contact (CNIL, délibération 2023-095).',
  byItself: true,
  due: ({ db, today }) => countKeptTooLong(db, today),
  forget: ({ db, today }) => forgetKeptTooLong(db, today),
}

const withTheDraft = {
  kind: 'as-long-as',
  what: {
    fr: 'tant que le formulaire est gardé',
    'fr-simple': 'aussi longtemps que le formulaire',
    en: 'as long as the form is kept',
    ar: 'ما دامت الاستمارة محفوظة',
  },
  source: 'Une réponse ne vaut que dans son formulaire : elle part avec lui.',
} as const

/** What drafts and forms that were sent keep, and about whom. */
export const draftDeclarations: Declarations<DraftTables> = {
  form_draft: {
    ...ofHerFile,
    holds: {
      fr: 'les formulaires que vous avez commencés',
      'fr-simple': 'vos formulaires commencés',
      en: 'the forms you began',
      ar: 'الاستمارات التي بدأتها',
    },
    retention: untilItsEnd,
    count: countOf<DraftTables>('form_draft'),
    access: givenFrom<DraftTables, 'form_draft'>('form_draft', {
      columns: {
        id: null,
        organisation_id: null,
        version_id: null,
        form_id: 'Formulaire',
        kind: { label: 'Sorte', say: coded(codes, 'kind-') },
        identity: null,
        person_id: null,
        language: { label: 'Langue', say: coded(codes, 'language-') },
        origin: { label: 'Commencé', say: coded(codes, 'origin-') },
        started_at: 'Commencé le',
        started_by: null,
        code_seq: null,
        code_hash: null,
        birth_hash: null,
        last_touched_at: 'Dernière réponse le',
        expires_at: 'Effacé le, s’il n’est pas envoyé',
        warned_at: 'Prévenu de sa fin le',
        new_questions: null,
        secrecy: null,
      },
      at: 'started_at',
    }),
    touchedSince: touchedIn<DraftTables>('form_draft', 'last_touched_at'),
  },
  form_key: {
    ...ofHerFile,
    holds: {
      fr: 'la clé de votre formulaire, tant que l’écran est ouvert',
      'fr-simple': 'la clé de votre formulaire',
      en: 'the key of your form, while the screen is open',
      ar: 'مفتاح استمارتك، ما دامت الشاشة مفتوحة',
    },
    retention: {
      kind: 'for',
      time: { days: 1 },
      after: {
        fr: 'après la fermeture de l’écran',
        'fr-simple': 'après la fermeture',
        en: 'after the screen closed',
        ar: 'بعد إغلاق الشاشة',
      },
      source: 'Elle n’ouvre plus rien après vingt minutes à la borne, douze heures ailleurs.',
      byItself: true,
      ...agedRows<DraftTables>('form_key', 'expires_at'),
    },
    count: countOf<DraftTables>('form_key', ofTheDraft),
    access: { kind: 'left-out', because: 'Une empreinte, qui ne sert qu’à garder le formulaire ouvert.' },
  },
  form_row: {
    ...ofHerFile,
    holds: {
      fr: 'les lignes de vos formulaires : les personnes de votre foyer',
      'fr-simple': 'les personnes de votre foyer, dans vos formulaires',
      en: 'the lines of your forms: the people you live with',
      ar: 'أسطر استماراتك: الأشخاص الذين تعيش معهم',
    },
    retention: withTheDraft,
    count: countOf<DraftTables>('form_row', ofTheDraft),
    access: givenFrom<DraftTables, 'form_row'>('form_row', {
      columns: {
        ...keys,
        id: null,
        group_id: 'Liste',
        position: null,
        added_by: { label: 'Ajoutée par', say: coded(codes, 'by-') },
        added_at: 'Ajoutée le',
      },
      at: 'added_at',
      whose: ofTheDraft,
    }),
  },
  form_answer: {
    ...ofHerFile,
    holds: {
      fr: 'vos réponses aux formulaires',
      'fr-simple': 'vos réponses',
      en: 'your answers to forms',
      ar: 'إجاباتك على الاستمارات',
    },
    retention: withTheDraft,
    count: countOf<DraftTables>('form_answer', ofTheDraft),
    access: givenFrom<DraftTables, 'form_answer'>('form_answer', {
      columns: {
        ...keys,
        question: 'Question',
        row_id: null,
        state: { label: 'Réponse', say: coded(codes, 'state-') },
        raw: { label: 'Ce qui a été écrit', say: (raw) => Object.values(Object(raw)).flat().join(' ') },
        value: null,
        seen: null,
        problem: null,
        known: {
          label: 'Connue avant de commencer',
          say: (known) => String(Reflect.get(Object(Reflect.get(Object(known), 'source')), 'fr') ?? ''),
        },
        sealed: { label: 'Numéro', masked: 'Gardé sous scellé. Il se donne au guichet, sur demande.' },
        bank: null,
        request_id: null,
        filled_by: { label: 'Remplie par', say: coded(codes, 'by-') },
        agent_id: null,
        revision: null,
        written_at: 'Écrite le',
      },
      at: 'written_at',
      whose: ofTheDraft,
      // Her own words in full: given to her face, her identity checked.
      givenBy: () => 'counter',
    }),
  },
  form_answer_former: {
    ...ofHerFile,
    holds: {
      fr: 'ce que vos réponses étaient avant d’être changées, jusqu’à l’envoi',
      'fr-simple': 'vos réponses d’avant, jusqu’à l’envoi',
      en: 'what your answers were before they were changed, until the form is sent',
      ar: 'ما كانت عليه إجاباتك قبل تغييرها، حتى الإرسال',
    },
    retention: withTheDraft,
    count: countOf<DraftTables>('form_answer_former', ofTheDraft),
    access: givenFrom<DraftTables, 'form_answer_former'>('form_answer_former', {
      columns: {
        ...keys,
        question: 'Question',
        row_id: null,
        state: { label: 'Réponse d’avant', say: coded(codes, 'state-') },
        raw: { label: 'Ce qui était écrit', say: (raw) => Object.values(Object(raw)).flat().join(' ') },
        sealed: { label: 'Numéro', masked: 'Gardé sous scellé. Il se donne au guichet, sur demande.' },
        filled_by: { label: 'Remplie par', say: coded(codes, 'by-') },
        agent_id: null,
        revision: null,
        written_at: 'Écrite le',
      },
      at: 'written_at',
      whose: ofTheDraft,
      givenBy: () => 'counter',
    }),
  },
  form_submission: {
    ...ofHerFile,
    holds: {
      fr: 'les formulaires que vous avez envoyés, avec vos réponses',
      'fr-simple': 'vos formulaires envoyés',
      en: 'the forms you sent, with your answers',
      ar: 'الاستمارات التي أرسلتها، مع إجاباتك',
    },
    retention: asTheFormSays,
    count: countOf<DraftTables>('form_submission'),
    access: givenFrom<DraftTables, 'form_submission'>('form_submission', {
      columns: {
        ...keys,
        person_id: null,
        version_id: null,
        version_sha256: null,
        form_id: 'Formulaire',
        kind: { label: 'Sorte', say: coded(codes, 'kind-') },
        language: { label: 'Langue', say: coded(codes, 'language-') },
        submitted_at: 'Envoyé le',
        submitted_by: null,
        result: null,
        snapshot: { label: 'Questions et réponses', say: snapshotInWords },
        keep_until: 'Gardé jusqu’au',
      },
      at: 'submitted_at',
      givenBy: () => 'counter',
    }),
    touchedSince: touchedIn<DraftTables>('form_submission', 'submitted_at'),
  },
}

function snapshotInWords(snapshot: unknown): string {
  const entries: unknown = Reflect.get(Object(snapshot), 'entries')
  if (!Array.isArray(entries)) return ''
  return entries
    .map((entry) => `${Reflect.get(Object(entry), 'label')} ${Reflect.get(Object(entry), 'said')}`)
    .join(' ; ')
}
