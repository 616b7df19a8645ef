import type { Group } from '../definition/definition.ts'
import type { Change } from './change.ts'
import { noted } from './noted.ts'
import { type At, pairsOf, type Pair, type Placed, sameOrder } from './placed.ts'
import { same, sameIn } from './same.ts'

/** Sections, groups and pages, and what they show without asking. */
export function compareSteps(before: Placed, after: Placed): readonly Change[] {
  return [
    ...pairsOf(before.sections, after.sections).flatMap(compareSection),
    ...pairsOf(before.groups, after.groups).flatMap(compareGroup),
    ...pairsOf(before.pages, after.pages).flatMap(comparePage),
    ...pairsOf(before.contents, after.contents).flatMap(compareContent),
    ...noted(!sameOrder(namesOf(before), namesOf(after)), 'order-of-questions', { path: '/sections' }),
  ]
}

function compareSection({ id, before, after }: Pair<Placed['sections'][number]['thing']>): readonly Change[] {
  if (!after || !before) return comesOrGoes({ id, before, after }, ['section-added', 'section-removed'])
  const at = { path: after.path, id }
  return [
    ...noted(!same(before.thing.title, after.thing.title), 'section-texts', at),
    ...noted(!same(before.thing.visible, after.thing.visible), 'section-condition', at),
  ]
}

function compareGroup({ id, before, after }: Pair<Group>): readonly Change[] {
  if (!after || !before) return comesOrGoes({ id, before, after }, ['group-added', 'group-removed'])
  const at = { path: after.path, id }
  const { least, most } = before.thing
  const isFewer = after.thing.least > least || after.thing.most < most
  return [
    ...noted(!sameIn(before.thing, after.thing, ['title', 'rowTitle', 'addRow']), 'group-texts', at),
    ...noted(!same(before.thing.visible, after.thing.visible), 'group-condition', at),
    ...noted(isMoved(before, after), conditionsDiffer(before, after) ? 'group-condition' : 'group-moved', at),
    ...noted(isFewer, 'rows-fewer', at),
    ...noted(!isFewer && !sameIn(before.thing, after.thing, ['least', 'most']), 'rows-more', at),
  ]
}

function comparePage({ id, before, after }: Pair<Placed['pages'][number]['thing']>): readonly Change[] {
  if (!after || !before) return comesOrGoes({ id, before, after }, ['page-added', 'page-removed'])
  const at = { path: after.path, id }
  return [
    ...noted(!same(before.thing.title, after.thing.title), 'page-texts', at),
    ...noted(isMoved(before, after), conditionsDiffer(before, after) ? 'page-condition' : 'page-moved', at),
    ...noted(!same(before.thing.visible, after.thing.visible), 'page-condition', at),
  ]
}

function compareContent({ id, before, after }: Pair<Placed['contents'][number]['thing']>): readonly Change[] {
  if (!after || !before) return comesOrGoes({ id, before, after }, ['content-added', 'content-removed'])
  const isSame = same(before.thing, after.thing) && before.page === after.page
  return noted(!isSame, 'content-changed', { path: after.path, id })
}

function isMoved(before: At<unknown>, after: At<unknown>): boolean {
  return before.section !== after.section || before.group !== after.group
}

/** Whether it stands under other conditions, once moved: what holds it where it was is told there. */
export function conditionsDiffer(
  { under: before = [] }: At<unknown>,
  { under: after = [] }: At<unknown>,
): boolean {
  const asked = (conditions: At<unknown>['under']): readonly unknown[] =>
    (conditions ?? []).filter((condition) => condition !== undefined)
  return !same(asked(before), asked(after))
}

function comesOrGoes<Thing>(
  {
    id,
    before,
    after,
  }: { readonly id: string; readonly before: At<Thing> | undefined; readonly after: At<Thing> | undefined },
  [added, removed]: readonly [Change['kind'], Change['kind']],
): readonly Change[] {
  return noted(true, after ? added : removed, { path: (after ?? before)?.path ?? '', id })
}

/** Everything in the order it is met, by name. */
function namesOf({ sections, groups, pages, questions, contents }: Placed): readonly string[] {
  const named = (kind: string, all: readonly At<{ readonly id: string }>[]): readonly string[] =>
    all.map(({ thing }) => `${kind}/${thing.id}`)
  const orders = [
    named('section', sections),
    named('step', inOrder([...groups, ...pages])),
    named('node', inOrder([...questions, ...contents])),
  ]
  return orders.flat()
}

/** By their pointers: each number in it as a number, since 10 comes after 9. */
function inOrder(all: readonly At<{ readonly id: string }>[]): readonly At<{ readonly id: string }>[] {
  return all.toSorted((one, other) => one.path.localeCompare(other.path, 'en', { numeric: true }))
}
