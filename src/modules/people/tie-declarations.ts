import type { AboutResidents, Declarations } from '#platform/privacy/declaration.ts'
import { coded } from '#platform/i18n/coded.ts'
import { givenFrom } from '#platform/privacy/given-from.ts'
import { countOf } from '#platform/privacy/her-rows.ts'
import { agent } from './messages.fr.ts'
import { agent as assents } from './protection/messages.fr.ts'
import { support } from './support.ts'
import { agent as ties } from './household/messages.fr.ts'
import { agent as mailboxes } from './mailbox/messages.fr.ts'
import { forgetWordsOfMerges } from './merge/merge-store.ts'
import type { TieTables } from './tie-tables.ts'

const ofHerFile = {
  about: 'residents',
  processing: support,
  retention: { kind: 'with-the-file' },
  rectified: 'Par un agent : ce qui n’est plus vrai est terminé, ce qui est vrai est ajouté à côté.',
  erasure: { kind: 'with-the-file' },
} as const satisfies Partial<AboutResidents<TieTables>>

const somebodyElse = 'C’est le nom de quelqu’un d’autre (article 15 § 4 du RGPD).'

/** What is kept of files joined, of those around her, of her mailboxes and of what her representative agreed to. */
export const tieDeclarations: Declarations<TieTables> = {
  person_merge: {
    ...ofHerFile,
    holds: {
      fr: 'que plusieurs dossiers étaient les vôtres et sont lus ensemble',
      'fr-simple': 'que vous aviez deux dossiers',
      en: 'that several files were yours and are read together',
      ar: 'أن عدة ملفات كانت لك وتُقرأ معًا',
    },
    rectified: 'Par un agent : la réunion de deux dossiers se défait à tout moment.',
    count: countOf<TieTables>('person_merge', { column: 'kept_id' }),
    access: givenFrom<TieTables, 'person_merge'>('person_merge', {
      columns: {
        id: null,
        organisation_id: null,
        kept_id: null,
        merged_id: null,
        facts_before: null,
        facts_after: null,
        merged_at: 'Dossiers réunis le',
        merged_by: null,
        undone_at: 'Réunion défaite le',
        undone_by: null,
      },
      at: 'merged_at',
      whose: { column: 'kept_id' },
    }),
    // The row goes with either file; what the journal of the other told of hers goes before it.
    erasure: { kind: 'removed', remove: forgetWordsOfMerges },
  },
  joined_file: {
    ...ofHerFile,
    holds: {
      fr: 'quels dossiers sont lus ensemble',
      'fr-simple': 'quels dossiers sont à vous',
      en: 'which files are read together',
      ar: 'الملفات التي تُقرأ معًا',
    },
    count: countOf<TieTables>('joined_file'),
    access: { kind: 'left-out', because: 'Calculé à partir des réunions de dossiers, qui sont données.' },
  },
  distinct_files: {
    ...ofHerFile,
    holds: {
      fr: 'que votre dossier ressemble à un autre qui n’est pas le vôtre',
      'fr-simple': 'qu’un autre dossier ressemble au vôtre',
      en: 'that your file looks like another one that is not yours',
      ar: 'أن ملفك يشبه ملفًا آخر ليس لك',
    },
    count: countOf<TieTables>('distinct_files', { column: 'one_id' }),
    access: { kind: 'left-out', because: 'Ne dit rien d’elle : deux numéros de dossier à ne pas confondre.' },
  },
  person_tie: {
    ...ofHerFile,
    holds: {
      fr: 'vos proches, et ce qu’ils sont pour vous',
      'fr-simple': 'votre famille et ceux qui vous aident',
      en: 'those close to you, and who they are to you',
      ar: 'أقاربك وصلتهم بك',
    },
    count: countOf<TieTables>('person_tie'),
    access: givenFrom<TieTables, 'person_tie'>('person_tie', {
      columns: {
        id: null,
        organisation_id: null,
        person_id: null,
        relative_id: null,
        relative_name: { label: 'Proche', masked: somebodyElse },
        relative_phone: { label: 'Son téléphone', masked: somebodyElse },
        role: { label: 'Ce qu’elle est pour vous', say: coded(ties, 'role-') },
        role_back: { label: 'Ce que vous êtes pour elle', say: coded(ties, 'role-') },
        added_at: 'Noté le',
        added_by: null,
        ended_at: 'Terminé le',
        ended_by: null,
      },
      at: 'added_at',
      givenBy: () => 'counter',
    }),
  },
  household: {
    about: 'nobody',
    because: 'Un numéro de foyer ; ceux qui y vivent sont dans une autre table.',
  },
  household_member: {
    ...ofHerFile,
    holds: {
      fr: 'dans quel foyer vous vivez',
      'fr-simple': 'avec qui vous vivez',
      en: 'in which household you live',
      ar: 'الأسرة التي تعيش معها',
    },
    count: countOf<TieTables>('household_member'),
    access: givenFrom<TieTables, 'household_member'>('household_member', {
      columns: {
        id: null,
        organisation_id: null,
        household_id: null,
        person_id: null,
        tie_id: null,
        joined_at: 'Dans un foyer depuis le',
        joined_by: null,
        left_at: 'Jusqu’au',
        left_by: null,
      },
      at: 'joined_at',
      givenBy: () => 'counter',
    }),
  },
  opened_mailbox: {
    ...ofHerFile,
    holds: {
      fr: 'les adresses électroniques ouvertes avec vous, qui les lit et comment les récupérer ; jamais un mot de passe',
      'fr-simple': 'vos adresses e-mail, sans les mots de passe',
      en: 'the e-mail addresses opened with you, who reads them and how they are recovered; never a password',
      ar: 'عناوين البريد الإلكتروني التي فُتحت معك ومن يقرؤها وكيفية استرجاعها، دون أي كلمة سر',
    },
    count: countOf<TieTables>('opened_mailbox'),
    access: givenFrom<TieTables, 'opened_mailbox'>('opened_mailbox', {
      columns: {
        id: null,
        organisation_id: null,
        person_id: null,
        address: 'Adresse',
        opened_on: 'Ouverte le',
        opened_with: 'Avec',
        read_by: { label: 'Qui la lit', say: coded(mailboxes, 'reader-') },
        reader: { label: 'Nom de cette personne', masked: somebodyElse },
        recovery: { label: 'Comment la récupérer', say: coded(mailboxes, 'recovery-') },
        recovery_detail: null,
        recorded_at: 'Notée le',
        recorded_by: null,
        ended_at: 'Ne sert plus depuis le',
        ended_by: null,
      },
      at: 'recorded_at',
      givenBy: () => 'counter',
    }),
  },
  representative_assent: {
    ...ofHerFile,
    holds: {
      fr: 'ce que votre tuteur ou curateur a accepté, et comment',
      'fr-simple': 'quand votre tuteur a dit oui',
      en: 'what your legal representative agreed to, and how',
      ar: 'ما وافق عليه ممثلك القانوني وكيف',
    },
    rectified: 'Ne se réécrit pas : c’est la trace de ce qui a été dit.',
    count: countOf<TieTables>('representative_assent'),
    access: givenFrom<TieTables, 'representative_assent'>('representative_assent', {
      columns: {
        id: null,
        organisation_id: null,
        person_id: null,
        measure: { label: 'Mesure', say: coded(agent, 'protection-') },
        act: null,
        manner: { label: 'Façon', say: coded(assents, 'manner-') },
        given_by: 'Donné par',
        subject_kind: null,
        subject_id: null,
        recorded_at: 'Le',
        recorded_by: null,
      },
      at: 'recorded_at',
      givenBy: () => 'counter',
    }),
  },
}
