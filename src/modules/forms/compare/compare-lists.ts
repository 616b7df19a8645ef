import type { Option, OptionList } from '../definition/definition.ts'
import type { Change } from './change.ts'
import { noted } from './noted.ts'
import { type At, pairsOf, type Pair, sameOrder } from './placed.ts'
import { same, sameIn } from './same.ts'

/** Lists, by their ids, and options, by their codes. */
export function compareLists(before: readonly OptionList[], after: readonly OptionList[]): readonly Change[] {
  const at = (lists: readonly OptionList[]): readonly At<OptionList>[] =>
    lists.map((thing, index) => ({ thing, path: `/lists/${index}` }))
  const order = !sameOrder(
    before.map(({ id }) => id),
    after.map(({ id }) => id),
  )
  return [
    ...pairsOf(at(before), at(after)).flatMap(compareList),
    ...noted(order, 'order-of-options', { path: '/lists' }),
  ]
}

function compareList({ id, before, after }: Pair<OptionList>): readonly Change[] {
  if (!after || !before) {
    const { path = '' } = after ?? before ?? {}
    return noted(true, after ? 'list-added' : 'list-removed', { path, id })
  }
  const had = before.thing.options
  const has = after.thing.options
  const inOrder = sameOrder(
    had.map(({ code }) => code),
    has.map(({ code }) => code),
  )
  return [
    ...pairsOf(optionsAt(had, before.path), optionsAt(has, after.path)).flatMap((pair) =>
      compareOption(pair, id),
    ),
    ...noted(!inOrder, 'order-of-options', { path: `${after.path}/options`, id }),
  ]
}

type Coded = Option & { readonly id: string }

function optionsAt(options: readonly Option[], path: string): readonly At<Coded>[] {
  return options.map((option, index) => ({
    thing: { ...option, id: option.code },
    path: `${path}/options/${index}`,
  }))
}

function compareOption({ id, before, after }: Pair<Coded>, list: string): readonly Change[] {
  const values = { list }
  if (!after || !before) {
    const { path = '' } = after ?? before ?? {}
    return noted(true, after ? 'option-added' : 'option-removed', { path, id, values })
  }
  const at = { path: after.path, id, values }
  return [
    ...noted(!sameIn(before.thing, after.thing, ['label', 'hint', 'pictogram']), 'option-texts', at),
    ...noted(!same(before.thing.score, after.thing.score), 'option-score', at),
    ...noted(!sameIn(before.thing, after.thing, ['exclusive', 'under']), 'option-changed', at),
  ]
}
