export type {
  Definition,
  Option,
  OptionList,
  Page,
  Policies,
  ResultPage,
  Rule,
  Section,
} from './definition/definition.ts'
export type { Question } from './definition/question.ts'
export type { Expression } from './expression/expression.ts'
