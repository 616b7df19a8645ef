import type { ComponentChildren, VNode } from 'preact'
import { FieldGroup, type FieldProps } from './field.tsx'
import { Pictogram, type PictogramName } from './pictogram.tsx'
import { fieldId } from './problems.ts'

/** One answer offered by radios or checkboxes. */
export interface Choice {
  readonly value: string
  readonly label: ComponentChildren
  readonly hint?: ComponentChildren
  readonly pictogram?: PictogramName | undefined
  /** A word above this choice that sets it apart: "ou". */
  readonly divider?: string | undefined
  /** Language of a label written in another language than the page. */
  readonly lang?: string | undefined
  /** Key that ticks it, shown beside it. */
  readonly shortcut?: string | undefined
}

export interface ChoicesProps extends FieldProps {
  readonly choices: readonly Choice[]
  /** On one line when there is room: for two or three short answers. */
  readonly inline?: boolean | undefined
}

interface ChoiceListProps extends ChoicesProps {
  readonly type: 'radio' | 'checkbox'
  readonly chosen: readonly string[]
}

/** The rows shared by radios and checkboxes: each is one large target. */
export function ChoiceList({ type, chosen, choices, inline, ...field }: ChoiceListProps): VNode {
  return (
    <FieldGroup {...field}>
      <div class={inline ? 'choices choices--inline' : 'choices'}>
        {choices.map((choice, index) => (
          <>
            {choice.divider === undefined ? null : <p class="choices__divider">{choice.divider}</p>}
            <ChoiceRow
              key={choice.value}
              type={type}
              name={field.name}
              form={field.form}
              id={choiceId(field, index)}
              choice={choice}
              checked={chosen.includes(choice.value)}
            />
          </>
        ))}
      </div>
    </FieldGroup>
  )
}

interface ChoiceRowProps {
  readonly type: 'radio' | 'checkbox'
  readonly name: string
  readonly form: string | undefined
  readonly id: string
  readonly choice: Choice
  readonly checked: boolean
}

function ChoiceRow({ type, name, form, id, choice, checked }: ChoiceRowProps): VNode {
  const hintId = choice.hint === undefined ? undefined : `${id}-hint`
  return (
    <div class="choice">
      <input
        class="choice__input"
        type={type}
        id={id}
        name={name}
        form={form}
        value={choice.value}
        checked={checked}
        aria-describedby={hintId}
        aria-keyshortcuts={choice.shortcut}
      />
      <label class="choice__label" for={id} lang={choice.lang}>
        {choice.pictogram === undefined ? null : <Pictogram name={choice.pictogram} />}
        {choice.label}
        {choice.shortcut === undefined ? null : <kbd aria-hidden="true">{choice.shortcut}</kbd>}
      </label>
      {hintId === undefined ? null : (
        <p class="choice__hint" id={hintId}>
          {choice.hint}
        </p>
      )}
    </div>
  )
}

function choiceId({ name, scope }: FieldProps, index: number): string {
  const id = fieldId(name, scope)
  return index === 0 ? id : `${id}-${index + 1}`
}
