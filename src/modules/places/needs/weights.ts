import type { Indicator } from '#platform/territory/territory.ts'

/** How much each part of an index counts, by its column; 1 where nothing is said. */
export type Weights = Readonly<Record<string, number>>

export const mostWeight = 5

/** Name of the column that is made of the others by the weights of the question. */
const weighedColumn = 'selon-vos-poids'

/** The parts of an index: the other columns of the first file that has a total, all on the scale of the total. */
export function partsOf(indicators: readonly Indicator[]): readonly Indicator[] {
  const total = indicators.find(({ column }) => column === 'total')
  const parts = indicators.filter(({ file, column }) => file === total?.file && column !== 'total')
  return parts.length > 1 ? parts : []
}

/** What can be asked for: each column, and the index weighed anew where a file has one. */
export function indicatorsWith(indicators: readonly Indicator[], weights: Weights): readonly Indicator[] {
  const parts = partsOf(indicators)
  const [first] = parts
  return first ? [...indicators, weighed(first, parts, weights)] : indicators
}

/** Whether an indicator is the one that weights make. */
export function isWeighed({ column }: Pick<Indicator, 'column'>): boolean {
  return column === weighedColumn
}

// The mean of the parts that are known; all alike where every weight is nought.
function weighed({ file, about }: Indicator, parts: readonly Indicator[], weights: Weights): Indicator {
  const isNothing = parts.every(({ column }) => weights[column] === 0)
  const weighedParts = parts.map((part) => ({ part, weight: isNothing ? 1 : (weights[part.column] ?? 1) }))
  return {
    name: `${file}/${weighedColumn}`,
    file,
    column: weighedColumn,
    about,
    valueOf: (code) => {
      const known = weighedParts.flatMap(({ part, weight }) => {
        const value = part.valueOf(code)
        return value === undefined || weight === 0 ? [] : [{ value, weight }]
      })
      const whole = known.reduce((sum, { weight }) => sum + weight, 0)
      return whole === 0
        ? undefined
        : known.reduce((sum, { value, weight }) => sum + value * weight, 0) / whole
    },
  }
}
