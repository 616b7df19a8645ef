import type { Day } from '#kernel/day.ts'
import { type PlaceColumn, placeColumns } from '../extension/columns.ts'
import { sidesOf } from '../extension/local-fields.ts'
import { compileHours } from '../import/compile-hours.ts'
import { applyMapping } from '../import/mapping/apply-mapping.ts'
import type { Mapping } from '../import/mapping/mapping.ts'
import { readPlace } from '../import/read-place.ts'
import type { Told } from '../keeping/told.ts'
import type { Reading } from './upload.ts'

/** The first places of a file as a mapping would read them. */
export function samplePlaces({ sample }: Reading, mapping: Mapping, today: Day): readonly Told[] {
  return sample.flatMap((cells, rank) => {
    const mapped = applyMapping(mapping, { line: rank + 2, cells })
    const read = readPlace(mapped, { today, mayKeepPeople: false, people: [], tell: () => undefined })
    if (!read) return []
    const { facts, local } = sidesOf(read.facts)
    const { osm } = facts.hours ?? {}
    const compiled = osm === undefined ? undefined : compileHours(osm)
    const hours = compiled?.kind === 'weekly' ? compiled.hours : []
    return [{ facts, local, hours }]
  })
}

const mostExamples = 2
const longestExample = 60

/** A few different texts that a mapping takes for each column of a place. */
export function examplesOf(
  { sample }: Reading,
  mapping: Mapping,
): Readonly<Partial<Record<PlaceColumn, readonly string[]>>> {
  const rows = sample.map((cells, rank) => applyMapping(mapping, { line: rank + 2, cells }))
  return Object.fromEntries(
    placeColumns.map((column) => {
      const texts = rows.map(({ cells, days }) =>
        column === 'horaires' && cells.horaires === ''
          ? days
              .map(({ text }) => text)
              .filter(Boolean)
              .join(' / ')
          : cells[column],
      )
      const shown = [...new Set(texts.filter(Boolean))].slice(0, mostExamples)
      return [column, shown.map((text) => cut(text))]
    }),
  )
}

function cut(text: string): string {
  return text.length > longestExample ? `${text.slice(0, longestExample).trim()}…` : text
}
