import type { Field } from '../definition/question.ts'
import type { Family, Fault } from './fault.ts'
import type { Outline, PlacedQuestion } from './outline.ts'

/** Whatever a field, a content or a result names must be in the document; `types` looks into expressions. */
export const references: Family = (outline, given) => [
  ...outline.questions.flatMap((placed) => inField(outline, placed)),
  ...inContents(outline),
  ...inResults(outline),
  ...(given.references ? outOfReach(outline, given.references) : []),
]

function inField(outline: Outline, { question, path, rank }: PlacedQuestion): readonly Fault[] {
  const { field } = question
  const lists = listsOf(field)
    .filter(({ id }) => !outline.listOf.has(id))
    .map(({ id, key }) => ({ rule: 'unknown-list', path: `${path}/field/${key}`, values: { id } }) as const)
  return field.type === 'linked-choice' ? [...lists, ...linked(outline, { field, path, rank })] : lists
}

/** The lists a field reads its options from, with the property that names each. */
export function listsOf(field: Field): readonly { readonly id: string; readonly key: string }[] {
  return [
    ...('list' in field ? [{ id: field.list, key: 'list' }] : []),
    ...(field.type === 'grid' ? [{ id: field.lines, key: 'lines' }] : []),
  ]
}

interface Linked {
  readonly field: Extract<Field, { readonly type: 'linked-choice' }>
  readonly path: string
  readonly rank: number
}

function linked(outline: Outline, { field, path, rank }: Linked): readonly Fault[] {
  const above = outline.questionOf.get(field.under)
  const aboveList =
    above && above.rank < rank && 'list' in above.question.field
      ? outline.listOf.get(above.question.field.list)
      : undefined
  if (!aboveList)
    return [{ rule: 'unknown-linked-question', path: `${path}/field/under`, values: { id: field.under } }]
  const parents = new Set(aboveList.options.map(({ code }) => code))
  const listRank = outline.definition.lists.findIndex(({ id }) => id === field.list)
  return (outline.listOf.get(field.list)?.options ?? []).flatMap(({ code, under }, index) =>
    under !== undefined && parents.has(under)
      ? []
      : [
          {
            rule: 'option-without-parent',
            path: `/lists/${listRank}/options/${index}/under`,
            values: { code, list: aboveList.id },
          } as const,
        ],
  )
}

function inContents({ contents, ruleOf }: Outline): readonly Fault[] {
  return contents.flatMap(({ content, path }) =>
    content.rule !== undefined && !ruleOf.has(content.rule)
      ? [{ rule: 'unknown-rule', path: `${path}/rule`, values: { id: content.rule } } as const]
      : [],
  )
}

function inResults({ definition, ruleOf }: Outline): readonly Fault[] {
  return definition.results.flatMap(({ shows = [] }, index) =>
    shows.flatMap((id, rank) =>
      ruleOf.has(id)
        ? []
        : [{ rule: 'unknown-rule', path: `/results/${index}/shows/${rank}`, values: { id } } as const],
    ),
  )
}

function outOfReach({ questions }: Outline, installed: ReadonlySet<string>): readonly Fault[] {
  return questions.flatMap(({ question: { field }, path }) =>
    field.type === 'reference-list' && !installed.has(field.reference)
      ? [
          {
            rule: 'unknown-reference-list',
            path: `${path}/field/reference`,
            values: { id: field.reference },
          } as const,
        ]
      : [],
  )
}
