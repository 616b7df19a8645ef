import { toDay } from '#kernel/day.ts'
import type { PageVariant } from '#platform/ui/page-variant.ts'
import type { Service, ServiceId, SiteId } from '../site.ts'
import { type DayFigures, figuresOf } from './day-figures.ts'
import { DayPage } from './day-page.tsx'
import type { DayInFigures } from './read-day.ts'

const sites = [
  { id: '0192f0c1-0000-7000-8000-000000000001' as SiteId, name: 'Accueil de l’Hôtel de ville' },
  { id: '0192f0c1-0000-7000-8000-000000000003' as SiteId, name: 'Maison de quartier' },
]

const whole: DayFigures = {
  arrivals: 128,
  inLine: 6,
  atCounter: 4,
  onHold: 1,
  served: 108,
  left: 5,
  absent: 3,
  expired: 1,
  wait: { median: 9 * 60, p90: 27 * 60, count: 119 },
  walk: { median: 41, p90: 95, count: 112 },
  service: { median: 14 * 60, p90: 33 * 60, count: 108 },
  waitedInVain: { median: 22 * 60, p90: 48 * 60, count: 9 },
  punctual: { part: 10, whole: 12 },
  promisesKept: { part: 101, whole: 115 },
  transferred: 14,
}

const figures: DayInFigures = {
  day: toDay('2026-03-03'),
  whole,
  byService: ['Aides et droits', 'Courrier et démarches en ligne'].map((label, index) => ({
    service: { id: String(index) as ServiceId, label: { fr: label } } as Service,
    figures: { ...whole, arrivals: 64 },
  })),
  byHour: [9, 10, 11, 14, 15, 16].map((hour) => ({ hour, figures: { ...whole, arrivals: 10 + hour } })),
}

/** The day in figures, full, empty, and asked for wrongly. */
export const dayPages: readonly PageVariant[] = [
  day('une journée', (frame) => (
    <DayPage {...{ frame, sites, figures }} site={sites[0]} typedDay="2026-03-03" />
  )),
  day('personne', (frame) => (
    <DayPage
      {...{ frame, sites }}
      figures={{ day: toDay('2026-03-01'), whole: figuresOf([]), byService: [], byHour: [] }}
      site={sites[0]}
      typedDay="2026-03-01"
    />
  )),
  day('un jour qui n’existe pas', (frame) => (
    <DayPage
      {...{ frame, sites }}
      figures={undefined}
      site={sites[0]}
      typedDay="2026-02-30"
      problems={{ jour: 'Écrivez un jour qui existe, comme 2026-03-03.' }}
    />
  )),
]

function day(variant: string, node: PageVariant['node']): PageVariant {
  return { page: 'queue: journée', variant, audience: 'agent', node }
}
