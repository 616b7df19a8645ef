import { agents } from '#platform/http/access.ts'
import type { PlaceProblems } from './place-forms.ts'

/** Those who set up the hall. */
export const settlers = agents('manager', 'administrator')

/** Mark on an address: what was asked is done. */
export const saved = 'enregistre'

/** A form shown again with what was typed. */
export interface Again {
  readonly typed: Readonly<Record<string, string>>
  readonly problems: PlaceProblems
}
