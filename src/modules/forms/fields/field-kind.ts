import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import type { Raw } from '../answers/answer.ts'
import type { Definition, OptionList } from '../definition/definition.ts'
import type { Field, FieldType } from '../definition/question.ts'
import type { Value, ValueType } from '../expression/value.ts'

/** What reading an answer may need, besides the field itself. */
export interface ReadingField {
  readonly today: Day
  readonly list: (id: string) => OptionList | undefined
  readonly language: Language
}

/** Empty, understood, or not: then a code that the messages of `fields` put in words. */
export type Read<Kept> =
  | { readonly kind: 'empty' }
  | { readonly kind: 'read'; readonly value: Kept; readonly doubt?: string }
  | {
      readonly kind: 'unreadable'
      readonly problem: string
      readonly values?: Readonly<Record<string, string | number>>
    }

/** One type of field: how it is read, kept, seen by expressions and said in words. Pure. */
export interface FieldKind<F extends Field = Field, Kept = unknown> {
  /** Names of its boxes on the page; `value` where there is one. */
  readonly boxes: (field: F, lists: Definition['lists']) => readonly string[]
  /** As forgiving as a kind clerk: spaces, dashes, capitals, accents, other digits. */
  readonly read: (raw: Raw, field: F, reading: ReadingField) => Read<Kept>
  /** What was kept, written in its boxes again (an answer of the bank that is proposed). */
  readonly write: (kept: Kept, field: F) => Raw
  /** The type expressions see; absent when they see nothing of it. */
  readonly sees?: (field: F) => ValueType
  readonly see?: (kept: Kept, field: F) => Value | undefined
  /** For the page that checks the answers, the receipt and the explanation. */
  readonly say: (kept: Kept, field: F, reading: ReadingField) => string
}

export type FieldKinds = {
  readonly [T in FieldType]: FieldKind<Extract<Field, { readonly type: T }>, never>
}
