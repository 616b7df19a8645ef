import type { VNode } from 'preact'
import { controlAttributes, Field } from '#platform/ui/field.tsx'
import type { Option } from '../../definition/definition.ts'
import { otherCode } from '../../fields/other-code.ts'
import { boxName } from '../form-names.ts'
import { foreignTo, wordsOf } from '../words.tsx'
import { type Drawn, questionProps, typedIn } from './drawn.tsx'

// A page holds at most 300 elements: beyond, she writes the answer, which is looked for in the list.
const mostOptions = 150

export interface SearchListProps {
  readonly drawn: Drawn
  readonly options: readonly Option[]
  readonly hasOther?: boolean
}

/** A list of many answers: a plain one, that scripts let her search. */
export function SearchList({ drawn, options, hasOther = false }: SearchListProps): VNode {
  const { asked, say, language, values } = drawn
  const name = boxName(asked.question.id)
  const props = { ...questionProps(drawn), name }
  const typed = typedIn(drawn)
  if (options.length > mostOptions) {
    const chosen = options.find(({ code }) => code === typed)
    return (
      <Field {...props}>
        <input
          class="input"
          name={name}
          dir="auto"
          value={chosen ? wordsOf(chosen.label, language, values) : typed}
          {...controlAttributes(props)}
        />
      </Field>
    )
  }
  return (
    <Field {...props}>
      <search-list data-search={say('search')} data-found={say('found', { count: '{count}' })}>
        <select class="input select" name={name} {...controlAttributes(props)}>
          <option value="">{say('choose')}</option>
          {options.map(({ code, label }) => (
            <option key={code} value={code} lang={foreignTo(label, language)} selected={code === typed}>
              {wordsOf(label, language, values)}
            </option>
          ))}
          {hasOther ? (
            <option value={otherCode} selected={typed === otherCode}>
              {say('other')}
            </option>
          ) : null}
        </select>
      </search-list>
    </Field>
  )
}
