import type { ComponentChildren, VNode } from 'preact'
import { Button } from './button.tsx'

/** A button that prints the page, shown only where scripts run; elsewhere the browser's own command prints. */
export function PrintButton({ children }: { children: ComponentChildren }): VNode {
  return (
    <print-button hidden>
      <Button tone="secondary" type="button" pictogram="printer">
        {children}
      </Button>
    </print-button>
  )
}
