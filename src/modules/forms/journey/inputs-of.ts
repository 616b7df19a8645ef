import type { Answer, AnswerKey } from '../answers/answer.ts'
import { type Evaluator, evaluator } from '../expression/evaluate.ts'
import type { Expression } from '../expression/expression.ts'
import type { Inputs, RowScope } from '../expression/inputs.ts'
import type { Outcome, Value, ValueType } from '../expression/value.ts'
import { kindOf } from '../fields/field-kinds.ts'
import type { OptionList } from '../definition/definition.ts'
import { layoutOf, type Layout, type Place } from './layout.ts'
import type { Fault, Sitting } from './walk.ts'

/** What expressions see of a sitting; an answer off the path is unknown, whatever it says. */
export interface SittingInputs extends Inputs {
  /** The same, said from one row: its own answers are those of the row. */
  inRow(row: RowScope): SittingInputs
  /** Whether a question is asked, of that row. */
  isOnPath(key: AnswerKey): boolean
  answerTo(key: AnswerKey): Answer | undefined
  /** Whether what carries this condition is shown: only a plain no hides. */
  shows(when: Expression | undefined, at: string): boolean
  /** What an expression gives here; each rule is worked out once. */
  evaluate(expression: Expression): Outcome
  /** The expressions that could not be worked out so far. */
  readonly faults: readonly Fault[]
}

interface Board {
  readonly sitting: Sitting
  readonly layout: Layout
  readonly given: ReadonlyMap<string, Answer>
  readonly rows: ReadonlyMap<string, readonly string[]>
  /** Whether a section, a group, a page or a question is shown; `working` while it is being found. */
  readonly shown: Map<string, boolean | 'working'>
  readonly faults: Fault[]
  /** Works each rule out once for the whole board; made with the first condition. */
  run?: Evaluator
}

/** What expressions see of a sitting. */
export function inputsOf(sitting: Sitting): SittingInputs {
  const { definition, answers } = sitting
  const board: Board = {
    sitting,
    layout: layoutOf(definition),
    given: new Map(answers.given.map((answer) => [keyOf(answer), answer])),
    rows: rowsByGroup(sitting),
    shown: new Map(),
    faults: [],
  }
  return inputsAt(board)
}

/** Under what name it is kept that she has finished listing the rows of a group; no question is called so. */
export function listAnswer(group: string): string {
  return `${group}.rows`
}

function groupOfList(question: string): string {
  return question.replace(/\.rows$/, '')
}

/** One text for a question and its row. */
export function keyOf({ question, row }: AnswerKey): string {
  return row === undefined ? question : `${question} ${row}`
}

function inputsAt(board: Board, row?: RowScope): SittingInputs {
  const { layout, sitting } = board
  const inputs: SittingInputs = {
    today: sitting.today,
    facts: sitting.facts,
    faults: board.faults,
    ...(row ? { row } : {}),
    answer: (question, of) => outcomeAt(board, keyFrom(question, of)),
    score: (question, of) => scoreAt(board, keyFrom(question, of)),
    rows: (group) => rowsAt(board, group),
    groupOf: (question) => layout.places.get(question)?.group?.id,
    seenAs: (question) => seenAs(layout.places.get(question)),
    rule: (id) => layout.rules.get(id)?.value,
    inRow: (within) => inputsAt(board, within),
    isOnPath: (key) => isOnPath(board, key),
    answerTo: (key) => board.given.get(keyOf(key)),
    shows: (when, at) => shows(board, inputs, { when, at }),
    evaluate: (expression) => outcomeIn(board, inputs, expression),
  }
  return inputs
}

function keyFrom(question: string, row: string | undefined): AnswerKey {
  return row === undefined ? { question } : { question, row }
}

function seenAs(place: Place | undefined): ValueType | undefined {
  const field = place?.question.field
  return field && kindOf(field).sees?.(field)
}

function outcomeAt(board: Board, key: AnswerKey): Outcome {
  const place = board.layout.places.get(key.question)
  if (!place || (place.group !== undefined) !== (key.row !== undefined))
    return { kind: 'failed', why: 'no-such-input', at: key.question }
  if (!isOnPath(board, key)) return { kind: 'unknown', because: 'off-the-path' }
  return outcomeOf(board.given.get(keyOf(key)))
}

/** What an answer tells an expression. */
export function outcomeOf(answer: Answer | undefined): Outcome {
  if (!answer || answer.state === 'empty') return { kind: 'unknown', because: 'not-answered' }
  if (answer.state === 'unreadable') return { kind: 'unknown', because: 'unreadable' }
  if (answer.state === 'given')
    return answer.seen ? { kind: 'known', value: answer.seen } : { kind: 'unknown', because: 'not-sure' }
  return { kind: 'unknown', because: 'not-known' }
}

function scoreAt(board: Board, key: AnswerKey): Outcome {
  const outcome = outcomeAt(board, key)
  const place = board.layout.places.get(key.question)
  if (outcome.kind !== 'known' || !place) return outcome
  const { value } = outcome
  if (value.type === 'number') return outcome
  const list = listOf(board.layout, place)
  const scores = codesIn(value)?.map((code) => list?.options.find((option) => option.code === code)?.score)
  if (!scores || scores.some((score) => score === undefined))
    return { kind: 'failed', why: 'no-such-input', at: key.question }
  const sum = scores.reduce<number>((total, score) => total + (score ?? 0), 0)
  return { kind: 'known', value: { type: 'number', value: sum } }
}

function codesIn(value: Value): readonly string[] | undefined {
  if (value.type === 'choice') return [value.value]
  return value.type === 'choices' ? value.value : undefined
}

function listOf({ lists }: Layout, { question: { field } }: Place): OptionList | undefined {
  return 'list' in field ? lists.get(field.list) : undefined
}

function rowsAt(board: Board, group: string): readonly string[] | undefined {
  const found = board.layout.groups.get(group)
  if (!found) return undefined
  return isGroupShown(board, group) ? (board.rows.get(group) ?? []) : undefined
}

function rowsByGroup({ answers }: Sitting): ReadonlyMap<string, readonly string[]> {
  const byGroup = new Map<string, string[]>()
  for (const { id, group } of answers.rows) {
    const rows = byGroup.get(group) ?? []
    rows.push(id)
    byGroup.set(group, rows)
  }
  return byGroup
}

function isOnPath(board: Board, key: AnswerKey): boolean {
  const place = board.layout.places.get(key.question)
  if (!place) return key.row === undefined && isGroupShown(board, groupOfList(key.question))
  if ((place.group === undefined) !== (key.row === undefined)) return false
  const { group, page, question } = place
  const inputs =
    group && key.row !== undefined ? inputsAt(board, { group: group.id, row: key.row }) : inputsAt(board)
  const of = key.row ?? ''
  return (
    isAround(board, place, key.row) &&
    isShown(board, inputs, { when: page.visible, at: `page ${page.id} ${of}` }) &&
    isShown(board, inputs, { when: question.visible, at: `question ${question.id} ${of}` })
  )
}

/** Whether the section of a place is shown, and its group where it has one, with that row. */
function isAround(board: Board, { section, group }: Place, row: string | undefined): boolean {
  if (!group) return isShown(board, inputsAt(board), { when: section.visible, at: `section ${section.id}` })
  return isGroupShown(board, group.id) && board.rows.get(group.id)?.includes(row ?? '') === true
}

function isGroupShown(board: Board, id: string): boolean {
  const found = board.layout.groups.get(id)
  if (!found) return false
  const inputs = inputsAt(board)
  return (
    isShown(board, inputs, { when: found.section.visible, at: `section ${found.section.id}` }) &&
    isShown(board, inputs, { when: found.group.visible, at: `group ${id}` })
  )
}

interface Condition {
  readonly when: Expression | undefined
  readonly at: string
}

function isShown(board: Board, inputs: Inputs, { when, at }: Condition): boolean {
  if (!when) return true
  const known = board.shown.get(at)
  // A condition that depends on itself is refused by the checker; here it is not known, so it shows.
  if (known !== undefined) return known !== false
  board.shown.set(at, 'working')
  const shown = shows(board, inputs, { when, at })
  board.shown.set(at, shown)
  return shown
}

function shows(board: Board, inputs: Inputs, { when, at }: Condition): boolean {
  return when === undefined || verdictOf(board.faults, outcomeIn(board, inputs, when), at) !== 'no'
}

function outcomeIn(board: Board, inputs: Inputs, expression: Expression): Outcome {
  board.run ??= evaluator(inputsAt(board))
  return board.run(expression, inputs.row)
}

/** Yes, no, or not known; an error is told, and taken for neither. */
export function verdictOf(faults: Fault[], outcome: Outcome, at: string): 'yes' | 'no' | 'unknown' {
  if (outcome.kind === 'failed') {
    faults.push({ at, why: outcome.why })
    return 'unknown'
  }
  if (outcome.kind === 'unknown') return 'unknown'
  const { value } = outcome
  if (value.type === 'boolean') return value.value ? 'yes' : 'no'
  faults.push({ at, why: 'wrong-type' })
  return 'unknown'
}
