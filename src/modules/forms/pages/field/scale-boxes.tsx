import type { VNode } from 'preact'
import { FieldGroup } from '#platform/ui/field.tsx'
import { fieldId } from '#platform/ui/problems.ts'
import { boxName } from '../form-names.ts'
import { Words } from '../words.tsx'
import { type Drawn, type DrawnOf, questionProps, tickedIn } from './drawn.tsx'

/** A mark from one end to the other, each end in words. */
export function Scale(drawn: DrawnOf<'scale'>): VNode {
  const { field, language, values } = drawn
  return (
    <Marks
      drawn={drawn}
      from={field.from}
      to={field.to}
      low={<Words text={field.low} language={language} values={values} />}
      high={<Words text={field.high} language={language} values={values} />}
    />
  )
}

/** Would she recommend it: from 0, surely not, to 10, surely. */
export function Recommendation(drawn: DrawnOf<'recommendation'>): VNode {
  const { say } = drawn
  return (
    <Marks
      drawn={drawn}
      from={0}
      to={10}
      low={<>{say('recommendLow')}</>}
      high={<>{say('recommendHigh')}</>}
    />
  )
}

interface MarksProps {
  readonly drawn: Drawn
  readonly from: number
  readonly to: number
  readonly low: VNode
  readonly high: VNode
}

function Marks({ drawn, from, to, low, high }: MarksProps): VNode {
  const name = boxName(drawn.asked.question.id)
  const chosen = tickedIn(drawn)
  const marks = Array.from({ length: to - from + 1 }, (_, index) => from + index)
  return (
    <FieldGroup {...questionProps(drawn)}>
      <p class="scale__ends">
        <span>{low}</span>
        <span>{high}</span>
      </p>
      <div class="scale">
        {marks.map((mark, index) => {
          const id = index === 0 ? fieldId(name) : `${fieldId(name)}-${mark}`
          return (
            <label class="scale__mark" for={id} key={mark}>
              <input type="radio" id={id} name={name} value={mark} checked={chosen.includes(String(mark))} />
              {mark}
            </label>
          )
        })}
      </div>
    </FieldGroup>
  )
}
