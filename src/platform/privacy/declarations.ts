import type { AccessRightTables } from '../db/access-rights.ts'
import type { OnceTables } from '../db/once.ts'
import type { Door } from '../db/errand.ts'
import type { ThrottleTables } from '../db/throttle.ts'
import type { EventTables } from '../events/announce.ts'
import type { JournalTables } from '../journal/journal.ts'
import { coded } from '../i18n/coded.ts'
import type { AboutResidents, Declarations, Processing } from './declaration.ts'
import { givenFrom } from './given-from.ts'
import { agedRows, countOf, removeFrom } from './her-rows.ts'

/** Tables that the application never reads through a row type of its own. */
export interface OwnersTables {
  readonly journal_head: unknown
  readonly journal_checkpoint: unknown
}

type Tables = AccessRightTables & OnceTables & ThrottleTables & EventTables & JournalTables

const traceability: Processing = {
  key: 'traceability',
  name: {
    fr: 'Traçabilité des accès et des changements',
    'fr-simple': 'Garder la trace de qui a lu ou changé vos informations',
    en: 'Record of who read or changed what',
    ar: 'تتبّع من اطّلع على المعلومات أو غيّرها',
  },
  purpose: {
    fr: 'savoir qui a ouvert ou changé votre dossier, et pouvoir le prouver',
    'fr-simple': 'savoir qui a lu ou changé vos informations',
    en: 'knowing who opened or changed your file, and being able to prove it',
    ar: 'معرفة من فتح ملفك أو غيّره، والقدرة على إثبات ذلك',
  },
  basis: 'legal-obligation',
  law: 'Articles 5 § 2 et 32 du RGPD (responsabilité, sécurité) ; délibération CNIL 2021-122 (journalisation).',
  recipients: {
    fr: 'vous, et le délégué à la protection des données',
    'fr-simple': 'vous, et la personne qui protège vos informations',
    en: 'you, and the data protection officer',
    ar: 'أنت، ومسؤول حماية البيانات',
  },
}

const doors = {
  agent: 'un agent',
  visitor: 'une personne inconnue',
  site: 'la borne ou l’écran',
  person: 'vous',
  system: 'le logiciel, de lui-même',
} as const satisfies Record<Door, string>

const entriesOfHers = { part: 'entry_id', of: 'journal_entry', key: 'id', at: 'at' } as const

const ofAnEntry: Omit<AboutResidents<Tables>, 'access'> = {
  about: 'residents',
  holds: {
    fr: 'qui a ouvert ou changé votre dossier, et quand',
    'fr-simple': 'qui a lu ou changé vos informations, et quand',
    en: 'who opened or changed your file, and when',
    ar: 'من فتح ملفك أو غيّره، ومتى',
  },
  processing: traceability,
  retention: {
    kind: 'as-long-as',
    what: {
      fr: 'tant que le journal sert de preuve ; sans votre nom, seulement un numéro tiré au sort',
      'fr-simple': 'sans votre nom, avec un numéro seulement',
      en: 'as long as the journal serves as proof; without your name, only a random number',
      ar: 'ما دام السجل يُستعمل دليلاً؛ من دون اسمك، برقم عشوائي فقط',
    },
    source:
      'Articles 5 § 2 et 32 du RGPD. Les lignes s’enchaînent par leurs empreintes : en ôter une détruirait la preuve de toutes.',
  },
  rectified: 'Ne se corrige pas : une erreur est suivie d’une autre ligne.',
  count: countOf<Tables>('journal_entry'),
  erasure: {
    kind: 'kept',
    because:
      'Chaque ligne porte l’empreinte de la précédente : le journal resterait sans preuve. Ses mots sont effacés ; le numéro qui reste ne mène plus à personne (article 17 § 3 b et e du RGPD).',
  },
}

/** How the journal, in which every module writes, is said to the person. */
export interface JournalSaid {
  action(action: string): string
  details(content: unknown): string
}

/** What the platform keeps for every module. */
export function platformDeclarations(said: JournalSaid): Declarations<Tables & OwnersTables> {
  return { ...others, journal_entry: entries(said), journal_content: words(said) }
}

function entries(said: JournalSaid): AboutResidents<Tables> {
  return {
    ...ofAnEntry,
    access: givenFrom<Tables, 'journal_entry'>('journal_entry', {
      columns: {
        organisation_id: null,
        seq: 'Numéro',
        id: null,
        at: 'Moment',
        door: { label: 'Par', say: coded(doors) },
        agent_id: { label: 'Agent', masked: 'Son nom est dans « Qui a regardé ».' },
        action: { label: 'Ce qui s’est passé', say: said.action },
        // What happened says on what.
        subject_kind: null,
        subject_id: null,
        person_id: null,
        content_hash: null,
        person_prev: null,
        prev_hash: null,
        hash: null,
      },
      at: 'at',
    }),
  }
}

function words(said: JournalSaid): AboutResidents<Tables> {
  return {
    about: 'residents',
    holds: {
      fr: 'ce qui a été changé, avec les mots d’avant et d’après',
      'fr-simple': 'ce qui a changé dans vos informations',
      en: 'what was changed, with the words before and after',
      ar: 'ما الذي تغيّر، بالكلمات السابقة واللاحقة',
    },
    processing: traceability,
    retention: { kind: 'with-the-file' },
    rectified: 'Ne se corrige pas : une erreur est suivie d’une autre ligne.',
    count: countOf<Tables>('journal_content', entriesOfHers),
    access: givenFrom<Tables, 'journal_content'>('journal_content', {
      columns: {
        entry_id: null,
        organisation_id: null,
        salt: null,
        content: { label: 'Détails', say: said.details },
        secrecy: null,
      },
      whose: entriesOfHers,
      givenBy: () => 'counter',
    }),
    erasure: { kind: 'removed', remove: removeFrom<Tables>('journal_content', entriesOfHers) },
  }
}

const others: Omit<Declarations<Tables & OwnersTables>, 'journal_entry' | 'journal_content'> = {
  once: {
    about: 'nobody',
    because:
      'Réponses déjà données, sous des clés tirées au sort, pour reconnaître une demande envoyée deux fois : des identifiants, aucun contenu.',
    retention: {
      kind: 'for',
      time: { days: 2 },
      after: {
        fr: 'après la réponse',
        'fr-simple': 'après la réponse',
        en: 'after the answer',
        ar: 'بعد الإجابة',
      },
      source: 'Une page peut rester ouverte la nuit ; au-delà, le formulaire est rempli de nouveau.',
      byItself: true,
      ...agedRows<Tables>('once', 'done_at'),
    },
  },
  throttle: {
    about: 'nobody',
    because: 'Nombres d’essais sous des empreintes ; aucun nom, aucune adresse.',
    retention: {
      kind: 'for',
      time: { days: 2 },
      after: {
        fr: 'après le premier essai',
        'fr-simple': 'après le premier essai',
        en: 'after the first attempt',
        ar: 'بعد المحاولة الأولى',
      },
      source: 'La plus longue attente imposée est d’une heure.',
      byItself: true,
      ...agedRows<Tables>('throttle', 'opened_at'),
    },
  },
  event: {
    about: 'nobody',
    because: 'Ce qui vient d’arriver, en identifiants, effacé dès que chacun l’a su : quelques secondes.',
  },
  journal_head: {
    about: 'nobody',
    because: 'Où en est le journal de chaque organisation : un numéro et une empreinte.',
  },
  access_right: {
    about: 'nobody',
    because: 'Ce que chaque métier peut lire ou écrire : la règle, aucune personne.',
  },
  journal_checkpoint: {
    about: 'nobody',
    because: 'Les signatures quotidiennes du journal : des numéros et des empreintes.',
  },
}
