import type { ComponentChildren, VNode } from 'preact'
import { fieldId, type Problems } from './problems.ts'

/** What every field takes. The problem shown is the one kept under the field's name. */
export interface FieldProps {
  /** Name sent by the form, and key of its problem. */
  readonly name: string
  readonly label: ComponentChildren
  /** One short sentence, without a link. */
  readonly hint?: ComponentChildren
  readonly problems?: Problems | undefined
  /** The word that marks the field as optional, "(facultatif)"; absent when the answer is expected. */
  readonly optional?: string | undefined
  /** The label is the question of the page: it becomes its `h1`. */
  readonly question?: boolean | undefined
  /** Tells apart two forms of one page that use the same names. */
  readonly scope?: string | undefined
  /** Id of the form that sends it, when it stands outside. */
  readonly form?: string | undefined
}

/** The attributes that tie a control to its label, hint and problem. */
export interface ControlAttributes {
  readonly id: string
  readonly form: string | undefined
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': 'true' | undefined
}

/** Ids of the hint and of the problem, in reading order, for the control or the group. */
export function controlAttributes(field: FieldProps): ControlAttributes {
  const id = fieldId(field.name, field.scope)
  const wrong = problemOf(field) !== undefined
  const described = [hasHint(field) ? `${id}-hint` : '', wrong ? `${id}-problem` : ''].filter(Boolean)
  return {
    id,
    form: field.form,
    'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
    'aria-invalid': wrong ? 'true' : undefined,
  }
}

/** A label, its hint, its problem, then the control given as children. */
export function Field({ children, ...field }: FieldProps & { children: ComponentChildren }): VNode {
  const { id } = controlAttributes(field)
  const label = (
    <label class="label" for={id}>
      {labelText(field)}
    </label>
  )
  return (
    <div class={fieldClass(field)}>
      {field.question ? <h1 class="question">{label}</h1> : label}
      <FieldNotes {...field} />
      {children}
    </div>
  )
}

/** Several controls that answer one question: a legend, its hint, its problem, then the controls. */
export function FieldGroup({ children, ...field }: FieldProps & { children: ComponentChildren }): VNode {
  const described = controlAttributes(field)['aria-describedby']
  const text = labelText(field)
  return (
    <fieldset class={fieldClass(field)} aria-describedby={described}>
      <legend class="label">{field.question ? <h1 class="question">{text}</h1> : text}</legend>
      <FieldNotes {...field} />
      {children}
    </fieldset>
  )
}

function labelText({ label, optional }: FieldProps): VNode {
  return (
    <>
      {label}
      {optional === undefined ? null : <span class="optional"> {optional}</span>}
    </>
  )
}

function FieldNotes(field: FieldProps): VNode {
  const { id } = controlAttributes(field)
  const problem = problemOf(field)
  return (
    <>
      {hasHint(field) ? (
        <p class="hint" id={`${id}-hint`}>
          {field.hint}
        </p>
      ) : null}
      {problem === undefined ? null : (
        <p class="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </>
  )
}

function fieldClass(field: FieldProps): string {
  return problemOf(field) === undefined ? 'field' : 'field field--wrong'
}

function hasHint(field: FieldProps): boolean {
  return field.hint !== undefined && field.hint !== null && field.hint !== ''
}

function problemOf({ problems, name }: FieldProps): string | undefined {
  return problems?.[name]
}
