import type { OptionList } from '../definition/definition.ts'
import type { Need, Question } from '../definition/question.ts'
import { bankLists } from './bank-lists.ts'
import type { BankQuestion } from './bank-question.ts'
import { identityQuestions } from './identity-questions.ts'
import { lifeQuestions } from './life-questions.ts'
import { reachQuestions } from './reach-questions.ts'

const questions = { ...identityQuestions, ...reachQuestions, ...lifeQuestions }

/** The name of a question asked once, whatever the form: what was answered is proposed wherever it is asked again. */
export type BankId = keyof typeof questions

export const bankIds = Object.keys(questions) as readonly BankId[]

/** Whether a name is that of a question of the shared bank. */
export function isBankId(name: string): name is BankId {
  return Object.hasOwn(questions, name)
}

/** A question of the bank as it stands in a form; its id is its name there, unless another is given. */
export function fromBank(
  bank: BankId,
  { id = bank, need }: { readonly id?: string; readonly need?: Need } = {},
): Question {
  const skeleton: BankQuestion = questions[bank]
  return { node: 'question', id, bank, ...skeleton, ...(need && { need }) }
}

/** The lists these questions choose from: the definition that asks them carries them. */
export function listsOf(banks: readonly BankId[]): readonly OptionList[] {
  const named = new Set(
    banks.flatMap((bank) => {
      const { field }: BankQuestion = questions[bank]
      return field.type === 'one-choice' ? [field.list] : []
    }),
  )
  return bankLists.filter(({ id }) => named.has(id))
}
