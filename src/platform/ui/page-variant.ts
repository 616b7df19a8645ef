import type { VNode } from 'preact'
import type { Audience, Frame } from './frame.ts'

/** A named example of a page: walked by people in the gallery, checked by axe, weighed and photographed. */
export interface PageVariant {
  /** "queue: kiosk, service": module, then page. */
  readonly page: string
  /** "avec erreurs". */
  readonly variant: string
  readonly audience: Audience
  /** The page itself, in the language and the surround of the frame. */
  readonly node: (frame: Frame) => VNode
}
