/** What a file is good for, and where it goes in the folder of reference files. */
export interface UsableFile {
  readonly kind: 'communes' | 'postal-codes' | 'contours' | 'indicators'
  readonly storedAs: string
  /** How many communes it speaks of. */
  readonly communes: number
  /** Names of the columns of figures. */
  readonly columns?: readonly string[]
  readonly department?: string
}

/** Why a file that looks like one of ours is refused, and at which line. */
export interface RefusedFile {
  readonly refused: 'not-json' | 'line-cut' | 'no-commune' | 'several-departments' | 'contours-broken'
  readonly line?: number
}
