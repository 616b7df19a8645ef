import type { ComponentChildren, VNode } from 'preact'

/** Each tone has its sign, so that colour never speaks alone. */
export type TagTone = 'neutral' | 'accent' | 'success' | 'warning' | 'danger'

export interface TagProps {
  readonly children: ComponentChildren
  readonly tone?: TagTone | undefined
}

/** A state in one or two words. */
export function Tag({ children, tone = 'neutral' }: TagProps): VNode {
  return <span class={tone === 'neutral' ? 'tag' : `tag tag--${tone}`}>{children}</span>
}
