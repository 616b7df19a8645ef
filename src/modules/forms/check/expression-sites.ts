import type { Question } from '../definition/question.ts'
import type { Expression } from '../expression/expression.ts'
import type { Outline, PlacedQuestion } from './outline.ts'

/** An expression of the document, what it decides, and what has been asked when it is evaluated. */
export interface Site {
  readonly expression: Expression
  readonly path: string
  readonly use: 'visible' | 'need' | 'valid' | 'rule' | 'result'
  /** Ranks of the pages it decides of: from, and the one after the last. Rules and results come after all. */
  readonly from: number
  readonly to: number
  /** The question whose visibility, need or validity it is. */
  readonly of?: PlacedQuestion
  /** The group whose row it is evaluated in. */
  readonly group?: string
}

const known = new WeakMap<Outline, readonly Site[]>()

/** Every expression of a document, in its order. */
export function sitesOf(outline: Outline): readonly Site[] {
  const sites = known.get(outline) ?? [...ofSteps(outline), ...ofQuestions(outline), ...atTheEnd(outline)]
  known.set(outline, sites)
  return sites
}

function ofSteps({ sections, groups, pages, contents }: Outline): readonly Site[] {
  return [
    ...sections.flatMap(({ section, path, from, to }) => visibleAt(section.visible, { path, from, to })),
    ...groups.flatMap(({ group, path, from, to }) => visibleAt(group.visible, { path, from, to })),
    ...pages.flatMap(({ page, path, rank, group }) =>
      visibleAt(page.visible, { path, from: rank, to: rank + 1, ...inGroup(group) }),
    ),
    ...contents.flatMap(({ content, path, on }) =>
      // What is only read may depend on the page it stands on, never on one after it.
      visibleAt(content.visible, { path, from: on.rank + 1, to: on.rank + 1, ...inGroup(on.group) }),
    ),
  ]
}

function visibleAt(
  visible: Expression | undefined,
  at: Pick<Site, 'path' | 'from' | 'to' | 'of' | 'group'>,
): readonly Site[] {
  return visible ? [{ ...at, expression: visible, path: `${at.path}/visible`, use: 'visible' }] : []
}

function inGroup(group: { readonly id: string } | undefined): { readonly group?: string } {
  return group ? { group: group.id } : {}
}

function ofQuestions({ questions }: Outline): readonly Site[] {
  return questions.flatMap((placed) => {
    const { question, path, on } = placed
    const at = { path, from: on.rank, to: on.rank + 1, of: placed, ...inGroup(on.group) }
    return [...visibleAt(question.visible, at), ...needAt(question, at), ...validAt(question, at)]
  })
}

type OfQuestion = Pick<Site, 'path' | 'from' | 'to' | 'of' | 'group'>

function needAt({ need }: Question, at: OfQuestion): readonly Site[] {
  if (typeof need === 'string') return []
  return [{ ...at, expression: need.when, path: `${at.path}/need/when`, use: 'need' }]
}

function validAt({ valid = [] }: Question, at: OfQuestion): readonly Site[] {
  return valid.map(({ rule }, index) => ({
    ...at,
    expression: rule,
    path: `${at.path}/valid/${index}/rule`,
    use: 'valid',
  }))
}

function atTheEnd({ definition, pages }: Outline): readonly Site[] {
  const after = { from: pages.length, to: pages.length }
  return [
    ...definition.rules.map(({ value }, index) => ({
      ...after,
      expression: value,
      path: `/rules/${index}/value`,
      use: 'rule' as const,
    })),
    ...definition.results.flatMap(({ when }, index) =>
      when ? [{ ...after, expression: when, path: `/results/${index}/when`, use: 'result' as const }] : [],
    ),
  ]
}
