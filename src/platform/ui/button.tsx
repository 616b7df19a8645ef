import type { ComponentChildren, VNode } from 'preact'
import { Pictogram, type PictogramName } from './pictogram.tsx'

/** `primary` once a page; `quiet` looks like a link; `danger` for what cannot be undone. */
export type ButtonTone = 'primary' | 'secondary' | 'quiet' | 'danger'

interface ButtonLook {
  readonly children: ComponentChildren
  readonly tone?: ButtonTone | undefined
  /** The one act of an agent's screen, or a kiosk's. */
  readonly large?: boolean | undefined
  readonly pictogram?: PictogramName | undefined
}

export interface ButtonProps extends ButtonLook {
  readonly type?: 'submit' | 'button' | undefined
  readonly name?: string | undefined
  readonly value?: string | undefined
  /** Id of the form it submits, when it stands outside. */
  readonly form?: string | undefined
  /** Address that replaces the form's own. */
  readonly formaction?: string | undefined
  /** Key shown on the button and told to assistive technology: "N". */
  readonly shortcut?: string | undefined
  /** Full name for those who listen, when the words shown are the same on every row. */
  readonly accessibleName?: string | undefined
}

/** A button that submits its form. */
export function Button(props: ButtonProps): VNode {
  const { type = 'submit', shortcut } = props
  return (
    <button
      class={buttonClass(props)}
      type={type}
      name={props.name}
      value={props.value}
      form={props.form}
      formaction={props.formaction}
      aria-keyshortcuts={shortcut}
      aria-label={props.accessibleName}
    >
      <ButtonText {...props} />
      {shortcut === undefined ? null : <kbd aria-hidden="true">{shortcut}</kbd>}
    </button>
  )
}

export interface ButtonLinkProps extends ButtonLook {
  readonly href: string
  readonly download?: boolean | undefined
}

/** A link that looks like a button, for the one thing to do next. */
export function ButtonLink(props: ButtonLinkProps): VNode {
  return (
    <a class={buttonClass(props)} href={props.href} download={props.download}>
      <ButtonText {...props} />
    </a>
  )
}

/** Buttons side by side, the main one first; one under the other on a phone. */
export function ButtonRow({ children }: { children: ComponentChildren }): VNode {
  return <div class="button-row">{children}</div>
}

function ButtonText({ pictogram, children }: ButtonLook): VNode {
  return (
    <>
      {pictogram === undefined ? null : <Pictogram name={pictogram} />}
      {children}
    </>
  )
}

function buttonClass({ tone = 'primary', large }: ButtonLook): string {
  const classes = ['button']
  if (tone !== 'primary') classes.push(`button--${tone}`)
  if (large) classes.push('button--large')
  return classes.join(' ')
}
