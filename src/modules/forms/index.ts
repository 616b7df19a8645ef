export type {
  Definition,
  Option,
  OptionList,
  Page,
  ResultPage,
  Rule,
  Section,
} from './definition/definition.ts'
export type { Expression } from './expression/expression.ts'
