import type { Shareable } from '#platform/sharing/shareable.ts'
import type { LetterId } from '../letter.ts'
import { letterUrl } from '../urls.ts'

/** A letter is opened to the team by who began it. */
export const letterSharing: Shareable = {
  content: 'letter',
  table: 'letter',
  author: 'started_by',
  journal: { opened: 'letters.shared', closed: 'letters.closed-again' },
  url: (id) => letterUrl(id as LetterId),
}
