import type { AgentId } from '#kernel/ids.ts'

/** One thing kept about a person, as the copy of her data tells it (art. 15 RGPD). */
export interface HeldRecord {
  /** When it was written, for the order of the copy. */
  readonly at?: Date
  readonly facts: readonly Fact[]
  /**
   * How sure one must be of whom it is given to. On her page, behind a code and a birth date (absent); at the counter,
   * identity checked (`counter`: where she hides, what was written of her); by a social worker (`social-worker`), or by
   * the author, who first masks what is others’ (`author`: art. 15 § 4 RGPD).
   */
  readonly givenBy?: 'counter' | 'social-worker' | 'author'
  /** For what is given by its author. */
  readonly authorId?: AgentId
}

export interface Fact {
  /** For machines, stable, snake_case as in the table: `birth_year`. */
  readonly key: string
  /** For people, in French: « Année de naissance ». */
  readonly label: string
  /** As kept. `undefined` is left out. */
  readonly value: string | number | boolean | readonly string[] | undefined
  /** As people read it, when that differs: « mars 1956 », « téléphone ». */
  readonly reading?: string
  /** Why the value is not given: a secret, or somebody else’s. In French; the value is then dropped. */
  readonly masked?: string
}
