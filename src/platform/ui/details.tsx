import type { ComponentChildren, VNode } from 'preact'

export interface DetailsProps {
  readonly summary: ComponentChildren
  readonly children: ComponentChildren
  readonly open?: boolean | undefined
}

/** A text folded under its title: "Pourquoi cette question ?". */
export function Details({ summary, children, open }: DetailsProps): VNode {
  return (
    <details class="details" open={open}>
      <summary class="details__summary">{summary}</summary>
      <div class="details__text">{children}</div>
    </details>
  )
}
