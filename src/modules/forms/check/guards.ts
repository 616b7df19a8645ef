import type { Expression } from '../expression/expression.ts'
import { type Site, sitesOf } from './expression-sites.ts'
import type { Family, Fault } from './fault.ts'
import type { Outline, PlacedQuestion } from './outline.ts'
import type { Visited } from './visit-expression.ts'

/** A result that reads an answer which may not be asked says what happens then. */
export const guards: Family = (outline) =>
  sitesOf(outline)
    .filter(({ use }) => use === 'rule' || use === 'result')
    .flatMap((site) => unguarded(outline, site))

function unguarded(outline: Outline, site: Site): readonly Fault[] {
  const seen = new Set<string>()
  return outline.parts(site.expression).flatMap((part) =>
    questionsAt(part).flatMap((id) => {
      const placed = outline.questionOf.get(id)
      const asked = placed ? conditionsOf(placed) : []
      if (asked.length === 0 || seen.has(id) || isGuarded(outline, part, asked)) return []
      seen.add(id)
      return [{ rule: 'unguarded-answer', path: site.path + part.path, values: { id } } as const]
    }),
  )
}

function questionsAt({ expression }: Visited): readonly string[] {
  if (expression.op === 'answer') return [expression.question]
  return expression.op === 'score' ? expression.questions : []
}

/** Conditions on which a question is asked; none when it always is. */
function conditionsOf({ question, on }: PlacedQuestion): readonly Expression[] {
  const { section, group, page } = on
  return [section.visible, group?.visible, page.visible, question.visible].filter((one) => one !== undefined)
}

// Guarded by `is-known` or `or-else`, or evaluated only after something that looks at what decides whether it is asked.
function isGuarded(outline: Outline, part: Visited, asked: readonly Expression[]): boolean {
  const deciding = new Set(asked.flatMap((condition) => outline.parts(condition).flatMap(questionsAt)))
  const chain = [...part.within, part.expression]
  return part.within.some((parent, index) => {
    if (parent.op === 'is-known' || parent.op === 'or-else') return true
    const below = chain[index + 1]
    return before(parent, below).some((one) =>
      outline.parts(one).some((sibling) => questionsAt(sibling).some((id) => deciding.has(id))),
    )
  })
}

/** What is evaluated before that part of an expression, and may stop it from being. */
function before(parent: Expression, below: Expression | undefined): readonly Expression[] {
  const { op } = parent
  if (op === 'and' || op === 'or')
    return parent.of.slice(
      0,
      Math.max(
        0,
        parent.of.findIndex((one) => one === below),
      ),
    )
  if (op === 'if') return below === parent.when ? [] : [parent.when]
  if (op === 'case') return parent.cases.map(({ when }) => when).filter((when) => when !== below)
  return 'each' in parent && parent.where && below === parent.each ? [parent.where] : []
}
