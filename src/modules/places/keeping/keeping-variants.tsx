import { toDay } from '#kernel/day.ts'
import type { AgentId } from '#kernel/ids.ts'
import { formOf } from '#platform/http/form.ts'
import { seenBoxes } from '#platform/http/seen-boxes.ts'
import type { Frame } from '#platform/ui/frame.ts'
import type { PageVariant } from '#platform/ui/page-variant.ts'
import { bus, library } from '../directory/page-samples.ts'
import type { KeptPlace } from '../kept-place.ts'
import type { PlaceReport, ReportId } from '../reports/report.ts'
import { ClosuresPage } from './closures/closures-page.tsx'
import { CorrectionPage } from './correction-page.tsx'
import { givingsBack } from './give-back.ts'
import { KeepingPage, type KeepingPageProps } from './keeping-page.tsx'
import { NewPlacePage } from './new/new-place-page.tsx'
import { PartPage, type PartPageProps } from './part-page.tsx'
import { type PartName, partNames, parts } from './parts/parts.ts'
import { inSentences } from './say.ts'
import { StopsPage } from './stops/stops-page.tsx'

const today = toDay('2026-11-22')
const origin = { source: 'CCAS d’Alpha', on: toDay('2026-11-20') }
const corrected: KeptPlace = {
  ...library,
  provenance: {
    name: { source: 'Hub du numérique', on: toDay('2026-03-02') },
    phones: origin,
    hours: origin,
  },
  locks: ['phones', 'hours'],
  verifiedOn: toDay('2026-11-20'),
  verifiedBy: '0190a000-0000-7000-8000-00000000000c' as AgentId,
}

const givings = givingsBack({
  place: { ...corrected, locks: ['phones', 'street', 'position'] },
  rows: [
    {
      source: 'Hub du numérique',
      priority: 0,
      externalId: '1',
      facts: { ...library.facts, street: '3 bis rue du Moulin' },
      isVanished: false,
    },
  ],
  today,
})

const counts = {
  draft: 1,
  vanished: 2,
  'hours-unread': 1,
  'hours-missing': 0,
  'commune-unknown': 0,
  unplaced: 0,
  'without-services': 0,
  unverified: 9,
  withdrawn: 0,
}
const reports: readonly PlaceReport[] = [
  {
    id: '0190a000-0000-4000-8000-0000000000e1' as ReportId,
    placeId: library.id,
    placeName: 'Médiathèque des Tilleuls',
    kind: 'hours',
    words: 'Fermé le lundi matin depuis la rentrée.',
    on: toDay('2026-11-21'),
  },
  {
    id: '0190a000-0000-4000-8000-0000000000e2' as ReportId,
    placeId: library.id,
    placeName: 'Médiathèque des Tilleuls',
    kind: 'closed',
    on: toDay('2026-11-22'),
  },
]
const list: Omit<KeepingPageProps, 'frame'> = {
  asked: { only: undefined, words: '', page: 1 },
  lines: [
    { id: bus.id, name: 'Bus numérique du Val', commune: '99000 Alpha', status: 'draft', isCorrected: false },
    {
      id: library.id,
      name: 'Médiathèque des Tilleuls',
      commune: '99000 Alpha',
      status: 'published',
      isCorrected: true,
      verifiedOn: toDay('2026-11-20'),
    },
  ],
  total: 120,
  pages: 3,
  counts,
  sources: [
    { name: 'Hub du numérique', rows: 42, vanished: 2, lastImportAt: new Date('2026-11-02T09:30:00Z') },
  ],
  mayImport: true,
  reports,
  waiting: 60,
}

/** The directory as its keeper looks after it, in the gallery. */
export const keepingPages: readonly PageVariant[] = [
  agentPage('list', 'un lieu à regarder', (frame) => <KeepingPage frame={frame} {...list} />),
  agentPage('list', 'rien ne correspond, pour un médiateur', (frame) => (
    <KeepingPage
      frame={frame}
      {...list}
      asked={{ only: 'vanished', words: 'piscine', page: 1 }}
      lines={[]}
      total={0}
      pages={1}
      sources={[]}
      reports={[]}
      waiting={0}
      mayImport={false}
    />
  )),
  agentPage('correction', 'un lieu corrigé', (frame) => (
    <CorrectionPage
      {...{ frame, today }}
      place={corrected}
      verifier="Amina Belkacem"
      isSaved
      reports={reports}
      givings={givings}
    />
  )),
  agentPage('correction', 'un brouillon', (frame) => (
    <CorrectionPage {...{ frame, today }} place={{ ...bus, status: 'draft' }} />
  )),
  ...partNames.map((part) => agentPage(`part, ${part}`, 'à corriger', (frame) => partPage(frame, { part }))),
  agentPage('part, horaires', 'signalée par un habitant', (frame) =>
    partPage(frame, { part: 'horaires', reports: reports.slice(0, 1) }),
  ),
  agentPage('part, horaires', 'avec erreurs', (frame) =>
    partPage(frame, { part: 'horaires', problems: inSentences({ mardi: 'hours-unreadable' }) }),
  ),
  agentPage('part, contact', 'changé par quelqu’un d’autre', (frame) =>
    partPage(frame, {
      part: 'contact',
      differences: [{ label: 'Téléphone', saved: '01 99 00 12 40', typed: '01 99 00 12 41' }],
    }),
  ),
  agentPage('closures', 'une fermeture', (frame) => (
    <ClosuresPage
      {...{ frame, today }}
      place={{
        ...library,
        local: { ...library.local, closures: [{ from: today, to: toDay('2026-11-30'), reason: 'travaux' }] },
      }}
      typed={{}}
      problems={inSentences({ debut: 'day-missing' })}
    />
  )),
  agentPage('stops', 'un bus', (frame) => <StopsPage frame={frame} place={bus} typed={{}} />),
  agentPage('new', 'peut-être déjà là', (frame) => (
    <NewPlacePage frame={frame} typed={{ nom: 'Médiathèque' }} requestId="r" twins={[library]} />
  )),
  agentPage('new', 'avec erreurs', (frame) => (
    <NewPlacePage
      frame={frame}
      typed={{}}
      requestId="r"
      problems={inSentences({ nom: 'name-missing', commune: 'commune-unknown' })}
    />
  )),
]

function agentPage(page: string, variant: string, node: PageVariant['node']): PageVariant {
  return { page: `places: keeping, ${page}`, variant, audience: 'agent', node }
}

function partPage(
  frame: Frame,
  { part, ...told }: { part: PartName } & Pick<PartPageProps, 'problems' | 'differences' | 'reports'>,
) {
  const Fields = parts[part].fields
  return (
    <PartPage
      {...{ frame, part, ...told }}
      place={library}
      seen={seenBoxes(formOf([]))}
      fields={<Fields form={parts[part].start(library)} problems={told.problems} />}
    />
  )
}
