import { isSameStop, isToDo, isWhole, nextStep } from '../journey/next-step.ts'
import type { Standing, Stop, Walk } from '../journey/walk.ts'
import type { Policies } from '../definition/definition.ts'
import type { ReturnTo } from './urls.ts'

/** Where a page that was saved leads. */
export type Next =
  | { readonly to: 'stop'; readonly stop: Stop }
  | { readonly to: 'tasks' | 'check' | 'send' | 'result' | 'sheet' }

export interface Passed {
  readonly walk: Walk
  readonly policies: Policies
  /** The stop that was just saved; none on arrival. */
  readonly after?: Stop | undefined
  /** She came from there, to change one answer. */
  readonly returnTo?: ReturnTo | undefined
  /** Its kind shows a result before anything is sent. */
  readonly hasResult?: boolean
}

/** What comes next: the same page when it is not finished, her list of answers when she came from it. */
export function whereNext(passed: Passed): Next {
  const { walk, policies, after, returnTo } = passed
  const here = after && walk.path.find(({ at }) => isSameStop(at, after))
  if (here && !here.complete) return { to: 'stop', stop: here.at }
  if (returnTo) return backTo(returnTo, walk, here)
  if (policies.order === 'tasks') return withTasks(walk, here)
  const stop = nextStep(walk, after)
  return stop ? { to: 'stop', stop } : atTheEnd(passed)
}

// New questions may have appeared: they are asked before she comes back. The screen of an agent shows them itself.
function backTo(to: ReturnTo, walk: Walk, here: Standing | undefined): Next {
  if (to === 'sheet') return { to }
  const inRow = here?.group === undefined ? undefined : nextStep(walk, here.at)
  const unfinished = inRow && walk.path.find(({ at }) => isSameStop(at, inRow))
  if (unfinished && isToDo(unfinished)) return { to: 'stop', stop: unfinished.at }
  const left = walk.path.find(isToDo)
  return left ? { to: 'stop', stop: left.at } : { to }
}

function withTasks(walk: Walk, here: Standing | undefined): Next {
  if (!here) return { to: 'tasks' }
  const stop = nextStep(walk, here.at)
  const next = stop && walk.path.find(({ at }) => isSameStop(at, stop))
  return next && next.section === here.section ? { to: 'stop', stop: next.at } : { to: 'tasks' }
}

function atTheEnd({ walk, policies: { checkAnswers }, hasResult = false }: Passed): Next {
  const left = nextStep(walk)
  if (hasResult) return left ? { to: 'stop', stop: left } : { to: 'result' }
  if (checkAnswers) return { to: 'check' }
  if (isWhole(walk)) return { to: 'send' }
  return left ? { to: 'stop', stop: left } : { to: 'check' }
}
