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

/** A column that a file of places may fill. */
export type PlaceColumn = StandardColumn | ExtensionColumn

export const placeColumns: readonly PlaceColumn[] = [...standardColumns, ...extensionColumns]
