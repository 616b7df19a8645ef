/** Something that happened on a topic; numbers follow each other without gap. */
export interface LiveChange {
  readonly seq: number
  readonly event: string
  readonly data: unknown
}

/** Where live pages get what they show; a module provides one for its topics. */
export interface LiveSource {
  /** The number of the last change of each of these topics; a topic that is gone is absent. */
  heads(topics: readonly string[]): Promise<ReadonlyMap<string, number>>
  /** All that a screen needs to begin, with the number of the last change it holds. */
  snapshot(topic: string): Promise<{ readonly seq: number; readonly data: unknown } | undefined>
  /** The changes after this number, in order; as many as is convenient, none when there is none. */
  changesSince(topic: string, seq: number): Promise<readonly LiveChange[]>
  /** What follows from the state rather than from one change: sent again after changes, once a second at most. */
  readonly digest?: {
    readonly event: string
    of(topic: string): Promise<unknown>
  }
}
