import type { Policies } from '../definition/definition.ts'
import type { Standing, Stop, Walk } from './walk.ts'

/** Whether two stops are the same one. */
export function isSameStop(one: Stop, other: Stop): boolean {
  if (one.stop === 'rows') return other.stop === 'rows' && one.group === other.group
  return other.stop === 'page' && one.page === other.page && one.row === other.row
}

/** Where she stands on the path; nothing when it does not lead there any more. */
export function standingAt({ path }: Walk, stop: Stop): Standing | undefined {
  return path.find(({ at }) => isSameStop(at, stop))
}

/**
 * What comes after a stop, or what is left to do when there is none; nothing at the end. The pages of a row lead back
 * to the list of rows, and the list to the row that is not finished.
 */
export function nextStep(walk: Walk, after?: Stop): Stop | undefined {
  const from = after && standingAt(walk, after)
  if (!from) return walk.path.find(isToDo)?.at
  if (from.at.stop === 'rows') return afterRows(walk, from)
  const next = stoppingAfter(walk, from)
  if (from.group === undefined) return next?.at
  const staysInRow = next?.group === from.group && rowOf(next) === rowOf(from)
  return staysInRow ? next.at : { stop: 'rows', group: from.group }
}

function afterRows({ path }: Walk, list: Standing): Stop | undefined {
  const inGroup = path.filter(({ group, at }) => group === list.group && at.stop === 'page')
  const unfinished = inGroup.find(isToDo)
  if (unfinished) return unfinished.at
  const last = inGroup.at(-1) ?? list
  return stoppingAfter({ path }, last)?.at
}

/** The next stop where she is asked something: what is passed over is walked past. */
function stoppingAfter({ path }: Pick<Walk, 'path'>, from: Standing): Standing | undefined {
  return path.slice(path.indexOf(from) + 1).find(({ passed }) => passed === undefined)
}

/** The stop before, without those that are passed over. */
export function stoppingBefore({ path }: Pick<Walk, 'path'>, at: Stop): Standing | undefined {
  const here = path.findIndex((standing) => isSameStop(standing.at, at))
  return path.slice(0, Math.max(0, here)).findLast(({ passed }) => passed === undefined)
}

/** The stops that were passed over just before this one, for the page to say so. */
export function passedBefore({ path }: Pick<Walk, 'path'>, at: Stop): readonly Standing[] {
  const here = path.findIndex((standing) => isSameStop(standing.at, at))
  const before = stoppingBefore({ path }, at)
  return here < 0 ? [] : path.slice(before ? path.indexOf(before) + 1 : 0, here)
}

/** Whether she has still to pass there, or to mend something. */
export function isToDo({ complete, visited }: Standing): boolean {
  return !complete || !visited
}

function rowOf({ at }: Standing): string | undefined {
  return at.stop === 'page' ? at.row : undefined
}

/**
 * Whether she may go there: it is on the path, and nothing before it is unfinished. With a list of tasks, parts are done
 * in any order; within a group, so are the rows.
 */
export function canVisit(walk: Walk, stop: Stop, order: Policies['order']): boolean {
  const wanted = standingAt(walk, stop)
  if (!wanted) return false
  const before = walk.path.slice(0, walk.path.indexOf(wanted))
  return before.every(
    (standing) =>
      standing.complete ||
      (order === 'tasks' && standing.section !== wanted.section) ||
      (standing.group !== undefined && standing.group === wanted.group && rowOf(standing) !== rowOf(wanted)),
  )
}

/** The stops that are done with. */
export function completedSteps({ path }: Walk): readonly Standing[] {
  return path.filter((standing) => !isToDo(standing))
}

/** Whether nothing keeps the form from being sent. */
export function isWhole({ path }: Walk): boolean {
  return path.every(({ complete }) => complete)
}

/** Where a page stands among those that ask something, and about how many are left: one that may be spared is a half. */
export function countsAt(
  { path }: Walk,
  stop: Stop,
): { readonly number: number; readonly remaining: number } {
  const here = path.findIndex(({ at }) => isSameStop(at, stop))
  const asking = (stops: readonly Standing[]): readonly Standing[] =>
    stops.filter(({ questions, passed }) => questions.length > 0 && passed === undefined)
  const left = asking(path.slice(here + 1))
  return {
    number: asking(path.slice(0, here + 1)).length,
    remaining: Math.ceil(left.reduce((sum, { perhaps }) => sum + (perhaps ? 0.5 : 1), 0)),
  }
}
