import type { VNode } from 'preact'
import { controlAttributes, FieldGroup, type FieldProps } from './field.tsx'
import { fieldId } from './problems.ts'

/** A date as it was typed: any part may be empty or wrong. */
export interface TypedDate {
  readonly day: string
  readonly month: string
  readonly year: string
}

export type DatePart = keyof TypedDate

export interface DateFieldProps extends FieldProps {
  readonly value?: TypedDate | undefined
  /** Labels of the three parts. */
  readonly parts: Readonly<Record<DatePart, string>>
  /** Parts to mark as wrong; all three when absent and the field has a problem. */
  readonly wrongParts?: readonly DatePart[] | undefined
  /** `bday` fills `bday-day`, `bday-month`, `bday-year`. */
  readonly autocomplete?: 'bday' | undefined
}

const order: readonly DatePart[] = ['day', 'month', 'year']

/** A date in three boxes, sent as `<name>_day`, `<name>_month` and `<name>_year`. */
export function DateField({ value, parts, wrongParts, autocomplete, ...field }: DateFieldProps): VNode {
  const wrong = field.problems?.[field.name] === undefined ? [] : (wrongParts ?? order)
  return (
    <FieldGroup {...field}>
      <div class="date" dir="ltr">
        {order.map((part) => (
          <DateInput
            key={part}
            field={field}
            part={part}
            label={parts[part]}
            value={value?.[part]}
            wrong={wrong.includes(part)}
            autocomplete={autocomplete}
          />
        ))}
      </div>
    </FieldGroup>
  )
}

interface DateInputProps {
  readonly field: FieldProps
  readonly part: DatePart
  readonly label: string
  readonly value: string | undefined
  readonly wrong: boolean
  readonly autocomplete: 'bday' | undefined
}

function DateInput({ field, part, label, value, wrong, autocomplete }: DateInputProps): VNode {
  const name = `${field.name}_${part}`
  // The error link leads to the field's own id: the first box carries it.
  const id = part === 'day' ? fieldId(field.name, field.scope) : fieldId(name, field.scope)
  return (
    <div class="date__part">
      <label class="date__label" for={id} dir="auto">
        {label}
      </label>
      <input
        class={part === 'year' ? 'input input--year' : 'input input--day'}
        id={id}
        name={name}
        value={value}
        type="text"
        inputmode="numeric"
        autocomplete={autocomplete && `${autocomplete}-${part}`}
        aria-invalid={wrong ? 'true' : undefined}
        aria-describedby={wrong ? `${controlAttributes(field).id}-problem` : undefined}
      />
    </div>
  )
}
