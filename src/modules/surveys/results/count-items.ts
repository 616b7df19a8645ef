import type { Item } from './item.ts'

type Codes = readonly string[] | undefined

/** Classes that everybody is in exactly one of: what is hidden in them is hidden together. */
export interface Partition {
  readonly classes: readonly string[]
  classOf(codes: Codes): string
}

/** The class of whoever passed the question, or was not asked it. */
export const passed = 'passed'

/** The tables an item is counted in; the classes of the first are its rows, or each table is a row of its own. */
export function partitionsOf({ kind, options }: Item): readonly Partition[] {
  const codes = options.map(({ code }) => code)
  if (kind === 'several') return [answeredOrNot, ...codes.map(chosenOrNot)]
  if (kind === 'marks') return [{ classes: [...codes, passed], classOf: groupOfMark }]
  if (kind === 'counted' || kind === 'words') return [answeredOrNot]
  // Of a ranking, what came first is counted.
  return [{ classes: [...codes, passed], classOf: (chosen) => chosen?.[0] ?? passed }]
}

const answered = 'given'

const answeredOrNot: Partition = {
  classes: [answered, passed],
  classOf: (codes) => (codes === undefined || codes.length === 0 ? passed : answered),
}

function chosenOrNot(code: string): Partition {
  return {
    classes: [code, passed],
    classOf: (codes) => (codes?.includes(code) ? code : passed),
  }
}

// As the recommendation score is worked out everywhere: 9 and 10, 7 and 8, 0 to 6.
function groupOfMark(codes: Codes): string {
  const mark = codes?.[0]
  if (mark === undefined) return passed
  if (Number(mark) >= 9) return 'promoters'
  return Number(mark) >= 7 ? 'passives' : 'detractors'
}

/** The options in the order people put them: first counts most, what they left out counts nothing. */
export function orderOf({ options }: Item, rankings: readonly Codes[]): readonly string[] {
  const points = new Map(options.map(({ code }) => [code, 0]))
  for (const ranking of rankings)
    for (const [place, code] of (ranking ?? []).entries())
      points.set(code, (points.get(code) ?? 0) + options.length - place)
  return [...points].toSorted(([, one], [, other]) => other - one).map(([code]) => code)
}
