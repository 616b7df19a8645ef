import type { AboutResidents, Declarations } from '#platform/privacy/declaration.ts'
import { coded } from '#platform/i18n/coded.ts'
import { givenFrom } from '#platform/privacy/given-from.ts'
import { countOf, touchedIn } from '#platform/privacy/her-rows.ts'
import { roleNames } from '#modules/organisations/index.ts'
import { resident } from './messages.fr.ts'
import { support } from '../support.ts'
import type { PeopleTables } from '../tables.ts'

const ofHerFile = {
  about: 'residents',
  processing: support,
  retention: { kind: 'with-the-file' },
  rectified: 'Ne se réécrit pas : c’est la trace de ce qui a été fait.',
  erasure: { kind: 'with-the-file' },
} as const satisfies Partial<AboutResidents<PeopleTables>>

type Kept = Pick<PeopleTables, 'person_note' | 'person_referent' | 'file_opening' | 'break_glass'>

/** What is written of people, and who follows and opens their file. */
export const accessDeclarations: Pick<Declarations<PeopleTables>, keyof Kept> = {
  person_note: {
    ...ofHerFile,
    holds: {
      fr: 'les notes écrites sur vous par les agents, aussi celles que l’agent garde pour lui',
      'fr-simple': 'les notes des agents',
      en: 'the notes written about you by staff, also those kept to their author',
      ar: 'الملاحظات التي كتبها الموظفون عنك، بما فيها التي يحتفظ بها كاتبها لنفسه',
    },
    count: countOf<PeopleTables>('person_note'),
    access: givenFrom<PeopleTables, 'person_note'>('person_note', {
      columns: {
        id: null,
        organisation_id: null,
        person_id: null,
        secrecy: null,
        author_id: null,
        author_name: 'Écrite par',
        text: 'Note',
        author_only: { label: 'Gardée par son auteur', say: (is) => (is ? 'oui' : 'non') },
        written_at: 'Écrite le',
      },
      at: 'written_at',
      // Hers like the others (CJUE C-434/16, Nowak): hidden from colleagues, not from her.
      givenBy: ({ author_only }) => (author_only ? 'author' : 'counter'),
      author: 'author_id',
    }),
    touchedSince: touchedIn<PeopleTables>('person_note', 'written_at'),
  },
  person_referent: {
    ...ofHerFile,
    holds: {
      fr: 'les agents qui suivent votre dossier',
      'fr-simple': 'les agents qui vous suivent',
      en: 'the members of staff who follow your file',
      ar: 'الموظفون الذين يتابعون ملفك',
    },
    count: countOf<PeopleTables>('person_referent'),
    access: { kind: 'left-out', because: 'Dit sur sa page : « Qui a regardé ».' },
  },
  file_opening: {
    ...ofHerFile,
    holds: {
      fr: 'pourquoi un agent qui ne vous suit pas a ouvert votre dossier',
      'fr-simple': 'pourquoi un autre agent a lu votre dossier',
      en: 'why a member of staff who does not follow you opened your file',
      ar: 'لماذا فتح ملفك موظف لا يتابعك',
    },
    count: countOf<PeopleTables>('file_opening'),
    access: givenFrom<PeopleTables, 'file_opening'>('file_opening', {
      columns: {
        id: null,
        organisation_id: null,
        person_id: null,
        agent_id: null,
        agent_name: 'Agent',
        agent_role: { label: 'Métier', say: coded(roleNames) },
        reason: { label: 'Raison', say: coded(resident, 'reason-') },
        words: 'Précision',
        opened_on: 'Jour',
        opened_at: null,
      },
      at: 'opened_at',
    }),
  },
  break_glass: {
    ...ofHerFile,
    holds: {
      fr: 'les ouvertures d’urgence de ce qui est réservé aux travailleurs sociaux',
      'fr-simple': 'les ouvertures d’urgence de votre dossier',
      en: 'emergency openings of what is kept among social workers',
      ar: 'حالات الفتح الطارئ لما هو مخصص للأخصائيين الاجتماعيين',
    },
    count: countOf<PeopleTables>('break_glass'),
    access: givenFrom<PeopleTables, 'break_glass'>('break_glass', {
      columns: {
        id: null,
        organisation_id: null,
        person_id: null,
        agent_id: null,
        agent_name: 'Agent',
        agent_role: { label: 'Métier', say: coded(roleNames) },
        reason: 'Raison',
        broken_at: 'Ouvert le',
        expires_at: 'Refermé au plus tard le',
        closed_at: 'Refermé le',
        closed_by: null,
      },
      at: 'broken_at',
    }),
  },
}
