import { doubtful, empty, type FieldKind, type FieldOf, type Read, read, unreadable } from '../field-kind.ts'
import { amountInWords, plainAmount, readCents } from '../money-fields.ts'
import { readNumber } from '../read-number.ts'
import { say } from '../say.ts'
import { box, figures, inBoxes, oneLine, signs } from '../typed.ts'
import { readNationalNumber } from './national-number-field.ts'

/** Seven figures, the letter printed after them on letters, and the postal code that says which CAF. */
export interface CafNumber {
  readonly number: string
  readonly letter?: string
  readonly postalCode?: string
}

export const cafNumber: FieldKind<FieldOf<'caf-number'>, CafNumber> = {
  boxes: () => ['value', 'postal'],
  read: (raw) => {
    const typed = oneLine(box(raw))
    const postal = figures(box(raw, 'postal'))
    if (typed === '') return postal === '' ? empty : unreadable('caf-number')
    if (postal !== '' && !/^\d{5}$/.test(postal)) return unreadable('postal-code')
    const number = readCafNumber(typed)
    if (number.kind !== 'read' || postal === '') return number
    return read({ ...number.value, postalCode: postal })
  },
  write: ({ number, letter = '', postalCode }) =>
    inBoxes({ value: `${number}${letter && ` ${letter}`}`, postal: postalCode }),
  sees: () => 'text',
  see: ({ number }) => ({ type: 'text', value: number }),
  say: ({ number, letter, postalCode }, _field, { language }) => {
    const written = letter === undefined ? number : `${number}\u00A0${letter}`
    return postalCode === undefined
      ? written
      : say(language, 'caf-number-of', { number: written, postalCode })
  },
}

/** Thirteen figures. Its key is not published: a number without it is looked at again, never refused. */
export const taxNumber: FieldKind<FieldOf<'tax-number'>, string> = {
  boxes: () => ['value'],
  read: (raw) => (oneLine(box(raw)) === '' ? empty : readTaxNumber(box(raw))),
  write: (kept) => inBoxes({ value: kept }),
  sees: () => 'text',
  see: (kept) => ({ type: 'text', value: kept }),
  say: spacedTaxNumber,
}

export interface TaxNotice {
  readonly number: string
  readonly reference: string
  /** Revenu fiscal de référence, in cents. */
  readonly income?: number
  /** By quarters. */
  readonly parts?: number
}

export const taxNotice: FieldKind<FieldOf<'tax-notice'>, TaxNotice> = {
  boxes: () => ['number', 'reference', 'income', 'parts'],
  read: (raw) => {
    const [typed, reference] = [oneLine(box(raw, 'number')), signs(box(raw, 'reference'))]
    const [income, parts] = [readIncome(box(raw, 'income')), readParts(box(raw, 'parts'))]
    if (typed === '' && reference === '' && income.kind === 'empty' && parts.kind === 'empty') return empty
    const number = typed === '' ? unreadable('tax-number-missing') : readTaxNumber(typed)
    const wrong = [number, readReference(reference), income, parts].find(({ kind }) => kind === 'unreadable')
    if (wrong?.kind === 'unreadable') return wrong
    return number.kind === 'read'
      ? { ...number, value: noticeOf(number.value, { reference, income, parts }) }
      : empty
  },
  write: ({ number, reference, income, parts }) =>
    inBoxes({
      number,
      reference,
      income: income === undefined ? undefined : plainAmount(income),
      parts: parts === undefined ? undefined : String(parts).replace('.', ','),
    }),
  sees: () => 'money',
  see: ({ income }) => (income === undefined ? undefined : { type: 'money', value: income }),
  say: ({ number, reference, income, parts }, _field, { language }) =>
    [
      say(language, 'tax-notice', { number: spacedTaxNumber(number), reference }),
      income === undefined ? '' : say(language, 'tax-income', { amount: amountInWords(income, language) }),
      parts === undefined ? '' : say(language, 'tax-parts', { parts }),
    ]
      .filter(Boolean)
      .join(', '),
}

const labels = /^(?:n[°ºo]|num[ée]ro|caf|allocataire|matricule|d[’']|[\s:.])+/i

function readCafNumber(typed: string): Read<CafNumber> {
  if (readNationalNumber(typed).kind === 'read') return unreadable('caf-is-nir')
  const text = signs(typed.replace(labels, ''))
  const found = /^(?<number>[\dOIL]{1,7})(?<letter>[A-Z])?$/.exec(text)
  const number = found?.groups?.['number']?.replaceAll('O', '0').replaceAll(/[IL]/g, '1')
  if (number === undefined || !/[1-9]/.test(number)) return unreadable('caf-number')
  const letter = found?.groups?.['letter']
  return read({ number: number.padStart(7, '0'), ...(letter && { letter }) })
}

function readTaxNumber(typed: string): Read<string> {
  const number = figures(typed)
  if (!/^\d{13}$/.test(number))
    return unreadable('tax-number-length', { count: number.replaceAll(/\D/g, '').length })
  const isUsual = /^[0-3]/.test(number) && Number(number.slice(0, 10)) % 511 === Number(number.slice(10))
  return isUsual ? read(number) : doubtful(number, 'tax-number-unusual')
}

function readReference(reference: string): Read<string> {
  if (reference === '') return unreadable('tax-reference-missing')
  return /^[A-Z0-9]{13}$/.test(reference) ? read(reference) : unreadable('tax-reference')
}

function readIncome(typed: string): Read<number> {
  return oneLine(typed) === '' ? empty : readCents(oneLine(typed))
}

const mostParts = 30

function readParts(typed: string): Read<number> {
  const text = oneLine(typed).replace(/\s*parts?$/i, '')
  if (text === '') return empty
  const written = readNumber(text)
  if (typeof written === 'string' || written.negative) return unreadable('tax-parts')
  const parts = Number(`${written.whole}.${written.decimals || '0'}`)
  return parts > 0 && parts <= mostParts && Number.isInteger(parts * 4)
    ? read(parts)
    : unreadable('tax-parts')
}

interface NoticeRead {
  readonly reference: string
  readonly income: Read<number>
  readonly parts: Read<number>
}

function noticeOf(number: string, { reference, income, parts }: NoticeRead): TaxNotice {
  return {
    number,
    reference,
    ...(income.kind === 'read' && { income: income.value }),
    ...(parts.kind === 'read' && { parts: parts.value }),
  }
}

function spacedTaxNumber(number: string): string {
  return number.replace(/^(..)(..)(...)(...)(...)$/, '$1\u00A0$2\u00A0$3\u00A0$4\u00A0$5')
}
