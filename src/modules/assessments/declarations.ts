import { support } from '#modules/people/index.ts'
import { coded } from '#platform/i18n/coded.ts'
import type { AboutResidents, Declarations } from '#platform/privacy/declaration.ts'
import { givenFrom } from '#platform/privacy/given-from.ts'
import { countOf, touchedIn } from '#platform/privacy/her-rows.ts'
import { codes } from './codes.fr.ts'
import { skills } from './items/item.ts'
import { skillNames } from './items/skill-names.ts'
import { findStep } from './learning/propose.ts'
import type { AssessmentsTables } from './tables.ts'

const ofHerFile = {
  about: 'residents',
  processing: support,
  rectified: 'Rien n’est réécrit : le test se refait, l’ancien reste à sa date.',
  erasure: { kind: 'with-the-file' },
} as const satisfies Partial<AboutResidents<AssessmentsTables>>

const withTheForm = {
  kind: 'as-long-as',
  what: {
    fr: 'tant que vos réponses au test sont gardées',
    'fr-simple': 'aussi longtemps que vos réponses',
    en: 'as long as your answers to the assessment are kept',
    ar: 'ما دامت إجاباتك على الاختبار محفوظة',
  },
  source: 'Un niveau ne se comprend qu’avec les réponses qui le donnent : il part avec elles.',
} as const

/** What this module keeps, and about whom. */
export const assessmentsDeclarations: Declarations<AssessmentsTables> = {
  assessment: {
    ...ofHerFile,
    holds: {
      fr: 'vos tests d’autonomie numérique : quand, où et dans quelle langue',
      'fr-simple': 'vos tests sur internet : quand et où',
      en: 'your assessments of digital skills: when, where and in which language',
      ar: 'اختباراتك في المهارات الرقمية: متى وأين وبأي لغة',
    },
    retention: withTheForm,
    count: countOf<AssessmentsTables>('assessment'),
    access: givenFrom<AssessmentsTables, 'assessment'>('assessment', {
      columns: {
        draft_id: null,
        organisation_id: null,
        person_id: null,
        version_id: null,
        origin: { label: 'Fait', say: coded(codes, 'origin-') },
        language: { label: 'Langue', say: coded(codes, 'language-') },
        taken_at: 'Fait le',
        taken_by: null,
        secrecy: null,
      },
      at: 'taken_at',
    }),
    touchedSince: touchedIn<AssessmentsTables>('assessment', 'taken_at'),
  },
  assessment_skill: {
    ...ofHerFile,
    holds: {
      fr: 'votre niveau dans chaque compétence, à la date du test',
      'fr-simple': 'ce que vous savez faire sur internet',
      en: 'your level in each skill, on the day of the assessment',
      ar: 'مستواك في كل مهارة يوم الاختبار',
    },
    retention: withTheForm,
    count: countOf<AssessmentsTables>('assessment_skill', {
      part: 'draft_id',
      of: 'assessment',
      key: 'draft_id',
    }),
    access: givenFrom<AssessmentsTables, 'assessment_skill'>('assessment_skill', {
      columns: {
        draft_id: null,
        organisation_id: null,
        secrecy: null,
        skill: { label: 'Compétence', say: nameOfSkill },
        level: { label: 'Niveau', say: coded(codes, 'level-') },
        asked: 'Questions posées',
        surely_known: 'Questions passées, déjà sues',
        surely_beyond: 'Questions passées, trop tôt',
      },
      whose: { part: 'draft_id', of: 'assessment', key: 'draft_id' },
    }),
  },
  learning_step: {
    ...ofHerFile,
    holds: {
      fr: 'ce que vous avez prévu d’apprendre avec nous',
      'fr-simple': 'ce que vous allez apprendre',
      en: 'what you plan to learn with us',
      ar: 'ما تنوي أن تتعلمه معنا',
    },
    retention: { kind: 'with-the-file' },
    count: countOf<AssessmentsTables>('learning_step'),
    access: givenFrom<AssessmentsTables, 'learning_step'>('learning_step', {
      columns: {
        id: null,
        organisation_id: null,
        person_id: null,
        draft_id: null,
        step: { label: 'À apprendre', say: (step) => findStep(step)?.title.fr ?? step },
        planned_at: 'Prévu le',
        planned_by: null,
        done_at: 'Appris le',
        done_by: null,
        secrecy: null,
      },
      at: 'planned_at',
    }),
    touchedSince: touchedIn<AssessmentsTables>('learning_step', 'planned_at'),
  },
}

function nameOfSkill(code: string): string {
  const skill = skills.find((one) => one === code)
  return skill ? skillNames[skill].fr : code
}
