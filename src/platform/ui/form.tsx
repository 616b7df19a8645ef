import type { ComponentChildren, VNode } from 'preact'

export interface FormProps {
  readonly action: string
  readonly method?: 'post' | 'get' | undefined
  /** A fresh identifier per page shown: the same request sent twice is done once. Needed by every `post`. */
  readonly requestId?: string | undefined
  /** The form sends files. */
  readonly files?: boolean | undefined
  readonly id?: string | undefined
  /** Role and name of a search form, for those who move by landmarks. */
  readonly search?: string | undefined
  readonly autocomplete?: 'off' | undefined
  readonly children: ComponentChildren
}

/** A form that the server checks, never the browser. */
export function Form(props: FormProps): VNode {
  const { method = 'post', requestId } = props
  return (
    <form
      class="form"
      id={props.id}
      action={props.action}
      method={method}
      enctype={props.files ? 'multipart/form-data' : undefined}
      role={props.search === undefined ? undefined : 'search'}
      aria-label={props.search}
      autocomplete={props.autocomplete}
      novalidate
    >
      {requestId === undefined ? null : <input type="hidden" name="request_id" value={requestId} />}
      {props.children}
    </form>
  )
}
