import type { Person } from '../person.ts'
import type { Held } from './held.ts'

/** The two files of a comparison, and what each holds. */
export interface Compared {
  readonly kept: Person
  readonly merged: Person
  readonly held: { readonly kept: readonly Held[]; readonly merged: readonly Held[] }
}
