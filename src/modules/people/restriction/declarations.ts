import { coded } from '#platform/i18n/coded.ts'
import type { AboutResidents, Declarations } from '#platform/privacy/declaration.ts'
import { givenFrom } from '#platform/privacy/given-from.ts'
import { countOf } from '#platform/privacy/her-rows.ts'
import { support } from '../support.ts'
import { agent } from './messages.fr.ts'
import type { RestrictionTables } from './tables.ts'

const ofHerFile = {
  about: 'residents',
  processing: support,
  retention: { kind: 'with-the-file' },
  rectified: 'Se termine quand la personne le demande, ou quand elle a été prévenue ; la trace reste.',
  erasure: { kind: 'with-the-file' },
} as const satisfies Partial<AboutResidents<RestrictionTables>>

/** What is kept of files that are kept and not used. */
export const restrictionDeclarations: Declarations<RestrictionTables> = {
  file_restriction: {
    ...ofHerFile,
    holds: {
      fr: 'que votre dossier est gardé sans être utilisé, depuis quand et jusqu’à quand',
      'fr-simple': 'que nous n’utilisons plus votre dossier',
      en: 'that your file is kept without being used, since when and until when',
      ar: 'أن ملفك محفوظ دون استخدام، منذ متى وإلى متى',
    },
    count: countOf<RestrictionTables>('file_restriction'),
    access: givenFrom<RestrictionTables, 'file_restriction'>('file_restriction', {
      columns: {
        id: null,
        organisation_id: null,
        person_id: null,
        request_id: null,
        set_at: 'Usage limité depuis le',
        set_by: null,
        told_at: 'Vous avez été prévenu de la fin le',
        told_by: null,
        told_how: { label: 'Comment', say: coded(agent, 'how-') },
        lifted_at: 'Limitation levée le',
        lifted_by: null,
      },
      at: 'set_at',
    }),
  },
  file_objection: {
    ...ofHerFile,
    holds: {
      fr: 'ce à quoi vous vous êtes opposé',
      'fr-simple': 'ce que vous ne voulez pas',
      en: 'what you objected to',
      ar: 'ما اعترضت عليه',
    },
    count: countOf<RestrictionTables>('file_objection'),
    access: givenFrom<RestrictionTables, 'file_objection'>('file_objection', {
      columns: {
        id: null,
        organisation_id: null,
        person_id: null,
        request_id: null,
        purpose: { label: 'Vous vous opposez à', say: coded(agent, 'purpose-') },
        set_at: 'Depuis le',
        set_by: null,
        ended_at: 'Jusqu’au',
        ended_by: null,
      },
      at: 'set_at',
    }),
  },
  restricted_use: {
    ...ofHerFile,
    holds: {
      fr: 'pourquoi un agent s’est servi de votre dossier quand son usage était limité',
      'fr-simple': 'pourquoi un agent a quand même utilisé votre dossier',
      en: 'why a member of staff used your file while its use was restricted',
      ar: 'لماذا استخدم موظف ملفك رغم تقييد استخدامه',
    },
    count: countOf<RestrictionTables>('restricted_use'),
    access: givenFrom<RestrictionTables, 'restricted_use'>('restricted_use', {
      columns: {
        id: null,
        organisation_id: null,
        person_id: null,
        ground: { label: 'Raison', say: coded(agent, 'ground-') },
        agent_id: null,
        agent_name: 'Agent',
        used_on: 'Jour',
        declared_at: null,
      },
      at: 'declared_at',
    }),
  },
}
