import type { ComponentChildren, VNode } from 'preact'
import { Form } from '#platform/ui/form.tsx'

/** What every button of the line carries: the request it is, and the page to come back to. */
export interface Pressing {
  readonly requestId: string
  readonly returnTo: string
}

/** A form of one or several buttons; each may lead elsewhere by its own address. */
export function ActionForm({
  action,
  pressing,
  children,
}: {
  action: string
  pressing: Pressing
  children: ComponentChildren
}): VNode {
  return (
    <Form action={action} requestId={pressing.requestId}>
      <input type="hidden" name="retour" value={pressing.returnTo} />
      {children}
    </Form>
  )
}
