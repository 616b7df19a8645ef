import { fold } from '#kernel/plain-text.ts'
import type { OptionList } from '../definition/definition.ts'
import { otherCode } from '../fields/other-code.ts'
import type { Family, Fault } from './fault.ts'
import type { Outline } from './outline.ts'
import { listsOf } from './references.ts'

const mostOptions = 30
const largestGrid = 60

/** Lists one can choose from. */
export const lists: Family = (outline) => [
  ...outline.definition.lists.flatMap((list, index) => ofList(outline, list, `/lists/${index}`)),
  ...grids(outline),
  ...reserved(outline),
]

function ofList(outline: Outline, list: OptionList, path: string): readonly Fault[] {
  const uses = usesOf(outline, list.id)
  const { id, options } = list
  const values = { id }
  const faults: Fault[] = []
  if (options.length === 0) faults.push({ rule: 'empty-list', path: `${path}/options`, values })
  if (options.length === 1) faults.push({ rule: 'one-option', path: `${path}/options`, values })
  if (uses.size === 0) faults.push({ rule: 'unused-list', path, values })
  // A linked list is cut by what was chosen above it.
  if (options.length > mostOptions && !uses.has('linked-choice'))
    faults.push({
      rule: 'many-options',
      path: `${path}/options`,
      values: { id, count: options.length, limit: mostOptions },
    })
  return [...faults, ...sameLabels(list, path), ...exclusives(list, path, uses)]
}

function usesOf({ questions }: Outline, id: string): ReadonlySet<string> {
  return new Set(
    questions.flatMap(({ question: { field } }) =>
      listsOf(field).some((list) => list.id === id) ? [field.type] : [],
    ),
  )
}

function sameLabels({ options }: OptionList, path: string): readonly Fault[] {
  const seen = new Map<string, string>()
  return options.flatMap(({ label, code, under }, index) => {
    const words = `${under ?? ''} ${fold(label.fr)}`
    const other = seen.get(words)
    seen.set(words, code)
    return other === undefined || other === code
      ? []
      : [{ rule: 'same-label', path: `${path}/options/${index}/label`, values: { code, other } } as const]
  })
}

function exclusives({ id, options }: OptionList, path: string, uses: ReadonlySet<string>): readonly Fault[] {
  const exclusive = options.flatMap((option, index) => (option.exclusive ? [index] : []))
  const [first] = exclusive
  if (first === undefined) return []
  const at = `${path}/options/${first}/exclusive`
  if (uses.size > 0 && !uses.has('several-choices'))
    return [{ rule: 'exclusive-for-nothing', path: at, values: { id } }]
  if (exclusive.length === options.length) return [{ rule: 'all-exclusive', path: at, values: { id } }]
  return first < options.length - exclusive.length
    ? [{ rule: 'exclusive-first', path: at, values: { id } }]
    : []
}

function grids({ questions, listOf }: Outline): readonly Fault[] {
  return questions.flatMap(({ question: { field, id }, path }) => {
    if (field.type !== 'grid') return []
    const count = sizeOf(listOf, field.lines) * sizeOf(listOf, field.list)
    return count > largestGrid
      ? [{ rule: 'large-grid', path: `${path}/field`, values: { id, count, limit: largestGrid } } as const]
      : []
  })
}

function sizeOf(listOf: Outline['listOf'], id: string): number {
  return listOf.get(id)?.options.length ?? 0
}

// « Autre » has a code of its own, which no option may bear beside it.
function reserved({ questions, listOf }: Outline): readonly Fault[] {
  return questions.flatMap(({ question: { field, id }, path }) =>
    'other' in field && field.other && listOf.get(field.list)?.options.some(({ code }) => code === otherCode)
      ? [{ rule: 'reserved-option', path: `${path}/field/other`, values: { id, code: otherCode } } as const]
      : [],
  )
}
