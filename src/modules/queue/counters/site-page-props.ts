import type { Frame } from '#platform/ui/frame.ts'
import type { Problems } from '#platform/ui/problems.ts'
import type { Ticket } from '../ticket.ts'
import type { Pressing } from './action-form.tsx'
import type { SiteView } from './site-view.ts'

/** What the page of a place is made from, and what was typed when something was wrong. */
export interface SitePageProps {
  readonly frame: Frame
  readonly view: SiteView
  readonly now: Date
  readonly pressing: Pressing
  readonly refusal?: string | undefined
  /** The ticket just given at the desk. */
  readonly given?: Pick<Ticket, 'letter' | 'number'> | undefined
  readonly typed?: Readonly<Record<string, string>>
  readonly chosen?: readonly string[]
  readonly problems?: Problems | undefined
}
