import { type BenefitId, benefitIds } from '../benefit.ts'

/** What a person asks to see apart, so that the first page stays light: one benefit, what is not due, other papers. */
export type View = BenefitId | 'non' | 'papiers'

const viewField = 'voir'

/** What the address of a result asks to see apart; nothing for the result itself. */
export function viewIn(path: string): View | undefined {
  const asked = new URLSearchParams(path.split('?')[1]).get(viewField)
  return [...benefitIds, 'non' as const, 'papiers' as const].find((view) => view === asked)
}

/** The same result, showing that apart; or the result itself. */
export function viewHref(path: string, view?: View): string {
  const [page = ''] = path.split('?')
  return view === undefined ? page : `${page}?${viewField}=${view}`
}
