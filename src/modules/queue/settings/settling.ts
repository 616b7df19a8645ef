import { agents } from '#platform/http/access.ts'
import type { Problems } from '#platform/ui/problems.ts'

/** Those who set up the hall. */
export const settlers = agents('manager', 'administrator')

/** Mark on an address: what was asked is done. */
export const saved = 'enregistre'

/** A form shown again with what was typed. */
export interface Again {
  readonly typed: Readonly<Record<string, string>>
  readonly problems: Problems
  /** Somebody saved since the page was shown. */
  readonly isLate?: boolean
}

/** 409 for a page that came late, 422 for what was wrong. */
export function statusOf(again: Again | undefined): 200 | 409 | 422 {
  if (!again) return 200
  return again.isLate ? 409 : 422
}
