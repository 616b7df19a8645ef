import type { Result } from '#kernel/result.ts'
import type { Errand } from '#platform/db/errand.ts'
import { mayRecordReceipt } from './procedure-rules.ts'
import type { ReceiptRefusal } from './receipt-number.ts'
import { type AskedOf, type Changed, type ChangeTables, takeSteps } from './take-steps.ts'

/** The number by which the body says it has received it. */
export function recordReceipt(
  errand: Errand<ChangeTables>,
  asked: AskedOf & { readonly receipt: string },
): Promise<Result<Changed, ReceiptRefusal | 'not-sent-yet' | 'unknown-procedure'>> {
  return takeSteps(errand, asked, (procedure) => mayRecordReceipt(procedure, asked.receipt))
}
