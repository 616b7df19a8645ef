import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import type { Raw } from '../answers/answer.ts'
import type { Definition, OptionList } from '../definition/definition.ts'
import type { Field, FieldType } from '../definition/question.ts'
import type { Value, ValueType } from '../expression/value.ts'
import type { CommuneBook } from './place/commune-book.ts'
import type { Doubt, Problem } from './problem.ts'

/** What reading an answer may need, besides the field itself; `readingOf` makes one. */
export interface ReadingField {
  readonly today: Day
  readonly list: (id: string) => OptionList | undefined
  readonly language: Language
  /** The communes of France; absent where they are of no use: then a commune is kept as it was said. */
  readonly communes?: CommuneBook
  /** The code chosen at another question, for linked lists. */
  readonly chosenAt?: (question: string) => string | undefined
}

/** What a sentence names: `{ most: 100 }`. */
export type ProblemValues = Readonly<Record<string, string | number>>

/** Empty, understood, or not: then a code that the messages of `fields` put in words. */
export type Read<Kept> =
  | { readonly kind: 'empty' }
  /** A doubt lets through: she is asked whether it is what she means. */
  | { readonly kind: 'read'; readonly value: Kept; readonly doubt?: Doubt; readonly values?: ProblemValues }
  | { readonly kind: 'unreadable'; readonly problem: Problem; readonly values?: ProblemValues }

/**
 * One type of field: how it is read, kept, seen by expressions and said in words. Pure. Written as methods so that
 * the kind of one field may stand for a kind of any: `kindOf` gives the one that goes with the field.
 */
export interface FieldKind<F extends Field = Field, Kept = unknown> {
  /** Names of its boxes on the page; `value` where there is one. */
  boxes(field: F, lists: Definition['lists']): readonly string[]
  /** As forgiving as a kind clerk: spaces, dashes, capitals, accents, other digits. Never throws. */
  read(raw: Raw, field: F, reading: ReadingField): Read<Kept>
  /** What was kept, written in its boxes again (an answer of the bank that is proposed). */
  write(kept: Kept, field: F): Raw
  /** The type expressions see; absent when they see nothing of it. */
  sees?(field: F): ValueType
  see?(kept: Kept, field: F): Value | undefined
  /** For the page that checks the answers, the receipt and the explanation. */
  say(kept: Kept, field: F, reading: ReadingField): string
}

/** The field of a type, also where several types share one shape. */
export type FieldOf<T extends FieldType> = Field extends infer F
  ? F extends Field
    ? T extends F['type']
      ? F
      : never
    : never
  : never

export type FieldKinds = { readonly [T in FieldType]: FieldKind<FieldOf<T>> }

export const empty: Read<never> = { kind: 'empty' }

export function read<Kept>(value: Kept): Read<Kept> {
  return { kind: 'read', value }
}

/** Understood, and something to look at again. */
export function doubtful<Kept>(value: Kept, doubt: Doubt, values: ProblemValues = {}): Read<Kept> {
  return { kind: 'read', value, doubt, values }
}

export function unreadable(problem: Problem, values: ProblemValues = {}): Read<never> {
  return { kind: 'unreadable', problem, values }
}
