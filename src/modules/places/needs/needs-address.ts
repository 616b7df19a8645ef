import { slugOf } from '../said/services/service-in-words.ts'
import { needsUrl } from '../urls.ts'
import type { NeedsQuestion } from './needs.ts'

/** What the map shows in shades. */
export const shadings = ['distance', 'hours', 'need'] as const
export type Shading = (typeof shadings)[number]

export type SortKey = keyof typeof sortWords

/** Which communes of the table, in which order. */
export interface NeedsView {
  readonly shading: Shading
  readonly sort: SortKey
  readonly isDown: boolean
  readonly only?: 'far' | 'far-and-strong'
  readonly page: number
}

/** The address of a question and a view of its answer; what is usual is left out. */
export function needsAddress(question: NeedsQuestion, view: Partial<NeedsView> = {}): string {
  return `${needsUrl}?${new URLSearchParams({ ...questionFields(question), ...viewFields(view) })}`
}

/** The same answer as a file. */
export function needsCsvAddress(question: NeedsQuestion): string {
  return `${needsCsvUrl}?${new URLSearchParams(questionFields(question))}`
}

/** The same answer as a picture. */
export function needsMapAddress(question: NeedsQuestion, shading: Shading): string {
  const { departement: department, ...fields } = questionFields(question)
  return `${mapPath.replace(':picture', `${department}.svg`)}?${new URLSearchParams({ ...fields, montre: shadingWords[shading] })}`
}

export const needsCsvUrl = `${needsUrl}/communes.csv`
/** The map of a department, as an image: `71.svg`. */
export const mapPath = `${needsUrl}/carte/:picture`

/** Words of the address. */
export const shadingWords = { distance: 'distance', hours: 'heures', need: 'besoin' } as const
export const sortWords = {
  commune: 'commune',
  people: 'habitants',
  distance: 'distance',
  hours: 'heures',
  need: 'besoin',
} as const
export const onlyWords = { far: 'loin', 'far-and-strong': 'loin-et-fort' } as const

/** The question as the fields of a form. */
export function questionFields(question: NeedsQuestion): Readonly<Record<string, string>> & Fields {
  const { department, service, farKm, indicator, weights = {}, group, stop } = question
  return {
    departement: department,
    ...(service && { besoin: slugOf(service) }),
    loin: String(farKm),
    indicateur: indicator ?? 'aucun',
    ...Object.fromEntries(
      Object.entries(weights).map(([column, weight]) => [weightField(column), String(weight)]),
    ),
    ...(group !== undefined && { interco: group }),
    ...(stop && { passage: stop.commune, heures: String(stop.minutes / 60) }),
  }
}

/** The field of the weight of a column. */
export function weightField(column: string): string {
  return `poids-${column}`
}

interface Fields {
  readonly departement: string
}

function viewFields({
  shading,
  sort,
  isDown,
  only,
  page,
}: Partial<NeedsView>): Readonly<Record<string, string>> {
  return {
    ...(shading && { montre: shadingWords[shading] }),
    ...(sort && { tri: sortWords[sort] }),
    ...(isDown !== undefined && { sens: isDown ? 'baisse' : 'hausse' }),
    ...(only && { voir: onlyWords[only] }),
    ...(page !== undefined && page > 1 && { page: String(page) }),
  }
}
