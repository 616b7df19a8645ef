import { type Shown, smallestShown } from '#kernel/small-counts.ts'
import type { Need } from '../need.ts'
import { say } from '../say.ts'
import { communeNamed } from './commune-named.ts'
import type { ToldUnmet } from './figures.ts'

/** A need and where nobody answers it, in words. */
export interface UnmetLine {
  readonly need: Need
  readonly where: string
  readonly count: Shown
}

/** The communes that may be named, then the others together. */
export function unmetLines(unmet: readonly ToldUnmet[]): readonly UnmetLine[] {
  return unmet.flatMap(({ need, told, others }) => [
    ...told.map(({ communeCode, count }) => ({ need, where: communeNamed(communeCode), count })),
    ...(others === 0 ? [] : [{ need, where: say('otherCommunes'), count: others }]),
  ])
}

/** A count, or that it is too small to be told. */
export function countSaid(count: Shown): string | number {
  return count === 'hidden' ? say('fewer', { least: smallestShown }) : count
}
