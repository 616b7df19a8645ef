import type { LocalText } from '#kernel/language.ts'
import type { Raw } from '../answers/answer.ts'
import type { Field, FieldType } from '../definition/question.ts'
import type { Problem } from '../fields/problem.ts'

/** French, English, Arabic. */
export type Words = readonly [fr: string, en: string, ar: string]

/** One text in every language; plain French says the same here. */
export function both([fr, en, ar]: Words): LocalText {
  return { fr, 'fr-simple': fr, en, ar }
}

/** A question of one type, the problem of an answer that is not read, and an answer that is. */
export type Sample = readonly [label: Words, problem: Problem, raw: Raw, field: Field]

export type SamplesOf<T extends FieldType> = { readonly [Type in T]: Sample }

/** What one box holds. */
export function one(value: string): Raw {
  return { value: [value] }
}
