import type { AgentId } from '#kernel/ids.ts'
import { type Result, grant, refuse } from '#kernel/result.ts'
import { tidy } from '#kernel/plain-text.ts'
import { organisationOf } from '#platform/db/asking-organisation.ts'
import type { Errand } from '#platform/db/errand.ts'
import { writeInJournal } from '#platform/journal/journal.ts'
import type { Tables } from '../people-options.ts'
import type { Mapping } from './columns/field.ts'
import { mappingProblem } from './columns/propose-mapping.ts'
import { type Counts, type Decision, type ImportId, isUndoable, type PeopleImport } from './import.ts'
import { deleteStaged, findImport, insertImport, markEmptied, moveOn, setCounts } from './import-store.ts'
import { touchedSince } from './imported-store.ts'
import { countDecisions, decide } from './line-store.ts'
import { askToAdvance } from './run/ask-to-advance.ts'

type ImportErrand = Errand<Tables>

/** Takes in a file; it is read by a job. */
export async function sendFile(
  errand: ImportErrand,
  file: { readonly name: string; readonly bytes: Buffer },
): Promise<ImportId> {
  const id = errand.newId() as ImportId
  await insertImport(errand.db, {
    id,
    organisationId: organisationOf(errand.asker),
    fileName: tidy(file.name).replaceAll(/\s+/g, ' ').slice(0, 200) || '?',
    content: file.bytes,
    at: errand.now,
    by: agentOf(errand),
  })
  await note(errand, id, 'people.import-sent')
  await askToAdvance(errand, id)
  return id
}

/** Reads another sheet of the same file. */
export async function chooseSheet(
  errand: ImportErrand,
  { id, sheet }: { readonly id: ImportId; readonly sheet: string },
): Promise<void> {
  const found = await findImport(errand.db, id)
  if (found?.state !== 'mapping' || !found.reading?.otherSheets.includes(sheet)) return
  const reading = { ...found.reading, sheet }
  if (await moveOn(errand.db, { id, from: 'mapping' }, { state: 'reading', reading }))
    await askToAdvance(errand, id)
}

/** Says which column holds what; the lines are then looked at by a job. */
export async function chooseColumns(
  errand: ImportErrand,
  { id, mapping }: { readonly id: ImportId; readonly mapping: Mapping },
): Promise<Result<undefined, 'no-name-column'>> {
  const problem = mappingProblem(mapping)
  if (problem) return refuse(problem)
  const isTaken = await moveOn(errand.db, { id, from: 'mapping' }, { state: 'analysing', mapping })
  if (isTaken) await askToAdvance(errand, id)
  return grant(undefined)
}

/** Back to the columns, to correct them. */
export async function reopenColumns(errand: ImportErrand, id: ImportId): Promise<void> {
  await moveOn(errand.db, { id, from: 'analysed' }, { state: 'mapping' })
}

/** Decides about lines that may be somebody we know. */
export async function decideDoubles(
  errand: ImportErrand,
  {
    id,
    ...wish
  }: { readonly id: ImportId; readonly decision: Decision; readonly lines: readonly number[] | 'all' },
): Promise<void> {
  const found = await findImport(errand.db, id)
  if (found?.state !== 'analysed' || wish.lines.length === 0) return
  await decide(errand.db, id, wish)
  const counts: Counts = { ...(found.counts ?? noCounts), ...(await countDecisions(errand.db, id)) }
  await setCounts(errand.db, id, counts)
}

/** Says yes: the files are written by a job, all or none. */
export async function confirmImport(errand: ImportErrand, id: ImportId): Promise<void> {
  const confirmed = { confirmedAt: errand.now, confirmedBy: agentOf(errand) }
  if (!(await moveOn(errand.db, { id, from: 'analysed' }, { state: 'importing', ...confirmed }))) return
  await note(errand, id, 'people.import-confirmed')
  await askToAdvance(errand, id)
}

/** Gives up a file before anything was written: what was staged goes at once. */
export async function abandonImport(errand: ImportErrand, id: ImportId): Promise<void> {
  const found = await findImport(errand.db, id)
  if (!found || !mayBeAbandoned(found)) return
  await deleteStaged(errand.db, id)
  await markEmptied(errand.db, id, errand.now)
  await note(errand, id, 'people.import-abandoned')
}

/** Whether it can be given up: nothing of it is in a file yet. */
export function mayBeAbandoned({ state }: Pick<PeopleImport, 'state'>): boolean {
  return state === 'mapping' || state === 'analysed'
}

/** Asks for an import to be taken back, as long as nothing was added to its files since. */
export async function undoImport(
  errand: ImportErrand,
  id: ImportId,
): Promise<Result<undefined, 'too-late' | 'files-touched'>> {
  const found = await findImport(errand.db, id)
  if (!found || !isUndoable(found, errand.now) || found.journalSeq === undefined) return refuse('too-late')
  const touched = await touchedSince(errand.db, { importId: id, journalSeq: found.journalSeq })
  if (touched.length > 0) return refuse('files-touched')
  if (await moveOn(errand.db, { id, from: 'imported' }, { state: 'undoing' })) await askToAdvance(errand, id)
  return grant(undefined)
}

const noCounts: Counts = { open: 0, complete: 0, skip: 0, leftOut: 0, notPeople: 0, problems: 0, doubles: 0 }

function agentOf({ asker }: ImportErrand): AgentId {
  if (!asker.agentId) throw new Error('an import is prepared by an agent')
  return asker.agentId
}

async function note(errand: ImportErrand, id: ImportId, action: string): Promise<void> {
  await writeInJournal(errand, { action, subject: { kind: 'people-import', id } })
}
