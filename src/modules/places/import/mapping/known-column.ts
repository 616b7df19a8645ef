import type { PlaceColumn } from '../../extension/columns.ts'

/** What the cells of a column look like, in a sample. */
export type Look =
  | 'unique'
  | 'words'
  | 'postal-code'
  | 'code'
  | 'figure'
  | 'phone'
  | 'hours'
  | 'clock'
  | 'email'
  | 'link'
  | 'day'
  | 'any'

/** The names that producers give to a column, and what its cells look like. */
export interface KnownColumn {
  readonly column: PlaceColumn
  /** Names without accents, spaces or signs; the first that matches wins. */
  readonly names: readonly RegExp[]
  readonly look: Look
}
