import { toDay } from '#kernel/day.ts'
import type { PersonId } from '#kernel/ids.ts'
import type { LocalText } from '#kernel/language.ts'
import type { Processing } from '#platform/privacy/declaration.ts'
import type { Copy } from './copy/draw-copy.ts'
import type { ErasedTable } from './erasure/preview-erasure.ts'
import type { Register } from './register/compose-register.ts'
import type { RightsRequest, RightsRequestId } from './request/rights-request.ts'
import type { RetentionReport } from './retention/retention-store.ts'

export const personId = '0192f0c1-0000-7000-8000-0000000000aa' as PersonId
export const requestId = '0192f0c1-0000-7000-8000-0000000000bb'
export const today = toDay('2026-03-20')

export const names: LocalText = {
  fr: 'vos noms, votre date de naissance, votre commune',
  'fr-simple': 'votre nom, votre date de naissance, votre ville',
  en: 'your names, date of birth, town',
  ar: 'أسماؤك وتاريخ ميلادك وبلديتك',
}
const notes: LocalText = {
  fr: 'les notes écrites sur vous par les agents',
  'fr-simple': 'les notes des agents',
  en: 'the notes written about you by staff',
  ar: 'الملاحظات التي كتبها الموظفون عنك',
}
const purpose: LocalText = {
  fr: 'vous aider dans vos démarches',
  'fr-simple': 'vous aider',
  en: 'helping you with your procedures',
  ar: 'مساعدتك في إجراءاتك',
}

const processing: Processing = {
  key: 'support',
  name: { ...purpose, fr: 'Accompagnement des habitants' },
  purpose,
  basis: 'public-task',
  law: 'Article 6 § 1 e du RGPD.',
  sensitive: 'Article 9 § 2 g du RGPD.',
  recipients: { ...purpose, fr: 'les agents de l’organisation qui vous reçoit' },
}

export const copy: Copy = {
  personId,
  drawnAt: new Date('2026-03-20T10:00:00Z'),
  tables: [
    {
      table: 'person',
      holds: names,
      processing,
      records: [
        {
          at: new Date('2026-01-06T09:00:00Z'),
          facts: [
            { key: 'first_names', label: 'Prénoms', value: 'Fatima' },
            { key: 'usage_name', label: 'Nom d’usage', value: 'Zitouni-Berthelot de la Roche' },
            { key: 'birth_year', label: 'Année de naissance', value: 1955 },
            { key: 'languages_spoken', label: 'Langues parlées', value: ['ary', 'fr'] },
            { key: 'opened_at', label: 'Dossier ouvert le', value: '2026-01-06T09:00:00.000Z' },
            {
              key: 'holder',
              label: 'Nom de cette personne',
              value: undefined,
              masked: 'C’est le nom de quelqu’un d’autre (article 15 § 4 du RGPD).',
            },
          ],
        },
      ],
      elsewhere: {},
    },
    {
      table: 'person_note',
      holds: notes,
      processing,
      records: [],
      elsewhere: { counter: 3, 'social-worker': 1, author: 2 },
    },
  ],
  leftOut: [{ table: 'name_word', holds: names, because: 'Un index de tous les noms, sans dire de qui.' }],
}

export const request: RightsRequest = {
  id: '0192f0c1-0000-7000-8000-0000000000cc' as RightsRequestId,
  personId,
  kind: 'rectification',
  manner: 'own-page',
  words: 'Je suis née le 13, pas le 3.',
  about: 'person',
  receivedOn: toDay('2026-03-03'),
  dueOn: toDay('2026-04-03'),
  steps: [],
}

export const answered: RightsRequest = {
  ...request,
  kind: 'access',
  manner: 'letter',
  about: undefined,
  receivedOn: toDay('2026-01-05'),
  dueOn: toDay('2026-04-05'),
  steps: [
    {
      seq: 1,
      kind: 'extended',
      dueOn: toDay('2026-04-05'),
      words: 'Plusieurs années à relire.',
      at: new Date('2026-01-20T10:00:00Z'),
      agentId: personId,
    },
    {
      seq: 2,
      kind: 'partly-granted',
      dueOn: undefined,
      words: 'Copie remise au guichet, sans ce qui concerne d’autres personnes.',
      at: new Date('2026-03-02T10:00:00Z'),
      agentId: personId,
    },
  ],
}

export const late: RightsRequest = {
  ...request,
  kind: 'erasure',
  manner: 'counter',
  words: undefined,
  about: undefined,
  receivedOn: toDay('2026-02-01'),
  dueOn: toDay('2026-03-01'),
}

export const erased: readonly ErasedTable[] = [
  { table: 'person', holds: names, count: 1, fate: 'removed', because: undefined },
  { table: 'person_note', holds: notes, count: 6, fate: 'removed', because: undefined },
  {
    table: 'visit',
    holds: { ...names, fr: 'vos visites' },
    count: 12,
    fate: 'kept',
    because: 'Ce qui est compté reste (jour, thème, durée), sans nom ni dossier.',
  },
]

export const register: Register = {
  lines: [
    {
      processing,
      tables: [
        {
          table: 'person',
          about: 'residents',
          holds: names,
          retention: { kind: 'with-the-file' },
          rectified: 'Par un agent, sur le dossier.',
          access: 'Donné dans la copie.',
          erasure: 'Effacé.',
        },
      ],
    },
  ],
  about_nobody: [{ table: 'service', because: 'Les motifs de visite proposés à la borne.' }],
}

export const waiting: RetentionReport = {
  id: '0192f0c1-0000-7000-8000-0000000000dd',
  madeAt: new Date('2026-03-19T02:40:00Z'),
  runsOn: toDay('2026-04-18'),
  lines: [{ table: 'rights_request', count: 4 }],
  people: 230,
  ended: undefined,
}

export const done: RetentionReport = {
  ...waiting,
  id: '0192f0c1-0000-7000-8000-0000000000ee',
  madeAt: new Date('2026-01-05T02:40:00Z'),
  ended: { kind: 'done', at: new Date('2026-01-12T10:00:00Z'), done: [{ table: 'person', count: 41 }] },
}
