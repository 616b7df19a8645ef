import type { OrganisationId } from '#kernel/ids.ts'
import { type Db, query } from '#platform/db/db.ts'
import type { PlacesTables } from '../tables.ts'
import type { UploadId } from './upload.ts'

type Uploads = Db<PlacesTables>

const pieceBytes = 1024 * 1024

/** Keeps the bytes of a file, piece by piece. */
export async function insertPieces(
  db: Uploads,
  { id, keeper, bytes }: { readonly id: UploadId; readonly keeper: OrganisationId; readonly bytes: Buffer },
): Promise<void> {
  for (let from = 0, rank = 0; from < bytes.length; from += pieceBytes, rank += 1) {
    const content = bytes.subarray(from, from + pieceBytes)
    await query(db)
      .insertInto('place_upload_piece')
      .values({ upload_id: id, organisation_id: keeper, rank, content })
      .execute()
  }
}

/** The bytes of a file, one piece in memory at a time. */
export async function* readPieces(db: Uploads, id: UploadId): AsyncGenerator<Uint8Array> {
  for (let rank = 0; ; rank += 1) {
    const row = await query(db)
      .selectFrom('place_upload_piece')
      .select('content')
      .where('upload_id', '=', id)
      .where('rank', '=', rank)
      .executeTakeFirst()
    if (!row) return
    yield row.content
  }
}

/** Throws the bytes away: what they said is in the directory, or nobody wants it. */
export async function deletePieces(db: Uploads, id: UploadId): Promise<void> {
  await query(db).deleteFrom('place_upload_piece').where('upload_id', '=', id).execute()
}
