import type { VNode } from 'preact'
import { DateField, type TypedDate } from '#platform/ui/date-field.tsx'
import { FieldGroup } from '#platform/ui/field.tsx'
import { fieldId } from '#platform/ui/problems.ts'
import { boxName } from '../form-names.ts'
import { type Drawn, type DrawnOf, questionProps, typedIn } from './drawn.tsx'
import { SmallBox } from './small-box.tsx'

/** A day in three boxes; of a birth, the year is enough. */
export function DayBoxes(drawn: DrawnOf<'date' | 'birth-date'>): VNode {
  const { field, say } = drawn
  const isBirth = field.type === 'birth-date'
  return (
    <DateField
      {...questionProps(drawn, say(isBirth ? 'birthHint' : 'dateExample'))}
      parts={parts(drawn)}
      value={typedDate(drawn, '')}
      autocomplete={isBirth ? 'bday' : undefined}
    />
  )
}

/** From a day, until another one or still going on. */
export function PeriodBoxes(drawn: DrawnOf<'open-period'>): VNode {
  const props = questionProps(drawn, drawn.say('dateExample'))
  return (
    <FieldGroup {...props}>
      <DayLine drawn={drawn} prefix="from-" label={drawn.say('from')} firstId={fieldId(props.name)} />
      <DayLine drawn={drawn} prefix="to-" label={drawn.say('until')} />
    </FieldGroup>
  )
}

/** A month, in figures or in words, and its year. */
export function MonthBoxes(drawn: DrawnOf<'month-year'>): VNode {
  const { asked, say } = drawn
  const props = questionProps(drawn, say('monthExample'))
  const problemId = asked.problem === undefined ? undefined : `${fieldId(props.name)}-problem`
  return (
    <FieldGroup {...props}>
      <div class="date" dir="ltr">
        <SmallBox
          name={boxName(asked.question.id, 'month')}
          id={fieldId(props.name)}
          label={say('month')}
          value={typedIn(drawn, 'month')}
          look={{ width: 'year' }}
          problemId={problemId}
        />
        <SmallBox
          name={boxName(asked.question.id, 'year')}
          label={say('year')}
          value={typedIn(drawn, 'year')}
          look={{ width: 'year', inputmode: 'numeric' }}
          problemId={problemId}
        />
      </div>
    </FieldGroup>
  )
}

/** The day and the hour she would like. */
export function AppointmentBoxes(drawn: DrawnOf<'appointment'>): VNode {
  const { asked, say } = drawn
  const props = questionProps(drawn, say('appointmentHint'))
  return (
    <FieldGroup {...props}>
      <DayLine drawn={drawn} prefix="" firstId={fieldId(props.name)} />
      <SmallBox
        name={boxName(asked.question.id, 'time')}
        label={say('hour')}
        value={typedIn(drawn, 'time')}
        look={{ width: 'year' }}
      />
    </FieldGroup>
  )
}

interface DayLineProps {
  readonly drawn: Drawn
  readonly prefix: string
  readonly label?: string
  readonly firstId?: string
}

// A date inside a question that has others: a group of its own where it has a name.
function DayLine({ drawn, prefix, label, firstId }: DayLineProps): VNode {
  const { asked, say } = drawn
  const boxes = (
    <div class="date" dir="ltr">
      {(['day', 'month', 'year'] as const).map((part, index) => (
        <SmallBox
          key={part}
          name={boxName(asked.question.id, `${prefix}${part}`)}
          id={index === 0 ? firstId : undefined}
          label={say(part)}
          value={typedIn(drawn, `${prefix}${part}`)}
          look={{ inputmode: 'numeric', width: 'year' }}
        />
      ))}
    </div>
  )
  if (label === undefined) return boxes
  return (
    <fieldset class="grid-line">
      <legend class="grid-line__label">{label}</legend>
      {boxes}
    </fieldset>
  )
}

function typedDate(drawn: Drawn, prefix: string): TypedDate {
  return {
    day: typedIn(drawn, `${prefix}day`),
    month: typedIn(drawn, `${prefix}month`),
    year: typedIn(drawn, `${prefix}year`),
  }
}

function parts({ say }: Drawn): Readonly<Record<keyof TypedDate, string>> {
  return { day: say('day'), month: say('month'), year: say('year') }
}
