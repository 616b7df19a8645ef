import { assentRefusalInWords, isAssentRefusal } from '#modules/people/index.ts'
import type { Problems } from '#platform/ui/problems.ts'
import type { AwayProblem } from '../record/away-form.ts'
import type { RecordRefusal } from '../record/record-visit.ts'
import type { VisitProblem } from '../record/visit-form.ts'
import { say } from '../say.ts'

/** Sentences by field. */
export function inWords(problems: Readonly<Record<string, VisitProblem | AwayProblem>>): Problems {
  return Object.fromEntries(Object.entries(problems).map(([field, problem]) => [field, say(problem)]))
}

const fields: Readonly<Partial<Record<RecordRefusal, string>>> = {
  'minutes-missing': 'minutes',
  'day-in-future': 'visited',
  'day-too-old': 'visited',
  'secret-in-place': 'place_name',
  'secret-in-notes': 'notes',
}

/** Where the sentence of a refusal stands in the form. */
export function problemOf(refusal: RecordRefusal): Problems {
  if (isAssentRefusal(refusal)) {
    const field = refusal === 'assent-by-whom' ? 'assent_by' : 'assent'
    return { [field]: assentRefusalInWords(refusal) }
  }
  return { [fields[refusal] ?? 'act1_theme']: say(refusal) }
}
