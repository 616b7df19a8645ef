import { grant, type Result, refuse } from '#kernel/result.ts'

export type ReceiptRefusal = 'receipt-missing' | 'receipt-too-long'

const longestReceipt = 80

/** A receipt number, kept as it was typed but for spaces around and between; each body has its own shape. */
export function readReceiptNumber(typed: string): Result<string, ReceiptRefusal> {
  const receipt = typed.replaceAll(/\s+/g, ' ').trim()
  if (!/[\p{L}\p{N}]/u.test(receipt)) return refuse('receipt-missing')
  if ([...receipt].length > longestReceipt) return refuse('receipt-too-long')
  return grant(receipt)
}
