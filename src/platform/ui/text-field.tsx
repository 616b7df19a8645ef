import { type HTMLAttributes, h, type VNode } from 'preact'
import { controlAttributes, Field, type FieldProps } from './field.tsx'

export interface TextFieldProps extends FieldProps {
  /** What was typed, given back exactly. */
  readonly value?: string | undefined
  readonly type?: 'text' | 'email' | 'tel' | 'password' | 'search' | 'url' | undefined
  readonly inputmode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'search' | 'url' | undefined
  /** Token of the HTML standard: `given-name`, `tel`, `one-time-code`… RGAA 11.13. */
  readonly autocomplete?: string | undefined
  /** Width that tells the length expected; the whole line when absent. */
  readonly width?: 'year' | 'code' | 'phone' | 'half' | undefined
  /** A unit glued to the field: "€", "m²". */
  readonly unit?: string | undefined
  readonly spellcheck?: boolean | undefined
  /** The control takes focus when the page opens: only for the single box of a search or sign-in page. */
  readonly autofocus?: boolean | undefined
}

/** One line of text. */
export function TextField(props: TextFieldProps): VNode {
  const input = <TextInput {...props} />
  return (
    <Field {...fieldProps(props)}>
      {props.unit === undefined ? (
        input
      ) : (
        <div class="input-unit">
          {input}
          <span class="input-unit__text" aria-hidden="true">
            {props.unit}
          </span>
        </div>
      )}
    </Field>
  )
}

// Built with `h`: preact types each input type apart, and ours is chosen by the caller.
function TextInput(props: TextFieldProps): VNode {
  const { type = 'text', width, name, value, inputmode, autocomplete, spellcheck, autofocus } = props
  const attributes = {
    class: width === undefined ? 'input' : `input input--${width}`,
    type,
    name,
    value,
    inputmode,
    autocomplete,
    spellcheck,
    autofocus,
    dir: readsLeftToRight(props) ? 'ltr' : undefined,
    ...controlAttributes(props),
  }
  return h('input', attributes as HTMLAttributes<HTMLInputElement>)
}

// Numbers and addresses are written left to right, also on an Arabic page.
function readsLeftToRight({ type, inputmode }: TextFieldProps): boolean {
  const ltrTypes: readonly unknown[] = ['email', 'tel', 'password', 'url']
  const ltrModes: readonly unknown[] = ['numeric', 'decimal', 'tel', 'email', 'url']
  return ltrTypes.includes(type) || ltrModes.includes(inputmode)
}

function fieldProps({ name, label, hint, problems, optional, question, scope }: FieldProps): FieldProps {
  return { name, label, hint, problems, optional, question, scope }
}
