import type { ComponentChildren, VNode } from 'preact'
import { Button } from './button.tsx'

export interface CopyTextProps {
  /** What goes to the clipboard. */
  readonly text: string
  /** What is said once it is done: "Copié." */
  readonly copied: string
  readonly children: ComponentChildren
}

/** A button that copies a text, shown only where scripts run and a clipboard exists. */
export function CopyText({ text, copied, children }: CopyTextProps): VNode {
  return (
    <copy-text data-text={text} data-copied={copied} hidden>
      <Button tone="secondary" type="button">
        {children}
      </Button>
      <span role="status" />
    </copy-text>
  )
}
