import type { Language } from '#kernel/language.ts'
import type { OrganisationId } from '#kernel/ids.ts'
import { type Db, query } from '#platform/db/db.ts'
import type { VisitsTables } from '../tables.ts'
import type { VisitId } from '../visit.ts'

type Visits = Db<VisitsTables>

/** The way back to one visit, for the person it was for. */
export interface Receipt {
  readonly visitId: VisitId
  readonly organisationId: OrganisationId
  readonly language: Language
  readonly codeHash: string
  /** Asked instead of the date of birth when that was unknown. */
  readonly pinHash: string | undefined
  readonly issuedAt: Date
  readonly expiresAt: Date
}

export async function insertReceipt(db: Visits, receipt: Receipt): Promise<void> {
  await query(db)
    .insertInto('visit_receipt')
    .values({
      visit_id: receipt.visitId,
      organisation_id: receipt.organisationId,
      language: receipt.language,
      code_hash: receipt.codeHash,
      pin_hash: receipt.pinHash ?? null,
      issued_at: receipt.issuedAt,
      expires_at: receipt.expiresAt,
    })
    .execute()
}

export async function findReceipt(db: Visits, visitId: VisitId): Promise<Receipt | undefined> {
  return first(
    await query(db).selectFrom('visit_receipt').selectAll().where('visit_id', '=', visitId).execute(),
  )
}

/** The receipt of this hashed code; a bearer sees no other. */
export async function findReceiptByCode(db: Visits, codeHash: string): Promise<Receipt | undefined> {
  return first(
    await query(db).selectFrom('visit_receipt').selectAll().where('code_hash', '=', codeHash).execute(),
  )
}

/** Forgets the receipts whose time is over; the visits stay. */
export async function deleteExpiredReceipts(db: Visits, now: Date): Promise<number> {
  const { numDeletedRows } = await query(db)
    .deleteFrom('visit_receipt')
    .where('expires_at', '<=', now)
    .executeTakeFirst()
  return Number(numDeletedRows)
}

function first(
  rows: readonly {
    visit_id: string
    organisation_id: string
    language: string
    code_hash: string
    pin_hash: string | null
    issued_at: Date
    expires_at: Date
  }[],
): Receipt | undefined {
  const [row] = rows
  if (!row) return undefined
  return {
    visitId: row.visit_id as VisitId,
    organisationId: row.organisation_id as OrganisationId,
    language: row.language as Language,
    codeHash: row.code_hash,
    pinHash: row.pin_hash ?? undefined,
    issuedAt: row.issued_at,
    expiresAt: row.expires_at,
  }
}
