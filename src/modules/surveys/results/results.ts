import { type Day, toDay } from '#kernel/day.ts'
import type { Response } from '../answer/response-store.ts'
import { orderOf, type Partition, partitionsOf, passed } from './count-items.ts'
import { hiddenRows, type Shown, smallestShown } from '#kernel/small-counts.ts'
import { hiddenCells } from './hide-small.ts'
import type { Item } from './item.ts'

/** What responses may be looked at by, one at a time: two at once would leave too few. */
export const dimensions = ['month', 'way', 'place'] as const

export type Dimension = (typeof dimensions)[number]

/** One part of the responses by one dimension: a month, a way in, a place. */
export interface Slice {
  readonly dimension: Dimension
  readonly code: string
  readonly size: number
}

export interface ItemResult {
  readonly item: Item
  readonly rows: readonly ResultRow[]
  readonly answered: Shown
  /** Only where every count is shown: it could be worked back from. */
  readonly mean?: number
  /** From -100 to 100. */
  readonly recommendation?: number
  /** The options in the order people put them. */
  readonly order?: readonly string[]
}

export interface ResultRow {
  readonly code: string
  readonly label: string
  readonly count: Shown
  /** Of those who answered, from 0 to 1. */
  readonly share?: number
}

export interface Results {
  readonly size: number
  readonly slices: readonly Slice[]
  readonly chosen: Slice | undefined
  readonly items: readonly ItemResult[]
}

type Counted = Pick<Response, 'since' | 'way' | 'placeId' | 'answers'>

export interface ResultsAsked {
  readonly items: readonly Item[]
  readonly responses: readonly Counted[]
  readonly dimension?: Dimension | undefined
  readonly code?: string | undefined
}

/**
 * The results as they may be seen: no count of one to four, nor what would give one away, in the whole, in any part, and
 * in what the parts leave. Too few responses have none.
 */
export function resultsOf({ items, responses, dimension, code }: ResultsAsked): Results | undefined {
  if (responses.length < smallestShown) return undefined
  const slices = dimensions.flatMap((each) => slicesBy(each, responses))
  const chosen = slices.find((slice) => slice.dimension === dimension && slice.code === code)
  const view: View = { responses, slices, chosen }
  return {
    size: chosen?.size ?? responses.length,
    slices,
    chosen,
    items: items.map((item) => resultOf(item, view)),
  }
}

interface View {
  readonly responses: readonly Counted[]
  readonly slices: readonly Slice[]
  readonly chosen: Slice | undefined
}

/** The parts of one dimension that may be opened; what is too small stays together, and unnamed. */
function slicesBy(dimension: Dimension, responses: readonly Counted[]): readonly Slice[] {
  const sizes = new Map<string, number>()
  for (const response of responses) {
    const code = codeBy(dimension, response)
    sizes.set(code, (sizes.get(code) ?? 0) + 1)
  }
  const codes = [...sizes.keys()]
  const closed = hiddenRows(codes.map((code) => sizes.get(code) ?? 0))
  const open = codes.filter((_, index) => closed[index] !== true)
  if (codes.length < 2) return []
  return open
    .filter((code) => code !== '')
    .toSorted()
    .map((code) => ({ dimension, code, size: sizes.get(code) ?? 0 }))
}

/** The month, the way in or the place of a response; nothing where no place was said. */
function codeBy(dimension: Dimension, { since, way, placeId }: Counted): string {
  if (dimension === 'month') return monthOf(since)
  return dimension === 'way' ? way : (placeId ?? '')
}

function monthOf(since: Day): Day {
  return toDay(`${since.slice(0, 7)}-01`)
}

function resultOf(item: Item, view: View): ItemResult {
  const [first, ...others] = partitionsOf(item).map((partition) => shownIn(item, partition, view))
  if (!first) throw new Error(`nothing to count in ${item.id}`)
  const parts = item.kind === 'several' ? others : [first]
  const hidden = first.get(passed)
  const size = view.chosen?.size ?? view.responses.length
  const answered: Shown = hidden === undefined || hidden === 'hidden' ? 'hidden' : size - hidden
  const rows = item.options.map(({ code, label }) => {
    const count = parts.map((part) => part.get(code)).find((each) => each !== undefined) ?? 0
    return { code, label, count, ...shareOf(count, answered) }
  })
  return { item, rows, answered, ...figuresOf(item, rows, answered), ...orderIn(item, view, answered) }
}

function shareOf(count: Shown, answered: Shown): { readonly share?: number } {
  if (count === 'hidden' || answered === 'hidden' || answered === 0) return {}
  return { share: count / answered }
}

/** The counts of one table as they may be seen, in the part that is looked at or in the whole. */
function shownIn(item: Item, partition: Partition, view: View): ReadonlyMap<string, Shown> {
  const { responses, slices, chosen } = view
  const classes = [
    ...new Set([...partition.classes, ...responses.map((each) => classIn(item, partition, each))]),
  ]
  const count = (code: string, among: readonly Counted[]): number =>
    among.filter((response) => classIn(item, partition, response) === code).length
  const totals = classes.map((code) => count(code, responses))
  const rows = hiddenRows(totals)
  if (!chosen) return shownAs(classes, totals, rows)
  const parts = partsBy(chosen.dimension, { responses, slices })
  const cells = classes.map((code) => parts.map((part) => count(code, part.responses)))
  const masks = hiddenCells(cells, rows)
  const at = parts.findIndex(({ code }) => code === chosen.code)
  return shownAs(
    classes,
    cells.map((row) => row[at] ?? 0),
    masks.map((row) => row[at] ?? true),
  )
}

function classIn(item: Item, partition: Partition, { answers }: Counted): string {
  return partition.classOf(answers.get(item.id))
}

function shownAs(
  classes: readonly string[],
  counts: readonly number[],
  hidden: readonly boolean[],
): ReadonlyMap<string, Shown> {
  return new Map(classes.map((code, at) => [code, hidden[at] === true ? 'hidden' : (counts[at] ?? 0)]))
}

interface Part {
  readonly code: string | undefined
  readonly responses: readonly Counted[]
}

/** Every part that may be opened, and all the others as one: together they are the whole. */
function partsBy(dimension: Dimension, { responses, slices }: Omit<View, 'chosen'>): readonly Part[] {
  const open = slices.filter((slice) => slice.dimension === dimension).map(({ code }) => code)
  const rest = responses.filter((response) => !open.includes(codeBy(dimension, response)))
  const parts = open.map((code) => ({
    code,
    responses: responses.filter((response) => codeBy(dimension, response) === code),
  }))
  return rest.length === 0 ? parts : [...parts, { code: undefined, responses: rest }]
}

function figuresOf(
  { kind, options }: Item,
  rows: readonly ResultRow[],
  answered: Shown,
): Pick<ItemResult, 'mean' | 'recommendation'> {
  const counts = rows.map(({ count }) => count)
  if (answered === 'hidden' || answered === 0) return {}
  if (!counts.every((count) => count !== 'hidden')) return {}
  const of = (code: string): number => counts[rows.findIndex((row) => row.code === code)] ?? 0
  if (kind === 'marks')
    return { recommendation: Math.round((100 * (of('promoters') - of('detractors'))) / answered) }
  if (kind !== 'one' || !options.every(({ score }) => score !== undefined)) return {}
  const points = options.reduce((sum, { code, score = 0 }) => sum + score * of(code), 0)
  return { mean: points / answered }
}

function orderIn(item: Item, { responses, chosen }: View, answered: Shown): Pick<ItemResult, 'order'> {
  if (item.kind !== 'ranking' || answered === 'hidden' || answered < smallestShown) return {}
  const among = chosen
    ? responses.filter((response) => codeBy(chosen.dimension, response) === chosen.code)
    : responses
  return {
    order: orderOf(
      item,
      among.map(({ answers }) => answers.get(item.id)),
    ),
  }
}
