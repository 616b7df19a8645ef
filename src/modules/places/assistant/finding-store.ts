import type { OrganisationId } from '#kernel/ids.ts'
import { type Db, query } from '#platform/db/db.ts'
import type { Difference } from '../apply/import-request.ts'
import type { Anomaly } from '../import/anomaly.ts'
import type { PlacesTables } from '../tables.ts'
import type { UploadId } from './upload.ts'

type Uploads = Db<PlacesTables>

export type FindingKind = Difference['kind'] | 'anomaly'

/** What the trial of a file found, to be looked at page by page. */
export interface Finding {
  readonly rank: number
  readonly kind: FindingKind
  readonly content: Difference | Anomaly
}

export async function insertFindings(
  db: Uploads,
  { id, keeper }: { readonly id: UploadId; readonly keeper: OrganisationId },
  findings: readonly Finding[],
): Promise<void> {
  if (findings.length === 0) return
  await query(db)
    .insertInto('place_upload_finding')
    .values(
      findings.map(({ rank, kind, content }) => ({
        upload_id: id,
        organisation_id: keeper,
        rank,
        kind,
        content: JSON.stringify(content),
      })),
    )
    .execute()
}

interface Asked {
  readonly id: UploadId
  readonly limit: number
  readonly offset: number
}

/** What would be created, changed or vanish, in the order of the file. */
export async function listDifferences(
  db: Uploads,
  { kind, ...asked }: Asked & { readonly kind: Difference['kind'] },
): Promise<readonly Difference[]> {
  return (await listFindings(db, { ...asked, kind })) as readonly Difference[]
}

/** What is wrong, or was put right, in the order of the file. */
export async function listAnomalies(db: Uploads, asked: Asked): Promise<readonly Anomaly[]> {
  return (await listFindings(db, { ...asked, kind: 'anomaly' })) as readonly Anomaly[]
}

async function listFindings(
  db: Uploads,
  { id, kind, limit, offset }: Asked & { readonly kind: FindingKind },
): Promise<readonly unknown[]> {
  const rows = await query(db)
    .selectFrom('place_upload_finding')
    .select('content')
    .where('upload_id', '=', id)
    .where('kind', '=', kind)
    .orderBy('rank')
    .limit(limit)
    .offset(offset)
    .execute()
  return rows.map(({ content }) => content)
}

/** Forgets what an earlier trial found. */
export async function deleteFindings(db: Uploads, id: UploadId): Promise<void> {
  await query(db).deleteFrom('place_upload_finding').where('upload_id', '=', id).execute()
}
