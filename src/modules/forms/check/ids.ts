import type { Fault, Family } from './fault.ts'
import type { Outline } from './outline.ts'
import type { RuleName } from './rule-list.ts'

interface Named {
  readonly id: string
  readonly path: string
}

const safeId = /^[a-z][a-z0-9-]{0,59}$/
const safeCode = /^[a-z0-9][a-z0-9-]{0,39}$/

/** Ids are written in addresses, in names of fields and in the database; two things never share one. */
export const ids: Family = (outline) => {
  const { sections, groups, pages, questions, contents, definition } = outline
  const at = (list: readonly { readonly id: string }[], where: string): readonly Named[] =>
    list.map(({ id }, index) => ({ id, path: `${where}/${index}` }))
  const kinds: readonly (readonly [RuleName, readonly Named[]])[] = [
    ['duplicate-section', sections.map(({ section, path }) => ({ id: section.id, path }))],
    [
      'duplicate-step',
      [
        ...pages.map(({ page, path }) => ({ id: page.id, path })),
        ...groups.map(({ group, path }) => ({ id: group.id, path })),
      ],
    ],
    ['duplicate-question', questions.map(({ question, path }) => ({ id: question.id, path }))],
    ['duplicate-content', contents.map(({ content, path }) => ({ id: content.id, path }))],
    ['duplicate-list', at(definition.lists, '/lists')],
    ['duplicate-rule', at(definition.rules, '/rules')],
    ['duplicate-result', at(definition.results, '/results')],
  ]
  const everything = [{ id: definition.id, path: '' }, ...kinds.flatMap(([, named]) => named)]
  return [
    ...everything.filter(({ id }) => !isSafe(id, safeId)).map(unsafe),
    ...reserved(definition.id),
    ...kinds.flatMap(([rule, named]) => repeated(rule, named)),
    ...codes(outline),
    ...argumentsThatMeet(outline),
  ]
}

// « constructor » is a property of every object: a name that already means something.
function isSafe(id: string, shape: RegExp): boolean {
  return shape.test(id) && id !== 'constructor'
}

// `/formulaires/publication` is a page of the library: a form of that name would have none.
const pagesOfTheLibrary: ReadonlySet<string> = new Set(['publication'])

function reserved(id: string): readonly Fault[] {
  return pagesOfTheLibrary.has(id) ? [{ rule: 'reserved-id', path: '/id', values: { id } }] : []
}

function unsafe({ id, path }: Named): Fault {
  return { rule: 'unsafe-id', path: `${path}/id`, values: { id } }
}

function repeated(rule: RuleName, named: readonly Named[]): readonly Fault[] {
  const seen = new Set<string>()
  return named.flatMap(({ id, path }) => {
    if (!seen.has(id)) {
      seen.add(id)
      return []
    }
    return [{ rule, path: `${path}/id`, values: { id } }]
  })
}

function codes({ definition }: Outline): readonly Fault[] {
  return definition.lists.flatMap(({ id, options }, list) => {
    const seen = new Set<string>()
    return options.flatMap(({ code }, index) => {
      const path = `/lists/${list}/options/${index}/code`
      const isRepeated = seen.has(code)
      seen.add(code)
      return [
        ...(isSafe(code, safeCode) ? [] : [{ rule: 'unsafe-code', path, values: { code } } as const]),
        ...(isRepeated ? [{ rule: 'duplicate-option', path, values: { code, list: id } } as const] : []),
      ]
    })
  })
}

// A text quotes both by their name: `{total}` must mean one thing.
function argumentsThatMeet({ questions, ruleOf }: Outline): readonly Fault[] {
  return questions
    .filter(({ question: { id } }) => ruleOf.has(id))
    .map(({ question: { id }, path }) => ({ rule: 'shared-id', path: `${path}/id`, values: { id } }))
}
