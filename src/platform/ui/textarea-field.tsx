import type { VNode } from 'preact'
import { controlAttributes, Field, type FieldProps } from './field.tsx'

export interface TextareaFieldProps extends FieldProps {
  /** What was typed, given back exactly. */
  readonly value?: string | undefined
  /** Lines shown at first; the person may enlarge the field. */
  readonly rows?: number | undefined
}

/** Several lines of text. */
export function TextareaField({ value = '', rows = 5, ...field }: TextareaFieldProps): VNode {
  return (
    <Field {...field}>
      <textarea class="input" name={field.name} rows={rows} dir="auto" {...controlAttributes(field)}>
        {keepFirstNewline(value)}
      </textarea>
    </Field>
  )
}

// An HTML parser swallows one newline right after <textarea>.
function keepFirstNewline(value: string): string {
  return /^[\r\n]/.test(value) ? `\n${value}` : value
}
