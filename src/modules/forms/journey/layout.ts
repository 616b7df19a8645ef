import type { Definition, Group, OptionList, Page, Rule, Section } from '../definition/definition.ts'
import type { Question } from '../definition/question.ts'

/** Where a question stands. */
export interface Place {
  readonly question: Question
  readonly page: Page
  readonly group: Group | undefined
  readonly section: Section
}

/** A definition by its names. */
export interface Layout {
  readonly places: ReadonlyMap<string, Place>
  readonly groups: ReadonlyMap<string, { readonly group: Group; readonly section: Section }>
  readonly rules: ReadonlyMap<string, Rule>
  readonly lists: ReadonlyMap<string, OptionList>
}

// A definition is never changed: what is found in it once is found for as long as it is held.
const known = new WeakMap<Definition, Layout>()

/** A definition by its names, worked out once. */
export function layoutOf(definition: Definition): Layout {
  const layout = known.get(definition) ?? drawLayout(definition)
  known.set(definition, layout)
  return layout
}

function drawLayout(definition: Definition): Layout {
  const steps = definition.sections.flatMap((section) => section.steps.map((step) => ({ section, step })))
  const groups = steps.flatMap(({ section, step }) =>
    step.step === 'group' ? [{ section, group: step }] : [],
  )
  const places = steps.flatMap(({ section, step }) =>
    step.step === 'page'
      ? placesOf(step, { section, group: undefined })
      : step.pages.flatMap((page) => placesOf(page, { section, group: step })),
  )
  return {
    places: new Map(places.map((place) => [place.question.id, place])),
    groups: new Map(groups.map((one) => [one.group.id, one])),
    rules: new Map(definition.rules.map((rule) => [rule.id, rule])),
    lists: new Map(definition.lists.map((list) => [list.id, list])),
  }
}

function placesOf(page: Page, around: Pick<Place, 'section' | 'group'>): readonly Place[] {
  return page.nodes.flatMap((node) => (node.node === 'question' ? [{ question: node, page, ...around }] : []))
}
