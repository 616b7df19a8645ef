/** One word after `bin/cote places`. Exit codes as for commands. */
export interface PlacesAction {
  readonly usage: string
  run(words: readonly string[]): Promise<number>
}
