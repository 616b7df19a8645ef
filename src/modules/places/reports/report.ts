import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import type { PlaceId } from '../place.ts'

export type ReportId = Id<'place-report'>

/** What may be wrong on a sheet, as somebody at its door sees it. */
export const reportKinds = ['hours', 'moved', 'phone', 'closed', 'other'] as const
export type ReportKind = (typeof reportKinds)[number]

/** An error that somebody told, and that nobody has answered yet. */
export interface PlaceReport {
  readonly id: ReportId
  /** The place as it stands today, if its sheet was put together with another. */
  readonly placeId: PlaceId
  readonly placeName: string
  readonly kind: ReportKind
  readonly words?: string
  readonly on: Day
}

/** A few sentences: who has more to say calls. */
export const longestWords = 300
