import type { PersonId } from '#kernel/ids.ts'
import type { LocalText } from '#kernel/language.ts'
import type { Errand } from '../db/errand.ts'
import type { HeldRecord } from './held-record.ts'

/**
 * What each module says of each of its tables: the register, the privacy page, the access export, erasure and retention
 * are made from it. A table without its declaration does not compile.
 */
export type Declarations<Tables> = {
  readonly [Table in keyof Tables]-?: Declaration<Tables>
}

export type Declaration<Tables> = AboutNobody<Tables> | AboutAgents<Tables> | AboutResidents<Tables>

/** A table in which no row is about anyone: settings, counts, national terms. */
export interface AboutNobody<Tables> {
  readonly about: 'nobody'
  /** The reason, in French, for the register. */
  readonly because: string
  /** For rows that pass: how they go. */
  readonly retention?: RetentionForAWhile<Tables>
}

/** About those who work here. */
export interface AboutAgents<Tables> extends AboutSomeone<Tables> {
  readonly about: 'agents'
}

/** About those who come. */
export interface AboutResidents<Tables> extends AboutSomeone<Tables> {
  readonly about: 'residents'
  /** How many rows are about her; shown before an erasure. `countOf('table')` does it for a `person_id`. */
  count(errand: Errand<Tables>, personId: PersonId): Promise<number>
  readonly access: Access<Tables>
  readonly erasure: Erasure<Tables>
  /** Who, of these people, had to do with us since that moment here: it is what keeps a file alive. */
  touchedSince?(
    errand: Errand<Tables>,
    since: Date,
    people: readonly PersonId[],
  ): Promise<readonly PersonId[]>
}

interface AboutSomeone<Tables> {
  /** What it holds, said to the person: « vos noms et votre date de naissance ». No capital, no full stop. */
  readonly holds: LocalText
  /** What for, on what ground and for whom; one constant of a module for all its tables of one purpose. */
  readonly processing: Processing
  readonly retention: Retention<Tables>
  /** How a mistake is put right; a French sentence for the register. */
  readonly rectified: string
}

/** One line of the register (art. 30 RGPD): tables of one purpose share it. */
export interface Processing {
  /** Stable, kebab-case: `support`. */
  readonly key: string
  readonly name: LocalText
  /** Why; a phrase to go on a list: « vous aider dans vos démarches ». No capital, no full stop. */
  readonly purpose: LocalText
  readonly basis: 'public-task' | 'legal-obligation' | 'consent' | 'contract' | 'legitimate-interest'
  /** The articles, in French. */
  readonly law: string
  /** What allows sensitive data (art. 9 § 2 RGPD), in French; absent when there is none. */
  readonly sensitive?: string
  /** Who receives it; a phrase to go on a list. */
  readonly recipients: LocalText
}

export type Retention<Tables> =
  /** As long as the file: two years after the last contact (CNIL, délibération 2023-095). */
  | { readonly kind: 'with-the-file' }
  /** As long as something lasts (an account, a setting); then its module removes it. */
  | { readonly kind: 'as-long-as'; readonly what: LocalText; readonly source: string }
  | RetentionForAWhile<Tables>

/** So many months or days after something, whatever happens to the file. */
export interface RetentionForAWhile<Tables> {
  readonly kind: 'for'
  readonly time: { readonly months: number } | { readonly days: number }
  /** After what: « après sa remise ». No capital, no full stop. */
  readonly after: LocalText
  /** The text or the reason behind the duration, in French. */
  readonly source: string
  /** True when a job of the module does it every night without asking: codes, sessions, drafts. */
  readonly byItself?: true
  /** How many rows of the asking organisation are older than that moment. Asked at the door `system`. */
  due(errand: Errand<Tables>, before: Date): Promise<number>
  /** Forgets them and answers how many. At the door `system`. */
  forget(errand: Errand<Tables>, before: Date): Promise<number>
}

export type Access<Tables> =
  /**
   * Her records, in order of time. Asked at the door `person`, so that the walls show her rows and no others: the table's
   * migration says `shownToHer(db, { table })` (migrations/her-own.ts).
   */
  | {
      readonly kind: 'given'
      /** How each column is said, where records are rows: a test holds it to the codes the database admits. */
      readonly columns?: Readonly<Record<string, SaidColumn>>
      read(errand: Errand<Tables>, personId: PersonId): Promise<readonly HeldRecord[]>
    }
  /** Nothing to give: secrets kept as hashes, the same facts in another table. In French. */
  | { readonly kind: 'left-out'; readonly because: string }

/** How one column of a row is told to the person; nothing for what is ours only. */
export type SaidColumn = string | null | { readonly label: string; readonly masked: string } | ValueSaid

interface ValueSaid {
  readonly label: string
  /** A method, so that each column takes the values of its own type. */
  say(value: never, row: Readonly<Record<string, unknown>>): string
}

export type Erasure<Tables> =
  /** The database removes it with the file (`on delete cascade`). */
  | { readonly kind: 'with-the-file' }
  /** Removed by its module, before the file, at the door `system` with her files as `subjects`. */
  | { readonly kind: 'removed'; remove(errand: Errand<Tables>, personId: PersonId): Promise<void> }
  /** Kept without her: what is counted, what proves. */
  | {
      readonly kind: 'kept'
      /** Why, in French: shown before it is done. */
      readonly because: string
      /** Takes her out of it, when the database does not do it itself (`on delete set null`). */
      sever?(errand: Errand<Tables>, personId: PersonId): Promise<void>
    }
