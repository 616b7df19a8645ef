import type { Granted } from '#kernel/result.ts'
import type { Problems } from '#platform/ui/problems.ts'
import { type ProblemKey, say } from './say.ts'

/** What is wrong with a form: the name of a sentence per field. */
export type FieldProblems = Readonly<Record<string, ProblemKey | undefined>>

/** A form well filled, or what is wrong with it. */
export type ReadForm<Value> = Granted<Value> | { readonly ok: false; readonly problems: FieldProblems }

/** The sentences of the problems, in the order of the fields. */
export function problemsInWords(problems: FieldProblems | undefined): Problems | undefined {
  if (!problems) return undefined
  return Object.fromEntries(
    Object.entries(problems).flatMap(([field, key]) => (key ? [[field, say(`problem-${key}`)]] : [])),
  )
}

/** Nothing wrong, or the problems that are there. */
export function withProblems(
  problems: FieldProblems,
): { readonly ok: false; readonly problems: FieldProblems } | undefined {
  const wrong = Object.entries(problems).filter(([, key]) => key !== undefined)
  return wrong.length === 0 ? undefined : { ok: false, problems: Object.fromEntries(wrong) }
}
