import type { Family, Fault } from './fault.ts'
import type { Outline, PlacedPage } from './outline.ts'

const mostOnPage = 6

/** One thing at a time, on pages that ask something. */
export const pages: Family = (outline) => [
  ...outline.sections.flatMap(({ section, path }) =>
    section.steps.length === 0
      ? [{ rule: 'empty-section', path: `${path}/steps`, values: { id: section.id } } as const]
      : [],
  ),
  ...outline.pages.flatMap((placed) => ofPage(outline, placed)),
  ...ofOrder(outline),
  ...agentNotes(outline),
]

function ofPage({ questionsOn }: Outline, { page, path, rank }: PlacedPage): readonly Fault[] {
  const values = { id: page.id }
  if (page.nodes.length === 0) return [{ rule: 'empty-page', path: `${path}/nodes`, values }]
  const here = questionsOn[rank]?.length ?? 0
  if (here > mostOnPage)
    return [
      { rule: 'crowded-page', path: `${path}/nodes`, values: { ...values, count: here, limit: mostOnPage } },
    ]
  if (page.title) return []
  if (here > 1) return [{ rule: 'page-without-title', path, values }]
  return here === 0 ? [{ rule: 'text-page-without-title', path, values }] : []
}

function ofOrder({ definition, sections }: Outline): readonly Fault[] {
  return definition.policies.order === 'tasks' && sections.length === 1
    ? [{ rule: 'one-task', path: '/policies/order' }]
    : []
}

function agentNotes({ questions }: Outline): readonly Fault[] {
  return questions.flatMap(({ question, path }) =>
    question.field.type === 'agent-note' && !question.agentOnly
      ? [{ rule: 'note-shown', path, values: { id: question.id } } as const]
      : [],
  )
}
