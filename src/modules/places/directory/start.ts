import type { Point } from '#platform/territory/territory.ts'

/** Where somebody starts from, as far as it is known. */
export type Start =
  | { readonly kind: 'anywhere' }
  /** An address, or the middle of a commune. */
  | {
      readonly kind: 'point'
      readonly label: string
      readonly point: Point
      readonly isAddress: boolean
      /** The commune it is in, by its INSEE code, where that is known. */
      readonly communeCode?: string
    }
  /** A commune whose point nobody knows: its places, without a distance. */
  | { readonly kind: 'commune'; readonly label: string; readonly code: string }
  /** Several communes of that name: she chooses. */
  | { readonly kind: 'several'; readonly choices: readonly string[] }
  | { readonly kind: 'unknown' }
