import type { Language } from '#kernel/language.ts'
import { locale } from '#platform/i18n/say.ts'

const mostEuros = 10_000_000

/** Reads « 1 234,5 € » as 1234.50; nothing when it is no amount. */
export function readAmount(typed: string): string | undefined {
  const bare = typed.replaceAll(/[\s\u00A0\u202F]|€|euros?/gi, '').replace(',', '.')
  if (!/^\d{1,9}(\.\d{1,2})?$/.test(bare)) return undefined
  const amount = Number(bare)
  return amount > 0 && amount <= mostEuros ? amount.toFixed(2) : undefined
}

/** 1 234,50 €, or 300 € when there are no cents. */
export function amountInWords(amount: string, language: Language): string {
  const value = Number(amount)
  return new Intl.NumberFormat(locale(language), {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: Number.isInteger(value) ? 0 : 2,
  }).format(value)
}
