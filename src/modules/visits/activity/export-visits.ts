import { createHmac } from 'node:crypto'
import type { PersonId } from '#kernel/ids.ts'
import { findTown, type OrganisationsTables } from '#modules/organisations/index.ts'
import { findPeople, fullName, type PeopleTables, type Person, peopleById } from '#modules/people/index.ts'
import {
  findProcedures,
  type ProcedureId,
  type ProceduresTables,
  titleOf,
} from '#modules/procedures/index.ts'
import type { Errand } from '#platform/db/errand.ts'
import {
  type Cell,
  complementCells,
  complementHeaders,
  exportCells,
  exportHeaders,
  type ExportRow,
  type ExportScope,
} from '../export-columns.ts'
import { listNotes } from '../record/visit-store.ts'
import { counting } from '../report/read-report.ts'
import type { Slice } from '../report/figure.ts'
import type { VisitsTables } from '../tables.ts'
import type { VisitId } from '../visit.ts'
import { type ExportedTown, townOf } from './exported-town.ts'
import { type Bookmark, type Exported, listExported } from './exported-store.ts'

export type ExportTables = VisitsTables & PeopleTables & ProceduresTables & OrganisationsTables

export interface ExportRequest extends Slice {
  /** An agent's own file carries names and notes; any other carries neither. */
  readonly whose: ExportScope['whose']
  /** A secret of this file alone: who is who in it is not who is who in another. */
  readonly salt: Uint8Array
}

/**
 * Runs one page of a file in a transaction of its own: a million visits neither fill memory nor hold a connection while
 * somebody's line is slow.
 */
export type InTurn = <Answer>(work: (errand: Errand<ExportTables>) => Promise<Answer>) => Promise<Answer>

export type ExportedSheet = 'national' | 'complements'

const visitsAtATime = 500

/** The activity of a period, headers first, one row a participant, a page of rows at a time. */
export async function* exportVisits(
  inTurn: InTurn,
  sheet: ExportedSheet,
  request: ExportRequest,
): AsyncGenerator<readonly (readonly Cell[])[]> {
  const { town, scope, until } = await inTurn((errand) => beginning(errand, request))
  yield [sheet === 'national' ? exportHeaders(scope) : complementHeaders]
  let after: Bookmark | undefined
  do {
    const page = await inTurn((errand) => readPage(errand, request, { after, until }))
    yield page.rows.map((row) => {
      const written = rowOf(row, page.around, { town, salt: request.salt })
      return sheet === 'national' ? exportCells(written, scope) : complementCells(written)
    })
    after = page.next
  } while (after)
}

async function beginning(
  errand: Errand<ExportTables>,
  { whose }: ExportRequest,
): Promise<{ town: ExportedTown; scope: ExportScope; until: Date }> {
  const { territory } = await findTown(errand)
  const scope = { whose, withSource: false, timeZone: territory.timeZone }
  return { town: townOf(territory), scope, until: errand.now }
}

interface ReadPage {
  readonly rows: readonly Exported[]
  readonly next: Bookmark | undefined
  readonly around: Around
}

async function readPage(
  errand: Errand<ExportTables>,
  { whose, ...slice }: ExportRequest,
  { after, until }: { readonly after: Bookmark | undefined; readonly until: Date },
): Promise<ReadPage> {
  const { rows, next } = await counting(errand, () =>
    listExported(errand.db, slice, { after, until, limit: visitsAtATime }),
  )
  return { rows, next, around: await readAround(errand, rows, whose) }
}

interface Around {
  readonly people: ReadonlyMap<PersonId, Person>
  readonly titles: ReadonlyMap<ProcedureId, string>
  readonly notes: ReadonlyMap<VisitId, string>
}

async function readAround(
  errand: Errand<ExportTables>,
  rows: readonly Exported[],
  whose: ExportScope['whose'],
): Promise<Around> {
  const people = await findPeople(errand, distinct(rows.flatMap(({ personId }) => personId ?? [])))
  const procedures = await findProcedures(errand, distinct(rows.flatMap(({ procedureIds }) => procedureIds)))
  const notes =
    whose === 'own' ? await listNotes(errand.db, distinct(rows.map(({ visitId }) => visitId))) : []
  return {
    people: peopleById(people),
    titles: new Map(procedures.map((procedure) => [procedure.id, titleOf(procedure, 'fr')])),
    notes: new Map(notes),
  }
}

function distinct<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Set(items)]
}

function rowOf(
  row: Exported,
  around: Around,
  { town, salt }: { readonly town: ExportedTown; readonly salt: Uint8Array },
): ExportRow {
  const { firstRecordedAt, recordedAt } = row
  return {
    ...row,
    id: row.visitId,
    day: row.on,
    recordedAt: firstRecordedAt ?? recordedAt,
    changedAt: firstRecordedAt ? recordedAt : null,
    agent: { ...splitName(row.agentName), conumId: null },
    type: row.activity,
    participant: { rank: row.rank, of: row.participants },
    place: placeOf(row, town),
    workshopName: row.title ?? '',
    procedureName: distinct(row.procedureIds.flatMap((id) => around.titles.get(id) ?? [])).join('\n'),
    level: row.level ?? null,
    referred: row.referredTo !== undefined || row.modes.includes('relais'),
    referredTo: row.referredTo ?? null,
    person: personOf(row, row.personId && around.people.get(row.personId)),
    notes: around.notes.get(row.visitId) ?? '',
    source: '',
    personCode: createHmac('sha256', salt).update(row.countedAs).digest('hex').slice(0, 16),
  }
}

// The address is the town's: only a visit at our own place is given it.
function placeOf({ placeType, placeName }: Exported, town: ExportedTown): ExportRow['place'] {
  const name = placeName ?? ''
  if (placeType === 'lieu_activite') return { ...town, name }
  return { name, address: '', commune: '', postcode: '', inseeCode: '' }
}

function personOf(
  { gender, ageBand, socialStatus }: Exported,
  person: Person | undefined,
): ExportRow['person'] {
  const commune = person?.home.commune
  return {
    name: person ? fullName(person.names) : '',
    commune: commune?.name ?? '',
    postcode: commune?.postalCode ?? '',
    inseeCode: commune?.code ?? '',
    gender,
    ageBand,
    socialStatus,
  }
}

function splitName(name: string): { readonly firstName: string; readonly lastName: string } {
  const [firstName = '', ...rest] = name.split(' ')
  return { firstName, lastName: rest.join(' ') }
}
