import { westernDigits } from '#kernel/plain-text.ts'
import { lines } from './typed.ts'

/** A number as it was written: `{ negative, whole: '1234', decimals: '5' }`. */
export interface WrittenNumber {
  readonly negative: boolean
  readonly whole: string
  readonly decimals: string
  /** « 1.234 »: a thousand and more, or one and a little. */
  readonly ambiguous: boolean
}

export type NumberProblem = 'number-in-letters' | 'not-a-number'

/** Reads `1 234,5`, `1234.5`, `1.234,50`, `1'234`, `−12`, `١٢٣٫٥`, `1O0`; never « douze ». */
export function readNumber(typed: string): WrittenNumber | NumberProblem {
  const text = bareNumber(typed)
  if (!/\d/.test(text)) return /\p{L}/u.test(text) ? 'number-in-letters' : 'not-a-number'
  const shape = /^(?<sign>[+-]?)(?<body>[\d.,]+)$/.exec(text)
  const { sign = '', body = '' } = shape?.groups ?? {}
  if (body === '') return 'not-a-number'
  const split = splitAtDecimals(body)
  return split ? { negative: sign === '-', ...split } : 'not-a-number'
}

function bareNumber(typed: string): string {
  const text = westernDigits(lines(typed))
    .replaceAll('٫', '.')
    .replaceAll(/[٬'’]/g, '')
    .replaceAll('،', ',')
    .replaceAll(/[\s\p{Cf}\p{Z}_]/gu, '')
    .replaceAll(/[‐-―−]/g, '-')
  return text
    .replaceAll(/(?<=\d[.,]?)[oO]|[oO](?=[.,]?\d)/g, '0')
    .replaceAll(/(?<=\d)[lI|]|[lI|](?=\d)/g, '1')
}

type Split = Pick<WrittenNumber, 'whole' | 'decimals' | 'ambiguous'>

// Where both stand, the last sign is the decimal one; alone and repeated, it parts thousands.
function splitAtDecimals(body: string): Split | undefined {
  const decimal = decimalSign(body)
  if (decimal === undefined) return isGrouped(body) ? { ...wholeOf(body), ambiguous: false } : undefined
  const [before = '', after = '', ...others] = body.split(decimal)
  if (others.length > 0 || /[.,]/.test(after) || !isGrouped(before)) return undefined
  const { whole } = wholeOf(before)
  return {
    whole: whole || '0',
    decimals: after,
    ambiguous: /^[1-9]\d{0,2}$/.test(before) && after.length === 3,
  }
}

function decimalSign(body: string): '.' | ',' | undefined {
  const counts = { '.': body.split('.').length - 1, ',': body.split(',').length - 1 }
  if (counts['.'] > 0 && counts[','] > 0) return body.lastIndexOf('.') > body.lastIndexOf(',') ? '.' : ','
  if (counts['.'] === 1) return '.'
  return counts[','] === 1 ? ',' : undefined
}

function isGrouped(whole: string): boolean {
  return /^\d*$/.test(whole) || /^\d{1,3}(\.\d{3})+$/.test(whole) || /^\d{1,3}(,\d{3})+$/.test(whole)
}

function wholeOf(text: string): Pick<Split, 'whole' | 'decimals'> {
  return { whole: text.replaceAll(/[.,]/g, '').replace(/^0+(?=\d)/, ''), decimals: '' }
}
