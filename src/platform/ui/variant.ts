import type { VNode } from 'preact'

/** A named example of a component or a page: shown in the gallery, snapshot and checked by axe. */
export interface Variant {
  readonly name: string
  readonly node: VNode
}
