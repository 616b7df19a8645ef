import type { Language } from '#kernel/language.ts'
import type { ProblemValues } from './field-kind.ts'
import { resident } from './messages.fr.ts'
import type { Doubt } from './problem.ts'
import { say } from './say.ts'

/**
 * What is wrong with an answer and how to write it, in words. Its values come from `understand`; without them, or for
 * a code of former times, the sentence is a general one.
 */
export function sayProblem(language: Language, problem: string, values: ProblemValues = {}): string {
  const key = `problem-${problem}`
  const canBeSaid = isKey(key) && namesOnly(resident[key], values)
  return say(language, canBeSaid ? key : 'problem-not-understood', values)
}

/** What we are not sure to have understood. */
export function sayDoubt(language: Language, doubt: Doubt, values: ProblemValues = {}): string {
  return say(language, `doubt-${doubt}`, values)
}

function isKey(key: string): key is keyof typeof resident {
  return Object.hasOwn(resident, key)
}

function namesOnly(sentence: string, values: ProblemValues): boolean {
  return [...sentence.matchAll(/\{(\w+)[,}]/g)].every(([, name = '']) => Object.hasOwn(values, name))
}
