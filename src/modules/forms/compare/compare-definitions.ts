import type { Definition } from '../definition/definition.ts'
import { type Change, type Comparison, worstOf } from './change.ts'
import { compareForms } from './compare-forms.ts'
import { compareLists } from './compare-lists.ts'
import { compareQuestions } from './compare-questions.ts'
import { compareResults } from './compare-results.ts'
import { compareSteps } from './compare-steps.ts'
import { placedIn } from './placed.ts'

/** What changed from one version of a form to the next, each change with what it does to drafts under way. */
export function compareDefinitions(before: Definition, after: Definition): Comparison {
  const placed = { before: placedIn(before), after: placedIn(after) }
  const changes: readonly Change[] = [
    ...compareForms(before, after),
    ...compareSteps(placed.before, placed.after),
    ...compareQuestions(placed.before, placed.after),
    ...compareLists(before.lists, after.lists),
    ...compareResults(before, after),
  ]
  return { changes, class: worstOf(changes.map((change) => change.class)) }
}
