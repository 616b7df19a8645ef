import type { PersonId } from '#kernel/ids.ts'
import { findTown, type OrganisationsTables } from '#modules/organisations/index.ts'
import { findPeople, fullName, type PeopleTables, type Person, peopleById } from '#modules/people/index.ts'
import { findProcedure, type ProcedureId, type ProceduresTables, titleOf } from '#modules/procedures/index.ts'
import type { Errand } from '#platform/db/errand.ts'
import { exportCells, exportHeaders, type ExportRow, type ExportScope } from '../export-columns.ts'
import { ageBand } from '../national-terms.ts'
import { listFirstRecordings, listNotes, listVisitsBetween, type VisitRange } from '../record/visit-store.ts'
import type { VisitsTables } from '../tables.ts'
import { themesOf, type Visit, type VisitId, wasReferred } from '../visit.ts'
import { byteOrderMark, csvLine } from './csv.ts'
import { type ExportedTown, townOf } from './exported-town.ts'

export type ExportTables = VisitsTables & PeopleTables & ProceduresTables & OrganisationsTables

export interface ExportRequest extends VisitRange {
  /** An agent's own file carries names and notes; any other carries neither. */
  readonly whose: ExportScope['whose']
}

const visitsAtATime = 500

/** The activity of a period in the national columns, line by line: headers first, one line per participant. */
export async function* exportVisits(
  errand: Errand<ExportTables>,
  { whose, ...range }: ExportRequest,
): AsyncGenerator<string> {
  const { territory } = await findTown(errand)
  const scope: ExportScope = { whose, withSource: false, timeZone: territory.timeZone }
  yield byteOrderMark + csvLine(exportHeaders(scope))
  const town = townOf(territory)
  let after: Visit | undefined
  do {
    const visits = await listVisitsBetween(errand.db, range, { after, limit: visitsAtATime })
    const around = await readAround(errand, visits, whose)
    for (const visit of visits) yield csvLine(exportCells(rowOf(visit, around, town), scope))
    after = visits.length < visitsAtATime ? undefined : visits.at(-1)
  } while (after)
}

interface Around {
  readonly people: ReadonlyMap<PersonId, Person>
  readonly titles: ReadonlyMap<ProcedureId, string>
  readonly notes: ReadonlyMap<VisitId, string>
  readonly firstRecordings: ReadonlyMap<VisitId, Date>
}

async function readAround(
  errand: Errand<ExportTables>,
  visits: readonly Visit[],
  whose: ExportScope['whose'],
): Promise<Around> {
  const ids = visits.map(({ id }) => id)
  const personIds = [...new Set(visits.flatMap(({ personId }) => personId ?? []))]
  const people = await findPeople(errand, personIds)
  return {
    people: peopleById(people),
    titles: await titlesOf(errand, visits),
    notes: whose === 'own' ? await listNotes(errand.db, ids) : new Map(),
    firstRecordings: await listFirstRecordings(
      errand.db,
      visits.flatMap(({ id, replaces }) => (replaces ? [id] : [])),
    ),
  }
}

async function titlesOf(
  errand: Errand<ProceduresTables>,
  visits: readonly Visit[],
): Promise<ReadonlyMap<ProcedureId, string>> {
  const ids = new Set(visits.flatMap(({ acts }) => acts.flatMap(({ procedureId }) => procedureId ?? [])))
  const titles = new Map<ProcedureId, string>()
  for (const id of ids) {
    const procedure = await findProcedure(errand, id)
    if (procedure) titles.set(id, titleOf(procedure, 'fr'))
  }
  return titles
}

function rowOf(visit: Visit, around: Around, town: ExportedTown): ExportRow {
  const first = around.firstRecordings.get(visit.id)
  const titles = visit.acts.flatMap(({ procedureId }) => {
    const title = procedureId && around.titles.get(procedureId)
    return title ? [title] : []
  })
  return {
    id: visit.id,
    day: visit.visitedOn,
    recordedAt: first ?? visit.recordedAt,
    changedAt: first ? visit.recordedAt : null,
    agent: { ...splitName(visit.agentName), conumId: null },
    type: 'individuel',
    participant: { rank: 1, of: 1 },
    placeType: visit.placeType,
    place: placeOf(visit, town),
    minutes: visit.minutes,
    workshopName: '',
    equipment: visit.equipment,
    ...themesOf(visit),
    tags: [],
    procedureName: [...new Set(titles)].join('\n'),
    level: visit.autonomy ?? null,
    referred: wasReferred(visit),
    referredTo: visit.referredTo ?? null,
    person: personOf(visit, visit.personId && around.people.get(visit.personId)),
    notes: around.notes.get(visit.id) ?? '',
    source: '',
  }
}

// The address is the town's: only a visit at our own place is given it.
function placeOf({ placeType, placeName }: Visit, town: ExportedTown): ExportRow['place'] {
  const name = placeName ?? ''
  if (placeType === 'lieu_activite') return { ...town, name }
  return { name, address: '', commune: '', postcode: '', inseeCode: '' }
}

function personOf(visit: Visit, person: Person | undefined | ''): ExportRow['person'] {
  return person ? knownPerson(visit, person) : unknownPerson(visit)
}

function knownPerson({ visitedOn }: Visit, person: Person): ExportRow['person'] {
  const { names, birth, gender, home, socialStatus } = person
  const { commune } = home
  return {
    name: fullName(names),
    commune: commune?.name ?? '',
    postcode: commune?.postalCode ?? '',
    inseeCode: commune?.code ?? '',
    gender,
    ageBand: ageBand(birth?.year ?? null, Number(visitedOn.slice(0, 4))),
    socialStatus: socialStatus ?? 'non_communique',
  }
}

function unknownPerson({ anonymous }: Visit): ExportRow['person'] {
  const unsaid = {
    gender: 'non_communique',
    ageBand: 'non_communique',
    socialStatus: 'non_communique',
  } as const
  return { name: '', commune: '', postcode: '', inseeCode: '', ...unsaid, ...anonymous }
}

function splitName(name: string): { readonly firstName: string; readonly lastName: string } {
  const [firstName = '', ...rest] = name.split(' ')
  return { firstName, lastName: rest.join(' ') }
}
