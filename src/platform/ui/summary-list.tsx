import type { ComponentChildren, VNode } from 'preact'
import { VisuallyHidden } from './visually-hidden.tsx'

export interface SummaryRow {
  readonly label: ComponentChildren
  readonly value: ComponentChildren
  /** "Modifier", and what it changes for those who listen: "Modifier la date de naissance". */
  readonly action?: { readonly href: string; readonly text: string; readonly subject: string } | undefined
}

/** Questions and answers, facts and figures, each with the way to change it. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }): VNode {
  return (
    <dl class="summary-list">
      {rows.map((row, index) => (
        <div class="summary-list__row" key={index}>
          <dt class="summary-list__label">{row.label}</dt>
          <dd class="summary-list__value">{row.value}</dd>
          {row.action === undefined ? null : (
            <dd class="summary-list__action">
              <a href={row.action.href}>
                {row.action.text}
                <VisuallyHidden> {row.action.subject}</VisuallyHidden>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
