import type { VNode } from 'preact'

/** Whose letter it is, as `people` shows her. */
export interface PersonShown {
  readonly name: string
  readonly fileHref: string
  readonly headline: VNode
}
