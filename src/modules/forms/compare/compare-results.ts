import type { Definition, ResultPage, Rule } from '../definition/definition.ts'
import type { Change } from './change.ts'
import { noted } from './noted.ts'
import { type At, pairsOf, type Pair, sameOrder } from './placed.ts'
import { same, sameIn } from './same.ts'

/** What is worked out, and what it leads to: another scale is another right. */
export function compareResults(before: Definition, after: Definition): readonly Change[] {
  const rulesMoved = !sameOrder(idsOf(before.rules), idsOf(after.rules))
  return [
    ...pairsOf(at(before.rules, '/rules'), at(after.rules, '/rules')).flatMap(compareRule),
    ...noted(rulesMoved, 'calculation-texts', { path: '/rules', id: '–' }),
    ...pairsOf(at(before.results, '/results'), at(after.results, '/results')).flatMap(compareResult),
    // The first whose condition holds is shown: another order is another result.
    ...noted(!sameOrder(idsOf(before.results), idsOf(after.results)), 'order-of-results', {
      path: '/results',
    }),
  ]
}

function at<Thing>(things: readonly Thing[], where: string): readonly At<Thing>[] {
  return things.map((thing, index) => ({ thing, path: `${where}/${index}` }))
}

function idsOf(things: readonly { readonly id: string }[]): readonly string[] {
  return things.map(({ id }) => id)
}

function compareRule({ id, before, after }: Pair<Rule>): readonly Change[] {
  if (!after || !before) {
    const { path = '' } = after ?? before ?? {}
    return noted(true, after ? 'calculation-added' : 'calculation-removed', { path, id })
  }
  const here = { path: after.path, id }
  return [
    ...noted(!same(before.thing.value, after.thing.value), 'calculation-changed', here),
    ...noted(!sameIn(before.thing, after.thing, ['name', 'article']), 'calculation-texts', here),
  ]
}

function compareResult({ id, before, after }: Pair<ResultPage>): readonly Change[] {
  if (!after || !before) {
    const { path = '' } = after ?? before ?? {}
    return noted(true, after ? 'result-added' : 'result-removed', { path, id })
  }
  const here = { path: after.path, id }
  return [
    ...noted(!same(before.thing.when, after.thing.when), 'result-condition', here),
    ...noted(!sameIn(before.thing, after.thing, ['title', 'body']), 'result-texts', here),
    ...noted(!same(before.thing.shows, after.thing.shows), 'result-shows', here),
  ]
}
