import type { VNode } from 'preact'
import { controlAttributes, Field, type FieldProps } from './field.tsx'

export interface SelectOption {
  readonly value: string
  readonly label: string
}

export interface SelectFieldProps extends FieldProps {
  readonly options: readonly SelectOption[]
  readonly value?: string | undefined
  /** Text of a first, empty option; without it the first option is chosen. */
  readonly placeholder?: string | undefined
  readonly autocomplete?: string | undefined
}

/** One choice among many; prefer radios up to seven. */
export function SelectField({
  options,
  value,
  placeholder,
  autocomplete,
  ...field
}: SelectFieldProps): VNode {
  return (
    <Field {...field}>
      <select
        class="input select"
        name={field.name}
        autocomplete={autocomplete}
        {...controlAttributes(field)}
      >
        {placeholder === undefined ? null : <option value="">{placeholder}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  )
}
