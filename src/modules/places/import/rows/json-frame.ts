import { type JsonWalk, newWalk, step } from './json-walk.ts'

/** Names of the containers that hold the rows, from the outermost; empty when the rows follow one another, line by line. */
export type JsonFrame = readonly string[]

interface List {
  readonly path: JsonFrame
  length: number
}

/**
 * Which objects of a JSON text are its rows: lines of objects, the longest list of objects (an answer of an interface
 * comes with short lists of links or fields), or the values of an object whose keys are identifiers.
 */
export function frameOf(sample: string): JsonFrame {
  const survey = surveyOf(sample)
  if (survey.roots > 1) return []
  if (areAlike(survey.children) && survey.others === 0) return ['']
  const [longest] = survey.lists.toSorted((one, other) => other.length - one.length)
  return longest?.path ?? []
}

interface Survey {
  roots: number
  /** Values of the outermost object: objects, by the names of their fields, and the rest. */
  readonly children: Set<string>[]
  others: number
  readonly lists: List[]
  /** The one being read. */
  list: List | undefined
}

function surveyOf(sample: string): Survey {
  const walk = newWalk()
  const survey: Survey = { roots: 0, children: [], others: 0, lists: [], list: undefined }
  for (const sign of sample) {
    const turn = step(walk, sign)
    if (turn === 'opens') noteOpening(walk, survey)
    if (turn === 'closes') noteClosing(walk, survey)
    if (sign === ':' && !walk.isInText) noteKey(walk, survey)
    if (survey.list) survey.list.length += 1
  }
  return survey
}

function noteOpening(walk: JsonWalk, survey: Survey): void {
  const { open } = walk
  if (isRow(walk)) survey.list ??= listAt(walk, survey)
  const sign = open.at(-1)?.sign
  if (open.length === 1) survey.roots += 1
  if (open.length !== 2 || open[0]?.sign !== '{') return
  if (sign === '{') survey.children.push(new Set())
  else survey.others += 1
}

function noteClosing({ open }: JsonWalk, survey: Survey): void {
  if (survey.list && open.length < survey.list.path.length) survey.list = undefined
}

function noteKey({ open, key }: JsonWalk, { children }: Survey): void {
  if (open.length === 2 && open[0]?.sign === '{') children.at(-1)?.add(key)
}

// An object of a list that is not itself inside a row.
function isRow({ open }: JsonWalk): boolean {
  const around = open.slice(0, -1)
  return open.at(-1)?.sign === '{' && around.at(-1)?.sign === '[' && around.every(({ name }) => name !== '*')
}

function listAt({ open }: JsonWalk, { lists }: Survey): List {
  const path = open.slice(0, -1).map(({ name }) => name)
  const list = { path, length: 0 }
  lists.push(list)
  return list
}

// Two places at least, told in mostly the same fields.
function areAlike([first, second]: readonly ReadonlySet<string>[]): boolean {
  if (!first || !second || first.size === 0) return false
  const shared = [...first].filter((name) => second.has(name)).length
  return shared >= Math.max(first.size, second.size) / 2
}
