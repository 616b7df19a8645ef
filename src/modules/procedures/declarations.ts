import { support } from '#modules/people/index.ts'
import type { AboutResidents, Declarations } from '#platform/privacy/declaration.ts'
import { givenFrom } from '#platform/privacy/given-from.ts'
import { countOf, touchedIn } from '#platform/privacy/her-rows.ts'
import { choiceInWords, documentNameOf, modeInWords, stepNameOf } from './codes-in-words.ts'
import type { ProceduresTables } from './tables.ts'

const ofHerFile = {
  about: 'residents',
  processing: support,
  retention: { kind: 'with-the-file' },
  rectified: 'Rien n’est réécrit : un agent ajoute une étape qui corrige la précédente.',
  erasure: { kind: 'with-the-file' },
} as const satisfies Partial<AboutResidents<ProceduresTables>>

/** What this module keeps, and about whom. */
export const proceduresDeclarations: Declarations<ProceduresTables> = {
  followed_procedure: {
    ...ofHerFile,
    holds: {
      fr: 'les démarches que nous suivons avec vous',
      'fr-simple': 'vos démarches',
      en: 'the procedures we follow with you',
      ar: 'الإجراءات التي نتابعها معك',
    },
    count: countOf<ProceduresTables>('followed_procedure'),
    access: givenFrom<ProceduresTables, 'followed_procedure'>('followed_procedure', {
      columns: {
        id: null,
        organisation_id: null,
        person_id: null,
        secrecy: null,
        // The title says it.
        catalogue_code: null,
        title: 'Démarche',
        body_name: 'Organisme',
        mode: { label: 'Façon d’aider', say: modeInWords },
        opened_at: 'Commencée le',
        opened_by: null,
        held_by: null,
        is_running: null,
        shared_at: 'Ouverte à toute l’équipe le',
        shared_by: null,
      },
      at: 'opened_at',
    }),
    touchedSince: touchedIn<ProceduresTables>('followed_procedure', 'opened_at'),
  },
  procedure_document: {
    ...ofHerFile,
    holds: {
      fr: 'les pièces à préparer pour chaque démarche',
      'fr-simple': 'les papiers à préparer',
      en: 'the documents to prepare for each procedure',
      ar: 'الوثائق التي يجب تحضيرها لكل إجراء',
    },
    count: countOf<ProceduresTables>('procedure_document'),
    access: givenFrom<ProceduresTables, 'procedure_document'>('procedure_document', {
      columns: {
        organisation_id: null,
        person_id: null,
        procedure_id: null,
        secrecy: null,
        code: null,
        position: null,
        label: 'Pièce',
        required: null,
      },
    }),
  },
  procedure_step: {
    ...ofHerFile,
    holds: {
      fr: 'chaque étape de vos démarches : envois, numéros de récépissé, délais, réponses',
      'fr-simple': 'les étapes de vos démarches',
      en: 'each step of your procedures: sendings, receipt numbers, deadlines, answers',
      ar: 'كل مرحلة من إجراءاتك: الإرسال وأرقام الوصل والآجال والأجوبة',
    },
    count: countOf<ProceduresTables>('procedure_step'),
    access: givenFrom<ProceduresTables, 'procedure_step'>('procedure_step', {
      columns: {
        organisation_id: null,
        person_id: null,
        procedure_id: null,
        secrecy: null,
        seq: null,
        kind: { label: 'Étape', say: stepNameOf },
        at: 'Notée le',
        agent_id: null,
        document_code: { label: 'Pièce', say: documentNameOf },
        choice: { label: 'Précision', say: (choice, { kind }) => choiceInWords(choice, kind) },
        on_day: 'Jour',
        counted_from: 'Compté depuis',
        mode: { label: 'Façon d’aider', say: modeInWords },
        text: 'Texte',
        call_back_seq: null,
        for_agent_id: null,
        answers_seq: null,
      },
      at: 'at',
    }),
    touchedSince: touchedIn<ProceduresTables>('procedure_step', 'at'),
  },
  procedure_follow_up: {
    ...ofHerFile,
    holds: {
      fr: 'ce que l’agent doit regarder dans vos démarches',
      'fr-simple': 'ce que l’agent doit regarder',
      en: 'what the agent must look at in your procedures',
      ar: 'ما يجب على الموظف النظر فيه من إجراءاتك',
    },
    count: countOf<ProceduresTables>('procedure_follow_up'),
    access: { kind: 'left-out', because: 'Une liste calculée sur les étapes, qui sont données.' },
  },
  procedure_verification: {
    about: 'agents',
    holds: {
      fr: 'quel agent a vérifié quelle démarche du catalogue',
      'fr-simple': 'quel agent a vérifié quelle démarche',
      en: 'which member of staff checked which procedure of the catalogue',
      ar: 'أي موظف تحقق من أي إجراء في القائمة',
    },
    processing: support,
    retention: {
      kind: 'as-long-as',
      what: {
        fr: 'tant que la démarche est au catalogue',
        'fr-simple': 'tant que la démarche existe',
        en: 'as long as the procedure is in the catalogue',
        ar: 'ما دام الإجراء في القائمة',
      },
      source: 'Dire de quand date une information donnée au public.',
    },
    rectified: 'Une vérification plus récente remplace la précédente.',
  },
}
