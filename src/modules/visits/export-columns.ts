import type { Day } from '#kernel/day.ts'
import {
  type ActivityType,
  type AdministrativeTheme,
  type AgeBand,
  type AutonomyLevel,
  activityTypes,
  administrativeThemes,
  ageBands,
  type Equipment,
  equipment,
  type Gender,
  genders,
  levelOutOfThree,
  type Mode,
  modes,
  type PlaceType,
  placeTypes,
  type ReferralStructure,
  referralStructures,
  type SocialStatus,
  socialStatuses,
  type Theme,
  themes,
  type WorkshopLevel,
} from './national-terms.ts'

/** Whose activity leaves in the file: an agent's own, with names and notes, or other agents', without either. */
export interface ExportScope {
  readonly whose: 'own' | 'others'
  readonly withSource: boolean
  readonly timeZone: string
}

interface ExportedPlace {
  readonly name: string
  readonly address: string
  readonly commune: string
  readonly postcode: string
  readonly inseeCode: string
}

interface ExportedPerson {
  readonly name: string
  readonly commune: string
  readonly postcode: string
  readonly inseeCode: string
  readonly gender: Gender
  readonly ageBand: AgeBand
  readonly socialStatus: SocialStatus
}

/** One participant of one activity: a workshop of ten makes ten rows. Unknown texts are empty. */
export interface ExportRow {
  readonly id: string
  readonly day: Day
  readonly recordedAt: Date
  readonly changedAt: Date | null
  readonly agent: { readonly firstName: string; readonly lastName: string; readonly conumId: string | null }
  readonly type: ActivityType
  readonly participant: { readonly rank: number; readonly of: number }
  readonly placeType: PlaceType
  readonly place: ExportedPlace
  readonly minutes: number
  readonly workshopName: string
  readonly equipment: readonly Equipment[]
  readonly themes: readonly Theme[]
  readonly administrativeThemes: readonly AdministrativeTheme[]
  readonly tags: readonly string[]
  readonly procedureName: string
  readonly level: AutonomyLevel | WorkshopLevel | null
  readonly referred: boolean | null
  readonly referredTo: ReferralStructure | null
  readonly person: ExportedPerson
  readonly notes: string
  readonly source: string
  /** Stands for the person in this file and in no other. */
  readonly personCode: string
  readonly isFirst: boolean
  readonly hadFile: boolean
  readonly modes: readonly Mode[]
}

export type Cell = string | number

interface ExportColumn {
  readonly header: string
  readonly only?: 'own' | 'others' | 'source'
  readonly cell: (row: ExportRow, scope: ExportScope) => Cell
}

/** The headers of the national « Activités » file, in its order. */
export function exportHeaders(scope: ExportScope): readonly string[] {
  return columnsOf(scope).map((column) => column.header)
}

/** The cells of one row, in the order of the headers; several values share a cell, one a line. */
export function exportCells(row: ExportRow, scope: ExportScope): readonly Cell[] {
  return columnsOf(scope).map((column) => column.cell(row, scope))
}

/** What the national file has no column for, and a recount needs: one line a participant, tied by its first two cells. */
export const complementHeaders: readonly string[] = [
  'ID CRA',
  'Participants',
  'Personne (code propre à ce fichier)',
  'Première venue',
  'Avec dossier',
  'Modes d’intervention',
]

/** The cells of one row, in the order of `complementHeaders`. */
export function complementCells(row: ExportRow): readonly Cell[] {
  return [
    row.id,
    `${row.participant.rank}/${row.participant.of}`,
    row.personCode,
    yesOrNo(row.isFirst),
    yesOrNo(row.hadFile),
    oneALine([...new Set(row.modes)].map((code) => modes[code])),
  ]
}

function columnsOf(scope: ExportScope): readonly ExportColumn[] {
  return columns.filter(({ only }) => {
    if (only === undefined) return true
    return only === 'source' ? scope.withSource : only === scope.whose
  })
}

// Headers and order are the national file's, to the letter: tools that read it back look for them.
const columns: readonly ExportColumn[] = [
  { header: 'Date', cell: (row) => inFrench(row.day) },
  { header: 'Enregistré le', cell: (row, scope) => momentInFrench(row.recordedAt, scope.timeZone) },
  {
    header: 'Dernière modification le',
    cell: (row, scope) => (row.changedAt ? momentInFrench(row.changedAt, scope.timeZone) : ''),
  },
  { header: 'Prénom du médiateur', only: 'others', cell: (row) => row.agent.firstName },
  { header: 'Nom du médiateur', only: 'others', cell: (row) => row.agent.lastName },
  {
    header: 'Rôle',
    only: 'others',
    cell: (row) => (row.agent.conumId === null ? 'Médiateur' : 'Conseiller Numérique'),
  },
  { header: 'ID - Conum', only: 'others', cell: (row) => row.agent.conumId ?? '' },
  { header: 'Type', cell: (row) => activityTypes[row.type] },
  { header: 'Participants', cell: (row) => `${row.participant.rank}/${row.participant.of}` },
  { header: 'Bénéficiaire', only: 'own', cell: (row) => row.person.name },
  { header: 'Canaux d’accompagnement', cell: (row) => placeTypes[row.placeType] },
  { header: 'Nom du lieu', cell: (row) => row.place.name },
  { header: 'Adresse', cell: (row) => row.place.address },
  { header: 'Commune', cell: (row) => row.place.commune },
  { header: 'Code postal', cell: (row) => row.place.postcode },
  { header: 'Code Insee', cell: (row) => row.place.inseeCode },
  { header: 'Durée (min)', cell: (row) => row.minutes },
  { header: 'Nom de l’atelier', cell: (row) => row.workshopName },
  {
    header: 'Matériel numérique utilisé',
    cell: (row) => oneALine(row.equipment.map((code) => equipment[code])),
  },
  { header: 'Thématique(s) d’accompagnement', cell: (row) => oneALine(themeLabels(row)) },
  { header: 'Tags', cell: (row) => oneALine(row.tags) },
  { header: 'Nom de la démarche administrative', cell: (row) => row.procedureName },
  {
    header: 'Niveau d’autonomie (ou de l’atelier)',
    cell: (row) => (row.level ? `${levelOutOfThree(row.level)}/3` : ''),
  },
  { header: 'Bénéficiaire réorienté', cell: (row) => yesOrNo(row.referred) },
  {
    header: 'Structure de redirection',
    cell: (row) => (row.referredTo ? referralStructures[row.referredTo] : ''),
  },
  { header: 'Commune du bénéficiaire', cell: (row) => row.person.commune },
  { header: 'Code postal du bénéficiaire', cell: (row) => row.person.postcode },
  { header: 'Code Insee du bénéficiaire', cell: (row) => row.person.inseeCode },
  { header: 'Genre du bénéficiaire', cell: (row) => genders[row.person.gender] },
  { header: 'Tranche d’âge du bénéficiaire', cell: (row) => ageBands[row.person.ageBand] },
  { header: 'Statut du bénéficiaire', cell: (row) => socialStatuses[row.person.socialStatus] },
  { header: 'Notes supplémentaires', only: 'own', cell: (row) => row.notes },
  { header: 'Source de la donnée', only: 'source', cell: (row) => row.source },
  { header: 'ID CRA', cell: (row) => row.id },
]

function inFrench(day: Day): string {
  return day.split('-').toReversed().join('/')
}

function momentInFrench(moment: Date, timeZone: string): string {
  const day = new Intl.DateTimeFormat('fr-FR', {
    timeZone,
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  })
  const time = new Intl.DateTimeFormat('fr-FR', { timeZone, hour: '2-digit', minute: '2-digit' })
  return `${day.format(moment)} à ${time.format(moment)}`
}

function oneALine(labels: readonly string[]): string {
  return labels.join('\n')
}

function themeLabels(row: ExportRow): readonly string[] {
  return [
    ...row.themes.map((code) => themes[code]),
    ...row.administrativeThemes.map((code) => administrativeThemes[code]),
  ]
}

function yesOrNo(answer: boolean | null): string {
  if (answer === null) return ''
  return answer ? 'Oui' : 'Non'
}
