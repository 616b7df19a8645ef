import type { Definition, Group, OptionList, Page, Rule, Section } from '../definition/definition.ts'
import type { Content, Question } from '../definition/question.ts'
import type { Expression } from '../expression/expression.ts'
import { everyPart, type Visited } from './visit-expression.ts'

export interface PlacedPage {
  readonly page: Page
  readonly path: string
  /** Its rank in the document, from 0. */
  readonly rank: number
  readonly section: Section
  readonly group: Group | undefined
}

export interface PlacedQuestion {
  readonly question: Question
  readonly path: string
  /** Its rank among all the questions, from 0. */
  readonly rank: number
  readonly on: PlacedPage
}

export interface PlacedContent {
  readonly content: Content
  readonly path: string
  readonly on: PlacedPage
}

export interface PlacedGroup {
  readonly group: Group
  readonly path: string
  /** Ranks of its first page and of the page after its last. */
  readonly from: number
  readonly to: number
}

export interface PlacedSection {
  readonly section: Section
  readonly path: string
  readonly from: number
  readonly to: number
}

/** A document laid flat, built once and read by every rule. Of two things with one id, the first is known by it. */
export interface Outline {
  readonly definition: Definition
  readonly sections: readonly PlacedSection[]
  readonly groups: readonly PlacedGroup[]
  readonly pages: readonly PlacedPage[]
  readonly questions: readonly PlacedQuestion[]
  readonly contents: readonly PlacedContent[]
  readonly questionOf: ReadonlyMap<string, PlacedQuestion>
  /** Those of each page, by its rank. */
  readonly questionsOn: readonly (readonly PlacedQuestion[])[]
  readonly contentsOn: readonly (readonly PlacedContent[])[]
  readonly groupOf: ReadonlyMap<string, PlacedGroup>
  readonly listOf: ReadonlyMap<string, OptionList>
  readonly ruleOf: ReadonlyMap<string, Rule>
  /** The parts of an expression, itself first; remembered. */
  parts(expression: Expression): readonly Visited[]
}

export function outlineOf(definition: Definition): Outline {
  const sections: PlacedSection[] = []
  const groups: PlacedGroup[] = []
  const pages: PlacedPage[] = []
  for (const [index, section] of definition.sections.entries()) {
    const path = `/sections/${index}`
    const from = pages.length
    for (const [place, step] of section.steps.entries()) {
      const stepPath = `${path}/steps/${place}`
      if (step.step === 'page')
        pages.push({ page: step, path: stepPath, rank: pages.length, section, group: undefined })
      else groups.push(placeGroup({ group: step, path: stepPath, section }, pages))
    }
    sections.push({ section, path, from, to: pages.length })
  }
  let rank = 0
  const questionsOn = pages.map((page) => questionsOf(page).map((one) => ({ ...one, rank: rank++ })))
  const questions = questionsOn.flat()
  const contentsOn = pages.map(contentsOf)
  return {
    definition,
    sections,
    groups,
    pages,
    questions,
    contents: contentsOn.flat(),
    questionsOn,
    contentsOn,
    questionOf: firstBy(questions, ({ question }) => question.id),
    groupOf: firstBy(groups, ({ group }) => group.id),
    listOf: firstBy(definition.lists, ({ id }) => id),
    ruleOf: firstBy(definition.rules, ({ id }) => id),
    parts: remembered(),
  }
}

interface GroupHere {
  readonly group: Group
  readonly path: string
  readonly section: Section
}

function placeGroup({ group, path, section }: GroupHere, pages: PlacedPage[]): PlacedGroup {
  const from = pages.length
  for (const [index, page] of group.pages.entries()) {
    pages.push({ page, path: `${path}/pages/${index}`, rank: pages.length, section, group })
  }
  return { group, path, from, to: pages.length }
}

function questionsOf(on: PlacedPage): readonly Omit<PlacedQuestion, 'rank'>[] {
  return on.page.nodes.flatMap((node, index) =>
    node.node === 'question' ? [{ question: node, path: `${on.path}/nodes/${index}`, on }] : [],
  )
}

function contentsOf(on: PlacedPage): readonly PlacedContent[] {
  return on.page.nodes.flatMap((node, index) =>
    node.node === 'content' ? [{ content: node, path: `${on.path}/nodes/${index}`, on }] : [],
  )
}

function firstBy<One>(many: readonly One[], idOf: (one: One) => string): ReadonlyMap<string, One> {
  const found = new Map<string, One>()
  for (const one of many) if (!found.has(idOf(one))) found.set(idOf(one), one)
  return found
}

function remembered(): Outline['parts'] {
  const known = new Map<Expression, readonly Visited[]>()
  return (expression) => {
    const parts = known.get(expression) ?? everyPart(expression)
    known.set(expression, parts)
    return parts
  }
}
