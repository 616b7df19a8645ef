import type { Question } from '../definition/question.ts'
import type { Text } from '../definition/text.ts'

/** A question as the bank holds it: without the id it bears in a form, and always with why it is asked. */
export type BankQuestion = Omit<Question, 'node' | 'id' | 'bank' | 'visible' | 'valid'> & {
  readonly whyWeAsk: Text
}
