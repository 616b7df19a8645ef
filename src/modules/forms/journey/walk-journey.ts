import type { Group, Page, Section } from '../definition/definition.ts'
import type { Content, Question } from '../definition/question.ts'
import { inputsOf, listAnswer, type SittingInputs } from './inputs-of.ts'
import { judge, type Judged } from './judge.ts'
import type { Sitting, Standing, Walk } from './walk.ts'

/** Walks the whole form again, from its first page. */
export function walk(sitting: Sitting): Walk {
  const inputs = inputsOf(sitting)
  const { mattering } = sitting
  const withAgent = sitting.facts.some((fact) => fact === 'agent-beside' || fact === 'paper-entry')
  const path = sitting.definition.sections
    .filter((section) => inputs.shows(section.visible, section.id))
    .flatMap((section) => sectionStops({ inputs, section, withAgent, mattering }))
  const offPath = sitting.answers.given
    .filter((answer) => !inputs.isOnPath(answer))
    .map(({ question, row }) => (row === undefined ? { question } : { question, row }))
  return { path, offPath, faults: inputs.faults }
}

interface Passing {
  readonly inputs: SittingInputs
  readonly section: Section
  readonly withAgent: boolean
  readonly mattering: Sitting['mattering']
}

function sectionStops(passing: Passing): readonly Standing[] {
  return passing.section.steps.flatMap((step) => {
    if (step.step === 'page') return pageStop(passing, step)
    return passing.inputs.shows(step.visible, step.id) ? groupStops(passing, step) : []
  })
}

function groupStops(passing: Passing, group: Group): readonly Standing[] {
  const rows = passing.inputs.rows(group.id) ?? []
  const listed = passing.inputs.answerTo({ question: listAnswer(group.id) })
  const isComplete = rows.length >= group.least && rows.length <= group.most
  const list: Standing = {
    at: { stop: 'rows', group: group.id },
    section: passing.section.id,
    group: group.id,
    questions: [],
    nodes: [],
    perhaps: false,
    complete: isComplete,
    visited: listed !== undefined,
    ...(isComplete && listed?.known ? { passed: 'known' } : {}),
  }
  const pages = rows.flatMap((row) =>
    group.pages.flatMap((page) =>
      pageStop({ ...passing, inputs: passing.inputs.inRow({ group: group.id, row }) }, page, {
        group: group.id,
        row,
      }),
    ),
  )
  return [list, ...pages]
}

interface AboutRow {
  readonly group: string
  readonly row: string
}

function pageStop(
  { inputs, section, withAgent, mattering }: Passing,
  page: Page,
  about?: AboutRow,
): readonly Standing[] {
  if (!inputs.shows(page.visible, page.id)) return []
  const nodes = page.nodes.filter((node) => isDrawn(node, withAgent) && inputs.shows(node.visible, node.id))
  if (nodes.length === 0) return []
  const questions = nodes.filter((node): node is Question => node.node === 'question')
  const row = about?.row
  const judged = questions.map((question) => judge(inputs, question, row))
  const passed = passedBy(questions, judged, mattering)
  return [
    {
      at: row === undefined ? { stop: 'page', page: page.id } : { stop: 'page', page: page.id, row },
      section: section.id,
      ...(about ? { group: about.group } : {}),
      page,
      questions,
      nodes,
      perhaps: page.visible !== undefined && inputs.evaluate(page.visible).kind !== 'known',
      complete: passed !== undefined || judged.every(({ blocks }) => !blocks),
      visited: passed !== undefined || judged.every(({ answer }) => answer !== undefined),
      ...(passed ? { passed } : {}),
    },
  ]
}

// What she wrote herself is never passed over: she finds it where she left it.
function passedBy(
  questions: readonly Question[],
  judged: readonly Judged[],
  mattering: Sitting['mattering'],
): Standing['passed'] {
  if (questions.length === 0) return undefined
  if (judged.every(({ answer, blocks }) => answer?.known && !blocks)) return 'known'
  const changesNothing = mattering && questions.every(({ id }) => !mattering.has(id))
  return changesNothing && judged.every(({ answer }) => answer === undefined || answer.known)
    ? 'changes-nothing'
    : undefined
}

// What is filled without being asked, and what only an agent sees, count on the path and are not drawn.
function isDrawn(node: Question | Content, withAgent: boolean): boolean {
  if (node.node === 'content') return true
  return node.field.type !== 'hidden' && (withAgent || node.agentOnly !== true)
}
