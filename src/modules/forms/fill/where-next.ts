import { isSameStop, isToDo, isWhole, nextStep } from '../journey/next-step.ts'
import type { Standing, Stop, Walk } from '../journey/walk.ts'
import type { Policies } from '../definition/definition.ts'

/** Where a page that was saved leads. */
export type Next = { readonly to: 'stop'; readonly stop: Stop } | { readonly to: 'tasks' | 'check' | 'send' }

export interface Passed {
  readonly walk: Walk
  readonly policies: Policies
  /** The stop that was just saved; none on arrival. */
  readonly after?: Stop | undefined
  /** She came from her list of answers, to change one. */
  readonly fromCheck?: boolean
}

/** What comes next: the same page when it is not finished, her list of answers when she came from it. */
export function whereNext({ walk, policies, after, fromCheck = false }: Passed): Next {
  const here = after && walk.path.find(({ at }) => isSameStop(at, after))
  if (here && !here.complete) return { to: 'stop', stop: here.at }
  if (fromCheck) return backToCheck(walk, here)
  if (policies.order === 'tasks') return withTasks(walk, here)
  const stop = nextStep(walk, after)
  return stop ? { to: 'stop', stop } : atTheEnd(walk, policies)
}

// New questions may have appeared: they are asked before she comes back to the list.
function backToCheck(walk: Walk, here: Standing | undefined): Next {
  const inRow = here?.group === undefined ? undefined : nextStep(walk, here.at)
  const unfinished = inRow && walk.path.find(({ at }) => isSameStop(at, inRow))
  if (unfinished && isToDo(unfinished)) return { to: 'stop', stop: unfinished.at }
  const left = walk.path.find(isToDo)
  return left ? { to: 'stop', stop: left.at } : { to: 'check' }
}

function withTasks(walk: Walk, here: Standing | undefined): Next {
  if (!here) return { to: 'tasks' }
  const stop = nextStep(walk, here.at)
  const next = stop && walk.path.find(({ at }) => isSameStop(at, stop))
  return next && next.section === here.section ? { to: 'stop', stop: next.at } : { to: 'tasks' }
}

function atTheEnd(walk: Walk, { checkAnswers }: Policies): Next {
  if (checkAnswers) return { to: 'check' }
  const left = nextStep(walk)
  if (isWhole(walk)) return { to: 'send' }
  return left ? { to: 'stop', stop: left } : { to: 'check' }
}
