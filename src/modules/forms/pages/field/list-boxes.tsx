import type { VNode } from 'preact'
import { controlAttributes, FieldGroup } from '#platform/ui/field.tsx'
import { fieldId } from '#platform/ui/problems.ts'
import { boxName } from '../form-names.ts'
import { foreignTo, Words, wordsOf } from '../words.tsx'
import { type DrawnOf, optionsOf, questionProps, typedIn } from './drawn.tsx'
import { SmallSelect } from './small-box.tsx'

/** Each line has its rank, chosen in a list: no pointer and no script is needed. */
export function Ranking(drawn: DrawnOf<'ranking'>): VNode {
  const { asked, field, language, values, say } = drawn
  const options = optionsOf(drawn, field.list)
  const props = questionProps(drawn, say('rankHint'))
  const ranks = options.map((_, index) => ({ value: String(index + 1), words: String(index + 1) }))
  return (
    <FieldGroup {...props}>
      <rank-list class="ranking">
        {options.map(({ code, label }, index) => (
          <SmallSelect
            key={code}
            name={boxName(asked.question.id, code)}
            id={index === 0 ? fieldId(props.name) : undefined}
            label={wordsOf(label, language, values)}
            value={typedIn(drawn, code)}
            options={ranks}
            placeholder={say('noRank')}
            problemId={asked.problem === undefined ? undefined : `${fieldId(props.name)}-problem`}
          />
        ))}
      </rank-list>
    </FieldGroup>
  )
}

/** A table of questions that share their answers: each line is a question of its own, on a phone as elsewhere. */
export function Grid(drawn: DrawnOf<'grid'>): VNode {
  const { asked, field, language, values } = drawn
  const props = questionProps(drawn)
  const answers = optionsOf(drawn, field.list)
  const lines = optionsOf(drawn, field.lines)
  return (
    <FieldGroup {...props}>
      {lines.map((line, index) => {
        const name = boxName(asked.question.id, line.code)
        const own = index === 0 ? fieldId(props.name) : fieldId(name)
        return (
          <fieldset
            class="grid-line"
            key={line.code}
            aria-describedby={controlAttributes(props)['aria-describedby']}
          >
            <legend class="grid-line__label">
              <Words text={line.label} language={language} values={values} />
            </legend>
            {answers.map(({ code, label }, at) => (
              <label class="grid-line__answer" key={code} lang={foreignTo(label, language)}>
                <input
                  type="radio"
                  id={at === 0 ? own : `${fieldId(name)}-${at + 1}`}
                  name={name}
                  value={code}
                  checked={typedIn(drawn, line.code) === code}
                />
                {wordsOf(label, language, values)}
              </label>
            ))}
          </fieldset>
        )
      })}
    </FieldGroup>
  )
}
