import { hiddenRows, type Shown, shown } from '#kernel/small-counts.ts'
import { needs } from '../need.ts'
import type { ToldUnmet, UnmetFigures } from './figures.ts'

/** What may be told of the needs that nobody answers, the most frequent first. */
export function tellUnmet(unmet: readonly UnmetFigures[]): readonly ToldUnmet[] {
  return needs
    .map((need) => unmet.filter((one) => one.need === need))
    .flatMap((counts) => tellNeed(counts) ?? [])
    .toSorted((one, other) => rankOf(other.total) - rankOf(one.total))
}

function tellNeed(counts: readonly UnmetFigures[]): ToldUnmet | undefined {
  const [first] = counts
  if (!first) return undefined
  const hidden = hiddenRows(counts.map(({ count }) => count))
  const told = counts.filter((_, row) => hidden[row] !== true)
  const total = sumOf(counts)
  return { need: first.need, total: shown(total), told, others: shown(total - sumOf(told)) }
}

function sumOf(counts: readonly UnmetFigures[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0)
}

function rankOf(total: Shown): number {
  return total === 'hidden' ? 0 : total
}
