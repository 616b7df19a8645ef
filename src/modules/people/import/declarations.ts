import type { AboutResidents, Declarations, RetentionForAWhile } from '#platform/privacy/declaration.ts'
import { givenFrom } from '#platform/privacy/given-from.ts'
import { countOf } from '#platform/privacy/her-rows.ts'
import { support } from '../support.ts'
import {
  countProblemsLikeHer,
  countStagedBefore,
  forgetStagedBefore,
  removeLinesLikeHer,
  removeProblemsLikeHer,
  type StagedTable,
} from './staged-store.ts'
import type { ImportTables } from './tables.ts'

const afterSending = {
  fr: 'l’envoi du fichier, ou dès qu’il est importé',
  'fr-simple': 'l’envoi du fichier',
  en: 'the sending of the file, or once it is imported',
  ar: 'إرسال الملف، أو فور استيراده',
}

function sevenDays(table: StagedTable): RetentionForAWhile<ImportTables> {
  return {
    kind: 'for',
    time: { days: 7 },
    after: afterSending,
    source: 'Le temps de relire un fichier avant de l’importer ; rien n’en est encore dans un dossier.',
    byItself: true,
    due: (errand, before) => countStagedBefore(errand.db, { table, before }),
    forget: (errand, before) => forgetStagedBefore(errand.db, { table, before }),
  }
}

const staged = {
  about: 'residents',
  processing: support,
  rectified: 'Dans le fichier d’origine, que l’agent envoie à nouveau.',
  access: {
    kind: 'left-out',
    because: 'Attend d’être relu par un agent, sept jours au plus, et n’est rattaché à aucun dossier.',
  },
} as const satisfies Partial<AboutResidents<ImportTables>>

const likeHer = { column: 'double_person_id' } as const

/** What is kept of the files of people brought from other tools. */
export const importDeclarations: Declarations<ImportTables> = {
  people_import: {
    about: 'agents',
    processing: support,
    holds: {
      fr: 'les fichiers que vous avez importés : leur nom, leur date, ce qui en a été fait',
      'fr-simple': 'les fichiers que vous avez importés',
      en: 'the files you imported: their name, their date, what was done with them',
      ar: 'الملفات التي استوردتها: اسمها وتاريخها وما تم بها',
    },
    retention: {
      kind: 'as-long-as',
      what: {
        fr: 'l’organisation utilise l’outil : d’où viennent les dossiers doit pouvoir se dire',
        'fr-simple': 'l’organisation utilise l’outil',
        en: 'the organisation uses the tool: where files come from must be known',
        ar: 'ما دامت المؤسسة تستخدم الأداة',
      },
      source: 'Article 14 § 2 f du RGPD : la source des données se dit à la personne.',
    },
    rectified: 'Ne se réécrit pas : c’est la trace de ce qui a été fait.',
  },
  people_import_file: {
    ...staged,
    holds: {
      fr: 'le fichier envoyé par un agent, avant d’être relu',
      'fr-simple': 'le fichier envoyé par un agent',
      en: 'the file sent by a member of staff, before it is looked at',
      ar: 'الملف الذي أرسله موظف قبل مراجعته',
    },
    retention: sevenDays('people_import_file'),
    // A whole file is nobody’s: it goes by itself, and at once when the agent gives it up.
    count: async () => 0,
    erasure: { kind: 'removed', remove: async () => {} },
  },
  people_import_line: {
    ...staged,
    holds: {
      fr: 'une ligne d’un fichier qui vous ressemble, avant d’être relue',
      'fr-simple': 'une ligne d’un fichier avec votre nom',
      en: 'a line of a file that looks like you, before it is looked at',
      ar: 'سطر من ملف يشبه بياناتك قبل مراجعته',
    },
    retention: sevenDays('people_import_line'),
    count: countOf<ImportTables>('people_import_line', likeHer),
    erasure: { kind: 'removed', remove: (errand, personId) => removeLinesLikeHer(errand.db, personId) },
  },
  people_import_problem: {
    ...staged,
    holds: {
      fr: 'ce qui n’a pas été compris dans cette ligne',
      'fr-simple': 'ce que nous n’avons pas compris dans cette ligne',
      en: 'what was not understood in that line',
      ar: 'ما لم يُفهم في ذلك السطر',
    },
    retention: sevenDays('people_import_problem'),
    count: (errand, personId) => countProblemsLikeHer(errand.db, personId),
    erasure: { kind: 'removed', remove: (errand, personId) => removeProblemsLikeHer(errand.db, personId) },
  },
  people_imported: {
    about: 'residents',
    processing: support,
    retention: { kind: 'with-the-file' },
    erasure: { kind: 'with-the-file' },
    rectified: 'Ne se réécrit pas : c’est la trace de ce qui a été fait.',
    holds: {
      fr: 'le fichier importé d’où vient votre dossier, et sa date',
      'fr-simple': 'le fichier d’où vient votre dossier',
      en: 'the imported file your file comes from, and its date',
      ar: 'الملف المستورد الذي جاء منه ملفك وتاريخه',
    },
    count: countOf<ImportTables>('people_imported'),
    access: givenFrom<ImportTables, 'people_imported'>('people_imported', {
      columns: {
        organisation_id: null,
        import_id: null,
        person_id: null,
        line: null,
        kind: {
          label: 'Dossier',
          say: (kind) =>
            kind === 'opened' ? 'ouvert par un fichier importé' : 'complété par un fichier importé',
        },
        version: null,
        before: null,
        imported_at: 'Importé le',
      },
      at: 'imported_at',
    }),
  },
}
