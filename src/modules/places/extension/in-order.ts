import type { Closure, Stop } from '../place.ts'

/** Closures by their days: two lists of the same ones are the same list. */
export function closuresInOrder(closures: readonly Closure[]): readonly Closure[] {
  return closures.toSorted(byKeys(({ from, to, reason = '' }) => [from, to, reason]))
}

/** Stops as the week goes. */
export function stopsInOrder(stops: readonly Stop[]): readonly Stop[] {
  return stops.toSorted(
    byKeys(({ weekday, opensAt, closesAt, weeks, commune, street, from = '', to = '' }) => [
      weekday,
      opensAt,
      closesAt,
      weeks,
      commune.postalCode,
      commune.name,
      street,
      from,
      to,
    ]),
  )
}

/** Lines said twice are said once, however they are made. */
export function eachOnce<Line>(lines: readonly Line[]): readonly Line[] {
  const said = new Set<string>()
  return lines.filter((line) => {
    const text = JSON.stringify(line)
    return !said.has(text) && said.add(text)
  })
}

type Keys = readonly (string | number)[]

function byKeys<Line>(keysOf: (line: Line) => Keys): (one: Line, other: Line) => number {
  return (one, other) => {
    const [mine, theirs] = [keysOf(one), keysOf(other)]
    const at = mine.findIndex((key, rank) => key !== theirs[rank])
    if (at === -1) return 0
    return (mine[at] ?? '') < (theirs[at] ?? '') ? -1 : 1
  }
}
