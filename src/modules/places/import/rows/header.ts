import { readTwice } from '../../normalise/plain-cell.ts'

type Cells = readonly string[]

export interface Header {
  readonly names: readonly string[]
  /** How many records it takes, with the title lines above it. */
  readonly records: number
}

// A title, a date, a legend: what people write above a table is shorter than its header.
const fullEnough = 0.6

/** The header of a table among its first records, under the title lines, on one line or two. */
export function headerOf(records: readonly Cells[]): Header {
  const widest = Math.max(0, ...records.map(filledIn))
  const at = records.findIndex((record) => filledIn(record) >= widest * fullEnough)
  const header = records[at] ?? []
  const above = records[at - 1]
  const below = records[at + 1]
  if (below && isUnder(header, below)) return { names: named(under(header, below)), records: at + 2 }
  if (above && filledIn(above) > 1 && hasTwins(header))
    return { names: named(under(above, header)), records: at + 1 }
  return { names: named(header), records: at + 1 }
}

/** How many cells of a record hold something. */
export function filledIn(record: Cells): number {
  return record.filter((cell) => cell.trim() !== '').length
}

// « Lundi | | Mardi | » over « matin | après-midi | matin | après-midi ».
function isUnder(header: Cells, below: Cells): boolean {
  const unnamed = below
    .filter((_, rank) => (header[rank] ?? '').trim() === '')
    .some((cell) => cell.trim() !== '')
  const words = below.filter((cell) => cell.trim() !== '')
  return (
    unnamed && (below[0] ?? '').trim() === '' && hasTwins(below) && words.every((cell) => !/\d/.test(cell))
  )
}

function hasTwins(record: Cells): boolean {
  const filled = record.map((cell) => cell.trim()).filter(Boolean)
  return new Set(filled).size < filled.length
}

/** The names of two lines together: what is said once holds for the columns that follow. */
function under(above: Cells, below: Cells): Cells {
  const width = Math.max(above.length, below.length)
  const twins = below
    .map((cell) => cell.trim())
    .filter((cell, rank, all) => cell !== '' && all.indexOf(cell) !== rank)
  let group = ''
  return Array.from({ length: width }, (_, rank) => {
    group = (above[rank] ?? '').trim() || group
    const name = (below[rank] ?? '').trim()
    if (name === '') return (above[rank] ?? '').trim()
    return twins.includes(name) ? `${group} ${name}` : name
  })
}

// Two columns of one name keep both values: « itinerance », « itinerance 2 ».
function named(record: Cells): readonly string[] {
  const seen = new Map<string, number>()
  return record.map((cell, rank) => {
    const name = readTwice(cell.replace(/^\uFEFF/, '')).trim() || `colonne ${rank + 1}`
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    return times === 1 ? name : `${name} ${times}`
  })
}
