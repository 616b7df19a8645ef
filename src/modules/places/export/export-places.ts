import type { OrganisationId } from '#kernel/ids.ts'
import { fold } from '#kernel/plain-text.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { PlacesTables } from '../tables.ts'
import { type InclusionPlace, inclusionPlace } from './data-inclusion.ts'
import { type ExportedPlace, publishedAfter } from './exported-place-store.ts'
import { extendedRow } from './extended-row.ts'
import { placeFeature } from './geojson.ts'
import { type CsvReader, extendedHead, extendedLine, standardHead, standardLine } from './standard-csv.ts'
import { missingColumns, standardRow } from './standard-row.ts'

/** What the directory is written as: the national standard, the same with the town’s columns, data·inclusion, GeoJSON. */
export const exportFormats = ['standard', 'extended', 'data-inclusion', 'geojson'] as const
export type ExportFormat = (typeof exportFormats)[number]

export interface ExportRequest {
  readonly keeper: OrganisationId
  /** The name of the organisation that publishes. */
  readonly publisher: string
  readonly format: ExportFormat
  /** Of a CSV only. */
  readonly reader: CsvReader
  /** A place that the strict standard cannot hold: a column it requires is not known. */
  onLeftOut?(place: ExportedPlace): void
}

type Pages = AsyncIterable<readonly ExportedPlace[]>

/** The published places of an organisation in an open format, some hundreds at a time: nothing is held whole. */
export function exportPlaces(errand: Errand<PlacesTables>, request: ExportRequest): AsyncIterable<string> {
  const pages = (): Pages => pagesOf(errand, request)
  if (request.format === 'standard') return csv(pages(), request)
  if (request.format === 'extended') return extended(pages(), request)
  return request.format === 'geojson' ? geojson(pages()) : inclusion(pages, fold(request.publisher))
}

const pagePlaces = 500
const beforeAll = '00000000-0000-0000-0000-000000000000'

async function* pagesOf(
  { db }: Errand<PlacesTables>,
  { keeper, format }: Pick<ExportRequest, 'keeper' | 'format'>,
): Pages {
  const withTimetables = format === 'extended' || format === 'geojson'
  let after: string = beforeAll
  for (;;) {
    const page = await publishedAfter(db, { keeper, after, most: pagePlaces, withTimetables })
    const last = page.at(-1)
    if (!last) return
    yield page
    after = last.id
  }
}

async function* csv(pages: Pages, { reader, onLeftOut }: ExportRequest): AsyncGenerator<string> {
  yield standardHead
  for await (const page of pages) {
    let text = ''
    for (const place of page) {
      const row = standardRow(place.publicId, place.facts)
      if (missingColumns(row).length > 0) onLeftOut?.(place)
      else text += standardLine(row, reader)
    }
    yield text
  }
}

// What the standard could not hold has its place here: no row is left out.
async function* extended(pages: Pages, { reader }: ExportRequest): AsyncGenerator<string> {
  yield extendedHead
  for await (const page of pages) {
    const rows = page.map(({ publicId, facts, local }) => extendedRow(publicId, facts, local))
    yield rows.map((row) => extendedLine(row, reader)).join('')
  }
}

async function* geojson(pages: Pages): AsyncGenerator<string> {
  yield '{"type":"FeatureCollection","features":['
  yield* listed(pages, ({ publicId, facts, local }) => placeFeature(publicId, facts, local))
  yield ']}\n'
}

// Structures then services, each read again from the first: a list of services never waits in memory.
async function* inclusion(pages: () => Pages, publisher: string): AsyncGenerator<string> {
  const source = publisher.replaceAll(/[^a-z\d]+/g, '-')
  const told = ({ publicId, facts }: ExportedPlace): InclusionPlace => inclusionPlace(source, publicId, facts)
  yield '{"structures":['
  yield* listed(pages(), (place) => told(place).structure)
  yield '],"services":['
  yield* listed(pages(), (place) => told(place).service)
  yield ']}\n'
}

async function* listed(pages: Pages, tell: (place: ExportedPlace) => unknown): AsyncGenerator<string> {
  let separator = '\n'
  for await (const page of pages) {
    let text = ''
    for (const place of page) {
      const said = tell(place)
      if (said === undefined) continue
      text += `${separator}${JSON.stringify(said)}`
      separator = ',\n'
    }
    yield text
  }
}
