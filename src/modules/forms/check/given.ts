/** What the checker may know of the installation; what is absent is not looked at. */
export interface Given {
  /** Names of recordings, as in `audio`. */
  readonly recordings?: ReadonlySet<string>
  readonly pictograms?: ReadonlySet<string>
  /** Names of the reference lists that `reference-list` may read. */
  readonly references?: ReadonlySet<string>
}
