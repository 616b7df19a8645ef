import type { Definition, Group, Page, Section } from '../definition/definition.ts'
import type { Content, Question } from '../definition/question.ts'
import type { Expression } from '../expression/expression.ts'

/** A thing of a document, and where it stands. */
export interface At<Thing> {
  readonly thing: Thing
  readonly path: string
  readonly section?: string
  /** The group in whose rows it stands. */
  readonly group?: string
  readonly page?: string
  /** What must hold for it to be met, besides its own condition. */
  readonly under?: readonly (Expression | undefined)[]
}

/** Everything of a document that has an id, by kind, in its order. */
export interface Placed {
  readonly sections: readonly At<Section>[]
  readonly groups: readonly At<Group>[]
  readonly pages: readonly At<Page>[]
  readonly questions: readonly At<Question>[]
  readonly contents: readonly At<Content>[]
}

export function placedIn(definition: Definition): Placed {
  const sections = definition.sections.map((thing, index) => ({ thing, path: `/sections/${index}` }))
  const groups = sections.flatMap(groupsOf)
  const pages = sections.flatMap(pagesOf)
  const nodes = pages.flatMap(nodesOf)
  return {
    sections,
    groups,
    pages,
    questions: nodes.flatMap(({ thing, ...at }) => (thing.node === 'question' ? [{ thing, ...at }] : [])),
    contents: nodes.flatMap(({ thing, ...at }) => (thing.node === 'content' ? [{ thing, ...at }] : [])),
  }
}

function groupsOf({ thing: { id, steps, visible }, path }: At<Section>): readonly At<Group>[] {
  return steps.flatMap((step, index) =>
    step.step === 'group'
      ? [{ thing: step, path: `${path}/steps/${index}`, section: id, under: [visible] }]
      : [],
  )
}

function pagesOf({ thing: { id, steps, visible }, path }: At<Section>): readonly At<Page>[] {
  return steps.flatMap((step, index): readonly At<Page>[] => {
    const here = `${path}/steps/${index}`
    if (step.step === 'page') return [{ thing: step, path: here, section: id, under: [visible] }]
    return step.pages.map((thing, rank) => ({
      thing,
      path: `${here}/pages/${rank}`,
      section: id,
      group: step.id,
      under: [visible, step.visible],
    }))
  })
}

function nodesOf({ thing, path, under = [], ...at }: At<Page>): readonly At<Question | Content>[] {
  return thing.nodes.map((node, index) => ({
    ...at,
    thing: node,
    path: `${path}/nodes/${index}`,
    page: thing.id,
    under: [...under, thing.visible],
  }))
}

/** Two versions of one thing, or one that is only before or only after. */
export interface Pair<Thing> {
  readonly id: string
  readonly before: At<Thing> | undefined
  readonly after: At<Thing> | undefined
}

/** The things of two lists, by id: those after in their order, then those taken away. */
export function pairsOf<Thing extends { readonly id: string }>(
  before: readonly At<Thing>[],
  after: readonly At<Thing>[],
): readonly Pair<Thing>[] {
  const earlier = new Map(before.map((one) => [one.thing.id, one]))
  const later = new Set(after.map(({ thing }) => thing.id))
  return [
    ...after.map((one) => ({ id: one.thing.id, before: earlier.get(one.thing.id), after: one })),
    ...before
      .filter(({ thing }) => !later.has(thing.id))
      .map((one) => ({ id: one.thing.id, before: one, after: undefined })),
  ]
}

/** Whether the ids that both lists hold stand in the same order. */
export function sameOrder(before: readonly string[], after: readonly string[]): boolean {
  const kept = new Set(after)
  const had = new Set(before)
  return before.filter((id) => kept.has(id)).join(' ') === after.filter((id) => had.has(id)).join(' ')
}
