import { type StandardColumn, standardColumns } from '../standard/columns.ts'

/**
 * What a town adds to the national standard about its own places. The names are those of our public API; the standard
 * has none of them, so they bear no prefix, and they follow its 32 columns.
 */
export const extensionColumns = [
  'fermetures',
  'arrets',
  'langues',
  'capacite',
  'saturation',
  'acces_detaille',
] as const

export type ExtensionColumn = (typeof extensionColumns)[number]

/** What the standard has and cuts short: every telephone, what the point stands for, the hours as they came. */
export const wholeColumns = ['telephones', 'precision', 'horaires_recus'] as const

export type WholeColumn = (typeof wholeColumns)[number]

/** A column that a file of places may fill. */
export type PlaceColumn = StandardColumn | ExtensionColumn | WholeColumn

export const placeColumns: readonly PlaceColumn[] = [...standardColumns, ...extensionColumns, ...wholeColumns]
