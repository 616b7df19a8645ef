import { toDay } from '#kernel/day.ts'
import type { AgentId } from '#kernel/ids.ts'
import type { PageVariant } from '#platform/ui/page-variant.ts'
import type { ImportReport } from '../apply/import-request.ts'
import type { Mapping } from '../import/mapping/mapping.ts'
import { boxOf, columnsForm } from './columns-form.ts'
import { ColumnsPage } from './columns-page.tsx'
import { EndPage } from './end-page.tsx'
import type { ShownFindings } from './findings-section.tsx'
import { PlanPage } from './plan-page.tsx'
import { say } from './say.ts'
import type { Reading, Upload, UploadId } from './upload.ts'
import { UploadsPage } from './uploads-page.tsx'
import { WorkingPage } from './working-page.tsx'

const today = toDay('2026-11-22')

const mapping: Mapping = {
  rules: {
    nom: [{ kind: 'take', columns: ['Lieu'] }],
    adresse: [{ kind: 'join', columns: ['N°', 'Rue'], separator: ' ' }],
    commune: [{ kind: 'take', columns: ['Ville'] }],
    horaires: [
      {
        kind: 'days',
        days: [
          { day: 0, columns: ['Lundi'] },
          { day: 1, columns: ['Mardi'] },
        ],
      },
    ],
  },
}
const row = {
  Lieu: 'Médiathèque des Tilleuls',
  'N°': '3',
  Rue: 'rue du Moulin',
  Ville: 'Bourges',
  Lundi: '9h-12h',
  Mardi: '',
  Couleur: 'bleu',
}
const reading: Reading = {
  format: { kind: 'csv', encoding: 'windows-1252', delimiter: ';' },
  standard: 'unknown',
  isRemembered: false,
  proposed: mapping,
  columns: Object.entries(row).map(([name, value]) => ({ name, samples: value === '' ? [] : [value] })),
  peopleColumns: ['Nom du responsable'],
  sample: [row],
}
const report: ImportReport = {
  read: 42,
  created: 3,
  changed: 1,
  unchanged: 36,
  vanished: 12,
  rejected: 2,
  anomalyCounts: { 'phone-written': 31, 'hours-unread': 4, 'name-missing': 2 },
  droppedPersonalData: { names: 12, nominativeEmails: 3, personalMobiles: 1 },
  format: reading.format,
  mapping,
  mappingFrom: 'given',
}
const upload: Upload = {
  id: '0190a000-0000-7000-8000-0000000000f1' as UploadId,
  source: 'Hub du numérique',
  fileName: 'lieux-2026.csv',
  state: 'mapping',
  reading,
  mapping,
  report,
  mayVanish: false,
  progress: { done: 1200, total: 11_681 },
  sentAt: new Date('2026-11-22T09:30:00Z'),
  sentBy: '0190a000-0000-7000-8000-00000000000c' as AgentId,
}
const shown: ShownFindings = {
  kind: 'changed',
  differences: [
    {
      kind: 'changed',
      externalId: 'hub-12',
      name: 'Médiathèque des Tilleuls',
      commune: 'Bourges',
      fields: [
        { field: 'phones', before: ['+33248000001'], after: ['+33248000003'] },
        { field: 'hours', before: undefined, after: { raw: 'Mo 09:00-12:00', osm: 'Mo 09:00-12:00' } },
      ],
    },
  ],
  anomalies: [],
  page: 1,
  pages: 2,
  today,
}

/** The import of a file of places, in the gallery. */
export const assistantPages: readonly PageVariant[] = [
  agentPage('files', 'un fichier en cours, avec erreurs', (frame) => (
    <UploadsPage
      frame={frame}
      uploads={[upload]}
      sources={['Hub du numérique']}
      requestId="r"
      problems={{ source: say('problem-source-missing'), fichier: say('problem-file-missing') }}
    />
  )),
  agentPage('working', 'en cours', (frame) => <WorkingPage {...{ frame, upload }} state="planning" />),
  agentPage('columns', 'proposées', (frame) => (
    <ColumnsPage {...{ frame, upload, reading, mapping, today }} form={columnsForm(reading, mapping)} />
  )),
  agentPage('columns', 'sans nom', (frame) => (
    <ColumnsPage
      {...{ frame, upload, reading, today }}
      mapping={{ rules: {} }}
      form={columnsForm(reading, { rules: {} })}
      problems={{ [boxOf('nom')]: say('problem-name') }}
    />
  )),
  agentPage('plan', 'ce qui changerait', (frame) => (
    <PlanPage {...{ frame, upload, report }} findings={shown} />
  )),
  agentPage('plan', 'trop de disparus', (frame) => (
    <PlanPage
      {...{ frame, report }}
      upload={{ ...upload, refusal: 'too-many-vanished' }}
      findings={{
        ...shown,
        kind: 'anomaly',
        differences: [],
        anomalies: [
          {
            line: 12,
            column: 'horaires',
            value: 'sur rendez-vous',
            rule: 'hours-unread',
            severity: 'warning',
            proposal: 'Horaires illisibles : gardés tels quels, et signalés.',
          },
        ],
      }}
      problems={{ accord: say('problem-accept') }}
    />
  )),
  agentPage('end', 'importé', (frame) => <EndPage {...{ frame, upload }} state="applied" />),
  agentPage('end', 'refusé', (frame) => (
    <EndPage frame={frame} upload={{ ...upload, refusal: 'not-a-table' }} state="refused" />
  )),
]

function agentPage(page: string, variant: string, node: PageVariant['node']): PageVariant {
  return { page: `places: import, ${page}`, variant, audience: 'agent', node }
}
