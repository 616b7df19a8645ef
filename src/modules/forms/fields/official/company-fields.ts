import { luhn } from '#kernel/check-figures.ts'
import { empty, type FieldKind, type FieldOf, read, unreadable } from '../field-kind.ts'
import { box, figures, inBoxes, oneLine, signs } from '../typed.ts'

/** Fourteen figures. */
export const siret: FieldKind<FieldOf<'siret'>, string> = {
  boxes: () => ['value'],
  read: (raw) => {
    const typed = numberIn(box(raw))
    if (typed === '') return empty
    if (/^\d{9}$/.test(typed) && isSiren(typed)) return unreadable('siret-is-siren')
    if (!/^\d{14}$/.test(typed)) return unreadable('siret-length', { count: countFigures(typed) })
    return isSiret(typed) ? read(typed) : unreadable('siret-mistyped')
  },
  write: (kept) => inBoxes({ value: kept }),
  sees: () => 'text',
  see: (kept) => ({ type: 'text', value: kept }),
  say: (kept) => `${grouped(kept.slice(0, 9))}\u00A0${kept.slice(9)}`,
}

/** Nine figures; those of a SIRET are taken from it. */
export const siren: FieldKind<FieldOf<'siren'>, string> = {
  boxes: () => ['value'],
  read: (raw) => {
    const typed = numberIn(box(raw))
    if (typed === '') return empty
    if (/^\d{14}$/.test(typed) && isSiret(typed)) return read(typed.slice(0, 9))
    if (!/^\d{9}$/.test(typed)) return unreadable('siren-length', { count: countFigures(typed) })
    return isSiren(typed) ? read(typed) : unreadable('siren-mistyped')
  },
  write: (kept) => inBoxes({ value: kept }),
  sees: () => 'text',
  see: (kept) => ({ type: 'text', value: kept }),
  say: grouped,
}

/** The number of an association in the national register: W, then nine signs. */
export const associationNumber: FieldKind<FieldOf<'association-number'>, string> = {
  boxes: () => ['value'],
  read: (raw) => {
    if (oneLine(box(raw)) === '') return empty
    const typed = signs(box(raw)).replace(/^(RNA|NUMERORNA|NRNA)/, '')
    // The second sign is a letter or a figure of the department: 2A, 2B; an O there is a zero.
    const number = typed.slice(0, 1) + typed.slice(1).replaceAll('O', '0')
    return /^W[0-9][0-9A-Z]\d[0-9A-Z]\d{5}$/.test(number) ? read(number) : unreadable('association-number')
  },
  write: (kept) => inBoxes({ value: kept }),
  sees: () => 'text',
  see: (kept) => ({ type: 'text', value: kept }),
  say: (kept) => kept,
}

function isSiren(typed: string): boolean {
  return /[1-9]/.test(typed) && luhn(typed)
}

const laPoste = '356000000'

// The offices of La Poste are so many that Luhn no longer holds: there the sum of the figures is a multiple of five.
function isSiret(typed: string): boolean {
  if (/^0+$/.test(typed)) return false
  if (luhn(typed)) return true
  const sum = [...typed].reduce((total, figure) => total + Number(figure), 0)
  return typed.startsWith(laPoste) && sum % 5 === 0
}

function numberIn(typed: string): string {
  return figures(oneLine(typed).replace(/^(n[°ºo]?\s*)?(siret|siren|tva)?\s*(n[°ºo]?)?\s*:?\s*/i, ''))
}

function countFigures(typed: string): number {
  return typed.replaceAll(/\D/g, '').length
}

function grouped(number: string): string {
  return number.replaceAll(/(?<=\d)(?=(\d{3})+$)/g, '\u00A0')
}
