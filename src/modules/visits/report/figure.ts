import type { AgentId } from '#kernel/ids.ts'
import type { Period } from '../activity/period.ts'
import {
  activityTypes,
  administrativeThemes,
  ageBands,
  autonomyLevels,
  durationRanges,
  equipment,
  genders,
  modes,
  placeTypes,
  referralStructures,
  socialStatuses,
  type Terms,
  themes,
  workshopLevels,
} from '../national-terms.ts'

/** What is counted, in French for addresses and for people. */
export const measures = {
  visits: 'visites',
  participations: 'accompagnements',
  people: 'personnes',
  newPeople: 'nouvelles',
  minutes: 'temps',
  referred: 'orientees',
  withoutFile: 'sans-dossier',
  workshops: 'ateliers',
} as const
export type Measure = keyof typeof measures

/** What nobody said: the row that makes a table add up to its total. */
export const unsaid = 'non_precise'

const withUnsaid = { [unsaid]: 'Non précisé' } as const

/** How figures are cut: the unit of each row, its codes with their labels, and the word of it in addresses. */
export interface Cut {
  readonly word: string
  readonly counts: 'participations' | 'people'
  readonly terms: Terms
  /** Each unit is in one row exactly, so the rows add up to the total. */
  readonly partition: boolean
}

export const cuts = {
  themes: { word: 'theme', counts: 'participations', terms: themes, partition: false },
  administrativeThemes: {
    word: 'demarche',
    counts: 'participations',
    terms: administrativeThemes,
    partition: false,
  },
  modes: { word: 'mode', counts: 'participations', terms: modes, partition: false },
  autonomy: {
    word: 'autonomie',
    counts: 'participations',
    terms: { ...autonomyLevels, ...workshopLevels, ...withUnsaid },
    partition: true,
  },
  places: { word: 'lieu', counts: 'participations', terms: placeTypes, partition: true },
  durations: { word: 'duree', counts: 'participations', terms: durationRanges, partition: true },
  equipment: {
    word: 'materiel',
    counts: 'participations',
    terms: { ...equipment, ...withUnsaid },
    partition: false,
  },
  referrals: {
    word: 'orientation',
    counts: 'participations',
    terms: { ...referralStructures, ...withUnsaid },
    partition: false,
  },
  activities: { word: 'type', counts: 'participations', terms: activityTypes, partition: true },
  ages: { word: 'age', counts: 'people', terms: ageBands, partition: true },
  genders: { word: 'genre', counts: 'people', terms: genders, partition: true },
  statuses: { word: 'statut', counts: 'people', terms: socialStatuses, partition: true },
} as const satisfies Readonly<Record<string, Cut>>
export type CutName = keyof typeof cuts

export const cutNames = Object.keys(cuts) as readonly CutName[]
export const measureNames = Object.keys(measures) as readonly Measure[]

/** One number of the report: a total, or a row of a table. */
export interface Figure {
  readonly measure: Measure
  readonly cut?: { readonly name: CutName; readonly code: string } | undefined
}

/** Whose activity of which days: everybody's when no agent is named. */
export interface Slice extends Period {
  readonly agentIds?: readonly AgentId[] | undefined
}

/** How many of each; what never happened is absent. */
export type Counts = Readonly<Record<string, number>>

export type Totals = Readonly<Record<Measure, number>>

/** Every number of one period. */
export interface Figures {
  readonly totals: Totals
  readonly cuts: Readonly<Record<CutName, Counts>>
  /** Participations of each day that had some. */
  readonly days: Counts
  readonly agents: readonly AgentFigures[]
}

export interface AgentFigures {
  readonly agentId: AgentId
  readonly visits: number
  readonly participations: number
  readonly people: number
  readonly minutes: number
}

/** The mean duration of a visit, in whole minutes. */
export function meanMinutes({ minutes, visits }: Pick<Totals, 'minutes' | 'visits'>): number {
  return visits === 0 ? 0 : Math.round(minutes / visits)
}

/** The number itself. */
export function valueOf({ totals, cuts: counted }: Figures, { measure, cut }: Figure): number {
  return cut ? (counted[cut.name][cut.code] ?? 0) : totals[measure]
}

/** Every figure of a report that is not zero. */
export function listFigures({ totals, cuts: counted }: Figures): readonly Figure[] {
  const sums = measureNames.filter((measure) => totals[measure] > 0).map((measure) => ({ measure }))
  const rows = cutNames.flatMap((name) =>
    Object.keys(counted[name]).map((code) => ({ measure: cuts[name].counts, cut: { name, code } })),
  )
  return [...sums, ...rows]
}
