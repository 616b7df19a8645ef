import type { resident } from './messages.fr.ts'

type Codes<Prefix extends string> = keyof typeof resident extends infer Key
  ? Key extends `${Prefix}-${infer Code}`
    ? Code
    : never
  : never

/** The code of a sentence that says what is wrong: every one has its sentence, or it does not compile. */
export type Problem = Codes<'problem'>

/** The code of a question asked again: it lets through. */
export type Doubt = Codes<'doubt'>
