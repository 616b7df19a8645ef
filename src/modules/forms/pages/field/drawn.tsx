import type { ComponentChildren } from 'preact'
import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import type { FieldProps } from '#platform/ui/field.tsx'
import type { Definition, Option } from '../../definition/definition.ts'
import type { Field, FieldType } from '../../definition/question.ts'
import type { FieldOf } from '../../fields/field-kind.ts'
import { boxName, groupName } from '../form-names.ts'
import type { AskedQuestion } from '../page-props.ts'
import type { SayPage } from '../say.ts'
import { type Quoted, Words } from '../words.tsx'

/** Everything the drawing of one field needs. */
export interface Drawn<F extends Field = Field> {
  readonly asked: AskedQuestion
  readonly field: F
  readonly definition: Pick<Definition, 'lists'>
  readonly language: Language
  readonly today: Day
  readonly say: SayPage
  readonly values: Quoted
  /** The only question of its page: its label is the title. */
  readonly isAlone: boolean
  /** Where suggestions for communes are asked. */
  readonly suggestHref?: string | undefined
}

/** The drawing of the field of these types. */
export type DrawnOf<T extends FieldType> = Drawn<FieldOf<T> & { readonly type: T }>

/** What was typed in a box, given back exactly. */
export function typedIn({ asked }: Drawn, box = 'value'): string {
  return (Object.hasOwn(asked.raw, box) ? asked.raw[box]?.[0] : undefined) ?? ''
}

/** Everything ticked in a box. */
export function tickedIn({ asked }: Drawn, box = 'value'): readonly string[] {
  return (Object.hasOwn(asked.raw, box) ? asked.raw[box] : undefined) ?? []
}

/** Name under which the problem of a question stands: the one of its first control, or of its group. */
export function problemName({ question }: AskedQuestion): string {
  if (grouped.has(question.field.type)) return groupName(question.id)
  return boxName(question.id, question.field.type === 'map-point' ? 'place' : 'value')
}

/** Label, hint and problem of the whole question; `hint` where the definition says none. */
export function questionProps(drawn: Drawn, hint?: ComponentChildren): FieldProps {
  const { asked, language, values, say, isAlone } = drawn
  const { question, need, problem } = asked
  const name = problemName(asked)
  return {
    name,
    label: <Words text={question.label} language={language} values={values} />,
    hint: question.hint ? <Words text={question.hint} language={language} values={values} /> : hint,
    problems: problem === undefined ? undefined : { [name]: problem },
    optional: need === 'optional' ? say('optional') : undefined,
    question: isAlone,
  }
}

/** The options of a list of the definition. */
export function optionsOf({ definition }: Drawn, list: string): readonly Option[] {
  return definition.lists.find(({ id }) => id === list)?.options ?? []
}

// Several boxes answer these: a legend names them all.
const grouped: ReadonlySet<FieldType> = new Set<FieldType>([
  'date',
  'birth-date',
  'open-period',
  'month-year',
  'duration',
  'ranking',
  'grid',
  'family-name',
  'first-names',
  'birthplace',
  'address',
  'phone',
  'iban',
  'caf-number',
  'tax-notice',
  'family-quotient',
  'resource',
  'expense',
  'debt',
  'representative',
  'appointment',
])
