import type { OrganisationId } from '#kernel/ids.ts'
import { fold } from '#kernel/plain-text.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { PlacesTables } from '../tables.ts'
import { type InclusionPlace, inclusionPlace } from './data-inclusion.ts'
import { type ExportedPlace, publishedAfter } from './exported-place-store.ts'
import { placeFeature } from './geojson.ts'
import { type CsvReader, standardHead, standardLine } from './standard-csv.ts'
import { missingColumns, standardRow } from './standard-row.ts'

export const exportFormats = ['standard', 'data-inclusion', 'geojson'] as const
export type ExportFormat = (typeof exportFormats)[number]

export interface ExportRequest {
  readonly keeper: OrganisationId
  /** The name of the organisation that publishes. */
  readonly publisher: string
  readonly format: ExportFormat
  /** Of the CSV only. */
  readonly reader: CsvReader
  /** A place that the strict standard cannot hold: a column it requires is not known. */
  onLeftOut?(place: ExportedPlace): void
}

type Pages = AsyncIterable<readonly ExportedPlace[]>

/** The published places of an organisation in an open format, some hundreds at a time: nothing is held whole. */
export function exportPlaces(errand: Errand<PlacesTables>, request: ExportRequest): AsyncIterable<string> {
  const pages = (): Pages => pagesOf(errand, request.keeper)
  if (request.format === 'standard') return csv(pages(), request)
  return request.format === 'geojson' ? geojson(pages()) : inclusion(pages, fold(request.publisher))
}

const pagePlaces = 500
const beforeAll = '00000000-0000-0000-0000-000000000000'

async function* pagesOf({ db }: Errand<PlacesTables>, keeper: OrganisationId): Pages {
  let after: string = beforeAll
  for (;;) {
    const page = await publishedAfter(db, { keeper, after, most: pagePlaces })
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

async function* geojson(pages: Pages): AsyncGenerator<string> {
  yield '{"type":"FeatureCollection","features":['
  yield* listed(pages, ({ publicId, facts }) => placeFeature(publicId, facts))
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
