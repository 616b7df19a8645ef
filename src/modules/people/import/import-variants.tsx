import type { PersonId } from '#kernel/ids.ts'
import type { PageVariant } from '#platform/ui/page-variant.ts'
import { fatima, requestId } from '../page-samples.ts'
import { columnsForm } from './columns/columns-form.ts'
import { ColumnsPage } from './columns/columns-page.tsx'
import { LikenessPage } from './double/likeness-page.tsx'
import { ImportsPage } from './imports-page.tsx'
import type { Counts, ImportId, PeopleImport, ReadingFacts, WorkingState } from './import.ts'
import { workingStates } from './import.ts'
import type { PersonLine } from './line-store.ts'
import type { PlacedProblem } from './problem-store.ts'
import { EndPage } from './result/end-page.tsx'
import type { ShownProblems } from './result/problems-section.tsx'
import { ResultPage } from './result/result-page.tsx'
import { WorkingPage } from './run/working-page.tsx'
import { sayImport } from './say-import.ts'

const reading: ReadingFacts = {
  kind: 'xlsx',
  text: undefined,
  sheet: 'Bénéficiaires 2025',
  otherSheets: ['Feuil2', 'Statistiques'],
  headerLine: 4,
  columns: [
    { title: 'Nom', samples: ['BENALI', 'PETIT', 'DIALLO'], leftOut: undefined },
    { title: 'Prénom', samples: ['Fatima', 'Anne'], leftOut: undefined },
    { title: 'Né(e) le', samples: ['03/03/1950', '1960', 'mars 1972'], leftOut: undefined },
    { title: 'Téléphone', samples: ['0612345678'], leftOut: undefined },
    { title: 'Ville', samples: ['Lens', 'Liévin'], leftOut: undefined },
    { title: 'Quartier', samples: ['Grand Condé'], leftOut: undefined },
    { title: 'N° de sécurité sociale', samples: [], leftOut: 'forbidden' },
    { title: 'Observations', samples: ['vient le mardi'], leftOut: 'notes' },
  ],
  countsFrom1904: false,
  lines: 2_013,
}

const counts: Counts = {
  open: 1_931,
  complete: 58,
  skip: 3,
  leftOut: 12,
  notPeople: 9,
  problems: 164,
  doubles: 74,
}

const one: PeopleImport = {
  id: '00000000-0000-7000-8000-000000000041' as ImportId,
  fileName: 'Fichier bénéficiaires CCAS.xlsx',
  state: 'mapping',
  refusal: undefined,
  reading,
  mapping: { 'usage-name': 0, 'first-names': 1, birth: 2, phone: 3, commune: 4 },
  counts,
  progress: { done: 1_200, total: 2_013 },
  sentAt: new Date('2026-03-03T09:00:00Z'),
  importedAt: undefined,
  journalSeq: undefined,
  emptiedAt: undefined,
}

const list: readonly PlacedProblem[] = [
  {
    line: 17,
    column: 2,
    field: 'birth',
    fault: 'birth-not-a-date',
    outcome: 'cell-left-empty',
    written: '30/02/1950',
  },
  {
    line: 23,
    column: 2,
    field: 'birth',
    fault: 'birth-from-number',
    outcome: 'read-as',
    written: '18325',
    readAs: '03/03/1950',
  },
  { line: 41, column: 0, field: 'usage-name', fault: 'name-missing', outcome: 'line-left-out', written: '' },
  {
    line: 41,
    column: 3,
    field: 'phone',
    fault: 'phone-unreadable',
    outcome: 'cell-left-empty',
    written: '06 12 / voisine',
  },
  {
    line: 58,
    column: 0,
    field: 'usage-name',
    fault: 'formula',
    outcome: 'cell-left-empty',
    written: '=HYPERLINK("http://exemple.fr")',
  },
]

const problems: ShownProblems = {
  kinds: [
    { fault: 'birth-not-a-date', count: 80 },
    { fault: 'phone-unreadable', count: 71 },
    { fault: 'name-missing', count: 12 },
    { fault: 'formula', count: 1 },
  ],
  fault: undefined,
  page: 1,
  pages: 4,
  list,
  titles: reading.columns.map(({ title }) => title),
}

const noProblem: ShownProblems = { ...problems, kinds: [], list: [], pages: 1 }

const line: PersonLine = {
  line: 17,
  personId: '00000000-0000-7000-8000-000000000051' as PersonId,
  decision: 'complete',
  double: {
    of: 'file',
    personId: fatima.id,
    line: undefined,
    reasons: ['same-name-and-birth', 'same-phone'],
  },
  draft: {
    names: { firstNames: 'Fatima', usageName: 'BENALLI', birthName: undefined, hasSingleName: false },
    gender: 'feminin',
    birth: { year: 1950, month: 3, day: 3 },
    home: { commune: undefined, hasNoFixedAddress: false },
    spoken: [],
    channels: fatima.channels,
  },
}

const sameFile: PersonLine = {
  ...line,
  line: 1_204,
  decision: 'open',
  double: { of: 'line', personId: line.personId, line: 17, reasons: ['same-phone'] },
}

function variant(page: string, name: string, node: PageVariant['node']): PageVariant {
  return { page: `people: import, ${page}`, variant: name, audience: 'agent', node }
}

const starts = [
  variant('files', 'aucun', (frame) => <ImportsPage {...{ frame, requestId }} imports={[]} />),
  variant('files', 'sans fichier choisi', (frame) => (
    <ImportsPage
      {...{ frame, requestId }}
      imports={[one, { ...one, state: 'imported' }, { ...one, state: 'refused', counts: undefined }]}
      problems={{ file: sayImport('problem-file-missing') }}
    />
  )),
  variant('columns', 'un classeur', (frame) => (
    <ColumnsPage {...{ frame, one, reading }} form={columnsForm(one.mapping ?? {})} />
  )),
  variant('columns', 'un texte, rien de reconnu', (frame) => (
    <ColumnsPage
      {...{ frame, one }}
      reading={{
        ...reading,
        kind: 'csv',
        sheet: '',
        otherSheets: [],
        text: { encoding: 'windows-1252', separator: ';' },
      }}
      form={columnsForm({})}
      problems={{ column_0: sayImport('problem-no-name-column') }}
    />
  )),
]

const working = workingStates.map((state: WorkingState) =>
  variant('working', state, (frame) => (
    <WorkingPage
      {...{ frame, state }}
      one={state === 'reading' ? { ...one, progress: { done: 0, total: 0 } } : one}
    />
  )),
)

const results = [
  variant('result', 'des cellules à vérifier', (frame) => (
    <ResultPage {...{ frame, one, counts, problems, requestId }} />
  )),
  variant('result', 'tout est compris', (frame) => (
    <ResultPage
      {...{ frame, one, requestId }}
      counts={{ ...counts, doubles: 0, problems: 0 }}
      problems={noProblem}
    />
  )),
  variant('result', 'rien à importer', (frame) => (
    <ResultPage
      {...{ frame, one, requestId }}
      counts={{ ...counts, open: 0, complete: 0, doubles: 0 }}
      problems={problems}
    />
  )),
  variant('likeness', 'deux', (frame) => (
    <LikenessPage
      {...{ frame, one }}
      lines={[line, sameFile]}
      files={[fatima]}
      page={1}
      pages={4}
      count={74}
      saved
    />
  )),
  variant('likeness', 'sans droit de lire les dossiers', (frame) => (
    <LikenessPage {...{ frame, one }} lines={[line]} files={[]} page={1} pages={1} count={1} saved={false} />
  )),
]

const importedAt = new Date('2026-03-03T09:12:00Z')

const ends = [
  variant('end', 'importé', (frame) => (
    <EndPage {...{ frame, requestId }} one={{ ...one, state: 'imported', importedAt }} mayUndo />
  )),
  variant('end', 'importé, ne s’annule plus', (frame) => (
    <EndPage
      {...{ frame, requestId }}
      one={{ ...one, state: 'imported', importedAt }}
      mayUndo={false}
      refusal="files-touched"
    />
  )),
  variant('end', 'annulé', (frame) => (
    <EndPage {...{ frame, requestId }} one={{ ...one, state: 'undone' }} mayUndo={false} />
  )),
  variant('end', 'abandonné', (frame) => (
    <EndPage {...{ frame, requestId }} one={{ ...one, state: 'abandoned' }} mayUndo={false} />
  )),
  variant('end', 'illisible', (frame) => (
    <EndPage
      {...{ frame, requestId }}
      one={{ ...one, state: 'refused', refusal: 'file-old-xls', counts: undefined }}
      mayUndo={false}
    />
  )),
]

/** Examples of every page of imports. */
export const importPages: readonly PageVariant[] = [...starts, ...working, ...results, ...ends]
