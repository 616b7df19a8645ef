import type { VNode } from 'preact'

export interface BackLinkProps {
  readonly href: string
  /** "Retour". */
  readonly text: string
}

/** Back to the page before, above the title. */
export function BackLink({ href, text }: BackLinkProps): VNode {
  return (
    <a class="back-link" href={href}>
      {text}
    </a>
  )
}
