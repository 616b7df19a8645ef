import type { Expression } from '../expression/expression.ts'
import { sitesOf, type Site } from './expression-sites.ts'
import type { Family, Fault } from './fault.ts'
import type { Outline, PlacedQuestion } from './outline.ts'
import { excludeEachOther, outsideField, surely } from './surely.ts'

/** A condition decides something, and what it lets through can be reached. */
export const conditions: Family = (outline) => [
  ...sitesOf(outline).flatMap((site) => constants(outline, site)),
  ...sitesOf(outline).flatMap((site) => comparisons(outline, site)),
  ...unreachable(outline),
  ...withoutAnEnd(outline),
]

function constants(outline: Outline, { expression, path, use }: Site): readonly Fault[] {
  if (use === 'rule') return []
  const reads = outline.parts(expression).some(({ expression: { op } }) => op !== 'literal' && isSource(op))
  const answer = surely(expression)
  if (answer === undefined && reads) return []
  // What hides something for ever is said where it is hidden.
  if (answer === false && use === 'visible') return []
  return [{ rule: 'constant-condition', path }]
}

const sources = new Set<Expression['op']>([
  'answer',
  'rule',
  'today',
  'fact',
  'score',
  'count',
  'any',
  'every',
])

function isSource(op: Expression['op']): boolean {
  return sources.has(op) || op === 'sum' || op === 'least-of' || op === 'greatest-of'
}

function comparisons(outline: Outline, { expression, path }: Site): readonly Fault[] {
  return outline
    .parts(expression)
    .flatMap(({ expression: part, path: below }) =>
      'left' in part && 'right' in part && isComparison(part.op) && outsideField(outline, part as never)
        ? [{ rule: 'impossible-comparison', path: path + below } as const]
        : [],
    )
}

const compared = new Set<Expression['op']>(['equals', 'differs', 'less', 'at-most', 'more', 'at-least'])

function isComparison(op: Expression['op']): boolean {
  return compared.has(op)
}

/** What stands under conditions that never hold together; said once, at the outermost. */
function unreachable(outline: Outline): readonly Fault[] {
  const { sections, groups, pages, questions } = outline
  const hiddenSections = sections.filter(({ section }) => never([section.visible]))
  const open = pages.filter(({ section }) => !hiddenSections.some((hidden) => hidden.section === section))
  const hiddenGroups = groups.filter(({ group, from }) => {
    const page = open.find(({ rank }) => rank === from)
    return page !== undefined && never([page.section.visible, group.visible])
  })
  const reached = open.filter(({ group }) => !hiddenGroups.some((hidden) => hidden.group === group))
  const hiddenPages = reached.filter(({ section, group, page }) =>
    never([section.visible, group?.visible, page.visible]),
  )
  const hidden = new Set(hiddenPages)
  return [
    ...hiddenSections.map(({ path, section }) => fault('unreachable-section', path, section.id)),
    ...hiddenGroups.map(({ path, group }) => fault('unreachable-page', path, group.id)),
    ...hiddenPages.map(({ path, page }) => fault('unreachable-page', path, page.id)),
    ...questions
      .filter(
        ({ on, question }) => reached.includes(on) && !hidden.has(on) && never(conditionsOf(on, question)),
      )
      .map(({ path, question }) => fault('unreachable-question', path, question.id)),
  ]
}

function fault(
  rule: 'unreachable-section' | 'unreachable-page' | 'unreachable-question',
  path: string,
  id: string,
): Fault {
  return { rule, path: `${path}/visible`, values: { id } }
}

function conditionsOf(
  { section, group, page }: PlacedQuestion['on'],
  { visible }: PlacedQuestion['question'],
): readonly (Expression | undefined)[] {
  return visible ? [section.visible, group?.visible, page.visible, visible] : []
}

function never(together: readonly (Expression | undefined)[]): boolean {
  const held = together.filter((condition) => condition !== undefined)
  return held.some((condition) => surely(condition) === false) || excludeEachOther(held)
}

// What must be answered must have an answer: else nobody comes to the end.
function withoutAnEnd({ questions, pages }: Outline): readonly Fault[] {
  const stuck = questions.flatMap(({ question, path }): readonly Fault[] => {
    const { need, valid = [], id } = question
    const isNeeded = typeof need === 'string' ? need === 'blocking' : need.gives === 'blocking'
    const index = valid.findIndex(({ rule }) => surely(rule) === false)
    return isNeeded && index >= 0
      ? [{ rule: 'no-way-to-the-end', path: `${path}/valid/${index}/rule`, values: { id } }]
      : []
  })
  return pages.length === 0 ? [{ rule: 'nothing-asked', path: '/sections' }, ...stuck] : stuck
}
