import { fields, type LeftOutReason, type Mapping, nameFields } from './field.ts'
import { recognise, reasonToLeaveOut } from './recognise.ts'

/** A column of the file as the agent sees it. */
export interface Column {
  readonly title: string
  /** The first few things written below. */
  readonly samples: readonly string[]
  readonly leftOut: LeftOutReason | undefined
}

/** Guesses which column holds what: the first of two columns that say the same; a second telephone is the other one. */
export function proposeMapping(titles: readonly string[]): Mapping {
  const found = new Map<string, number>()
  for (const [column, title] of titles.entries()) {
    if (title === '' || reasonToLeaveOut(title)) continue
    const field = recognise(title)
    if (!field) continue
    const free = found.has(field) && field === 'phone' ? 'phone-more' : field
    if (!found.has(free)) found.set(free, column)
  }
  return withoutContradiction(Object.fromEntries(found))
}

/** What is wrong with a mapping the agent sent: no name at all, or one column twice. */
export function mappingProblem(mapping: Mapping): 'no-name-column' | undefined {
  return nameFields.some((field) => mapping[field] !== undefined) ? undefined : 'no-name-column'
}

/** The columns nobody takes. */
export function unusedColumns(columns: readonly Column[], mapping: Mapping): readonly Column[] {
  const used = new Set(fields.map((field) => mapping[field]))
  return columns.filter(({ title }, index) => title !== '' && !used.has(index))
}

// A sheet with both « Nom » and « Bénéficiaire » names her twice: the parts are surer than the whole.
function withoutContradiction(mapping: Mapping): Mapping {
  const { 'whole-name': whole, ...parts } = mapping
  const hasParts = parts['usage-name'] !== undefined || parts['first-names'] !== undefined
  return whole === undefined || hasParts ? parts : { ...parts, 'whole-name': whole }
}
