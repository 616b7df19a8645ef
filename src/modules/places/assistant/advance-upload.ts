import type { AgentId, OrganisationId } from '#kernel/ids.ts'
import { organisationOf } from '#platform/db/asking-organisation.ts'
import type { Db } from '#platform/db/db.ts'
import { type Asker, type Errand, runErrand, type Surroundings } from '#platform/db/errand.ts'
import type { Point } from '#platform/territory/territory.ts'
import { applyImport, planImport } from '../apply/import-places.ts'
import type { Difference, ImportRequest } from '../apply/import-request.ts'
import { findSource } from '../apply/source-store.ts'
import type { Anomaly } from '../import/anomaly.ts'
import type { PlacesTables } from '../tables.ts'
import { deleteFindings, type Finding, type FindingKind, insertFindings } from './finding-store.ts'
import { mostOfAKind } from './most-findings.ts'
import { deletePieces, readPieces } from './piece-store.ts'
import { readUpload } from './read-upload.ts'
import { isAtWork, type Upload, type UploadId, type WorkingState } from './upload.ts'
import { findUpload, holdWork, moveOn, tellProgress } from './upload-store.ts'

/** What the work on one file is done with. */
export interface AtWork {
  readonly db: Db<PlacesTables>
  readonly surroundings: Surroundings
  readonly uploadId: UploadId
  readonly organisationId: OrganisationId
  readonly agentId: AgentId
  /** The middle of a commune, for places that come without a point. */
  readonly pointOf: (communeCode: string) => Point | undefined
}

type Step = (errand: Errand<PlacesTables>, upload: Upload, work: AtWork) => Promise<void>

const steps: Readonly<Record<WorkingState, Step>> = {
  reading: readColumns,
  planning: plan,
  applying: apply,
}

/** Does the work a file waits for, whatever it is, all of it or nothing; nothing when another job does it. */
export async function advanceUpload(work: AtWork): Promise<void> {
  const asker: Asker = { door: 'system', organisationId: work.organisationId, agentId: work.agentId }
  await runErrand({ ...work, asker }, async (errand) => {
    if (!(await holdWork(errand.db, work.uploadId))) return
    const upload = await findUpload(errand.db, work.uploadId)
    if (upload && isAtWork(upload.state)) await steps[upload.state](errand, upload, work)
  })
}

async function readColumns({ db, asker }: Errand<PlacesTables>, { id, source }: Upload): Promise<void> {
  const known = await findSource(db, { keeper: organisationOf(asker), name: source })
  const read = await readUpload(() => readPieces(db, id), known?.mapping)
  const from = { id, from: 'reading' } as const
  if (!read.ok) {
    await moveOn(db, from, { state: 'refused', refusal: read.refusal })
    await deletePieces(db, id)
    return
  }
  const { reading, rows } = read.value
  await moveOn(db, from, { state: 'mapping', reading, mapping: reading.proposed, total: rows })
}

async function plan(errand: Errand<PlacesTables>, upload: Upload, work: AtWork): Promise<void> {
  const { db } = errand
  const { id } = upload
  const found = await newFindings(work)
  const outcome = await planImport(errand, {
    ...requestOf(errand, upload, work),
    onAnomalies: (anomalies) => found.take(anomalies.map((content) => ({ kind: 'anomaly', content }))),
    onDifference: (content) => found.take([{ kind: content.kind, content }]),
  })
  await found.flush()
  const report = outcome.ok ? outcome.value : outcome.report
  const from = { id, from: 'planning' } as const
  if (report) {
    const refusal = outcome.ok ? {} : { refusal: outcome.refusal }
    await moveOn(db, from, { state: 'planned', report, ...refusal })
  } else if (!outcome.ok) await moveOn(db, from, { state: 'refused', refusal: outcome.refusal })
}

async function apply(errand: Errand<PlacesTables>, upload: Upload, work: AtWork): Promise<void> {
  const { db, now } = errand
  const { id, mayVanish } = upload
  const outcome = await applyImport(errand, { ...requestOf(errand, upload, work), mayVanish })
  const from = { id, from: 'applying' } as const
  if (!outcome.ok) {
    // What it would do has changed since it was looked at: it is shown again.
    await moveOn(db, from, {
      state: 'planned',
      refusal: outcome.refusal,
      ...(outcome.report && { report: outcome.report }),
    })
    return
  }
  const applied = { at: now, by: work.agentId }
  await moveOn(db, from, { state: 'applied', report: outcome.value, applied })
  await deletePieces(db, id)
}

function requestOf(
  { db }: Errand<PlacesTables>,
  { id, source, mapping }: Upload,
  work: AtWork,
): ImportRequest {
  return {
    source,
    open: () => readPieces(db, id),
    mapping,
    pointOf: work.pointOf,
    onProgress: (read) => beside(work, (own) => tellProgress(own, id, read)),
  }
}

// What is shown meanwhile, and what a refusal must not undo, is written in a transaction of its own.
function beside(
  { db, surroundings, organisationId }: AtWork,
  write: (db: Db<PlacesTables>) => Promise<void>,
): Promise<void> {
  const asker: Asker = { door: 'system', organisationId }
  return runErrand({ db, surroundings, asker }, (errand) => write(errand.db))
}

const batch = 200

async function newFindings(work: AtWork) {
  const own = { id: work.uploadId, keeper: work.organisationId }
  const ranks: Partial<Record<FindingKind, number>> = {}
  let waiting: Finding[] = []
  const flush = async (): Promise<void> => {
    await beside(work, (db) => insertFindings(db, own, waiting))
    waiting = []
  }
  await beside(work, (db) => deleteFindings(db, own.id))
  return {
    flush,
    async take(found: readonly { readonly kind: FindingKind; readonly content: Difference | Anomaly }[]) {
      for (const { kind, content } of found) {
        const rank = (ranks[kind] ?? 0) + 1
        ranks[kind] = rank
        if (rank <= mostOfAKind) waiting.push({ rank, kind, content })
      }
      if (waiting.length >= batch) await flush()
    },
  }
}
