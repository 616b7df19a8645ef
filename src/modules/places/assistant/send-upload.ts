import { grant, type Result, refuse } from '#kernel/result.ts'
import { tidy } from '#kernel/plain-text.ts'
import { askingAgent } from '#platform/db/asking-agent.ts'
import type { Errand } from '#platform/db/errand.ts'
import { once, type OnceTables } from '#platform/db/once.ts'
import { type JournalTables, writeInJournal } from '#platform/journal/journal.ts'
import { importers, isOneOf } from '../keeping/who-keeps.ts'
import type { Mapping } from '../import/mapping/mapping.ts'
import type { PlacesTables } from '../tables.ts'
import { askToAdvance } from './ask-to-advance.ts'
import { deleteFindings } from './finding-store.ts'
import { deletePieces, insertPieces } from './piece-store.ts'
import type { Upload, UploadId } from './upload.ts'
import { insertUpload, moveOn } from './upload-store.ts'

export type UploadErrand = Errand<PlacesTables & JournalTables & OnceTables>

export interface SentFile {
  readonly source: string
  readonly fileName: string
  readonly bytes: Buffer
  readonly requestId: string
}

/** Takes a file in; a job reads it. */
export async function sendUpload(
  errand: UploadErrand,
  { requestId, bytes, ...sent }: SentFile,
): Promise<Result<UploadId, 'not-allowed'>> {
  if (!isOneOf(errand.asker, importers)) return refuse('not-allowed')
  const { organisationId: keeper, agentId } = askingAgent(errand.asker)
  const work = async (): Promise<UploadId> => {
    const id = errand.newId() as UploadId
    const fileName = tidy(sent.fileName).replaceAll(/\s+/g, ' ').slice(0, 200) || '?'
    const file = { id, keeper, source: sent.source, fileName, sentAt: errand.now, sentBy: agentId }
    await insertUpload(errand.db, file)
    await insertPieces(errand.db, { id, keeper, bytes })
    await askToAdvance(errand, id)
    return id
  }
  return grant(await once(errand, { scope: 'places.send-upload', key: requestId }, work))
}

/** Says which column holds what; what the file would change is then looked for by a job. */
export async function tryUpload(
  errand: UploadErrand,
  { id, mapping }: { readonly id: UploadId; readonly mapping: Mapping },
): Promise<boolean> {
  if (!isOneOf(errand.asker, importers)) return false
  if (!(await moveOn(errand.db, { id, from: 'mapping' }, { state: 'planning', mapping }))) return false
  await deleteFindings(errand.db, id)
  await askToAdvance(errand, id)
  return true
}

/** Back to the columns. */
export async function reopenColumns(errand: UploadErrand, { id }: Upload): Promise<void> {
  if (!isOneOf(errand.asker, importers)) return
  await moveOn(errand.db, { id, from: 'planned' }, { state: 'mapping' })
}

/** Imports what was shown; a job does it. */
export async function confirmUpload(
  errand: UploadErrand,
  { id, source, refusal }: Upload,
  { mayVanish }: { readonly mayVanish: boolean },
): Promise<Result<undefined, 'not-allowed' | 'must-be-seen'>> {
  if (!isOneOf(errand.asker, importers)) return refuse('not-allowed')
  if (refusal !== undefined && !(refusal === 'too-many-vanished' && mayVanish)) return refuse('must-be-seen')
  if (!(await moveOn(errand.db, { id, from: 'planned' }, { state: 'applying', mayVanish }))) {
    return grant(undefined)
  }
  await writeInJournal(errand, {
    action: 'places.import-confirmed',
    subject: { kind: 'place-upload', id },
    content: { source, mayVanish },
  })
  await askToAdvance(errand, id)
  return grant(undefined)
}

/** Throws a file away; nothing of it was written. */
export async function abandonUpload(errand: UploadErrand, { id, state }: Upload): Promise<void> {
  if (!isOneOf(errand.asker, importers) || (state !== 'mapping' && state !== 'planned')) return
  if (!(await moveOn(errand.db, { id, from: state }, { state: 'abandoned' }))) return
  await deletePieces(errand.db, id)
  await deleteFindings(errand.db, id)
}
