import type { ComponentChildren, VNode } from 'preact'

/** Words for those who listen to the page and not for those who look at it. */
export function VisuallyHidden({ children }: { children: ComponentChildren }): VNode {
  return <span class="visually-hidden">{children}</span>
}
