import type { ComponentChildren, VNode } from 'preact'

export interface PanelProps {
  /** The `h1` of the page: "C’est envoyé". */
  readonly title: ComponentChildren
  /** The number to keep, shown large: a receipt number, a ticket number. */
  readonly reference?: ComponentChildren
  /** What the number is: "Votre numéro de dossier". */
  readonly referenceLabel?: ComponentChildren
  readonly children?: ComponentChildren
}

/** The end of something: it is done, and here is the proof. */
export function Panel({ title, reference, referenceLabel, children }: PanelProps): VNode {
  return (
    <div class="panel">
      <h1 class="panel__title">{title}</h1>
      {reference === undefined ? null : (
        <p class="panel__reference">
          {referenceLabel === undefined ? null : <span class="panel__label">{referenceLabel} </span>}
          <strong class="panel__number">{reference}</strong>
        </p>
      )}
      {children}
    </div>
  )
}
