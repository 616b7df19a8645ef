import { addDays, type Day } from '#kernel/day.ts'
import type { Definition } from '../definition/definition.ts'
import { compareDefinitions } from './compare-definitions.ts'

/** Days that a draft may still be finished in its own version, when what changed cannot be brought to it. */
export const graceDays = 60

/**
 * What becomes of a draft when its form is published again. `keep`: nothing changed. `rebase`: it goes on in the new
 * version, with the answers it has. `stay`: it is finished in its own version, until that day.
 */
export interface FateOfDraft {
  readonly fate: 'keep' | 'rebase' | 'stay'
  /** Questions that nobody asked her yet and that count: shown in her list as new. */
  readonly newQuestions: readonly string[]
  readonly until?: Day
}

interface Republished {
  readonly before: Definition
  readonly after: Definition
  /** The day the later version was published. */
  readonly publishedOn: Day
  readonly today: Day
}

/** Nothing is ever deleted: an answer that the new version no longer asks is off the path. */
export function fateOfDraft({ before, after, publishedOn, today }: Republished): FateOfDraft {
  const compared = compareDefinitions(before, after)
  if (compared.class === 'none') return { fate: 'keep', newQuestions: [] }
  const newQuestions = compared.changes.flatMap(({ kind, values }) =>
    kind === 'needed-question-added' ? [values['id'] ?? ''] : [],
  )
  const until = addDays(publishedOn, graceDays)
  return compared.class === 'breaking' && today <= until
    ? { fate: 'stay', newQuestions: [], until }
    : { fate: 'rebase', newQuestions }
}
