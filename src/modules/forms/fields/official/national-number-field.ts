import { keyOfNationalNumber } from '#kernel/check-figures.ts'
import { empty, type FieldKind, type FieldOf, type Read, read, unreadable } from '../field-kind.ts'
import { box, inBoxes, oneLine, signs } from '../typed.ts'

/**
 * The NIR, thirteen signs and the two of its key. Who may ask for it and why is a closed list (décret 2019-341): the
 * checker refuses it elsewhere. No expression sees it: it tells the sex, the age and the place of birth.
 */
export const nationalNumber: FieldKind<FieldOf<'national-number'>, string> = {
  boxes: () => ['value'],
  read: (raw) => {
    if (oneLine(box(raw)) === '') return empty
    return readNationalNumber(box(raw))
  },
  write: (kept) => inBoxes({ value: spaced(kept) }),
  say: (kept) => `•\u00A0••\u00A0••\u00A0••\u00A0•••\u00A0${kept.slice(10, 13)}\u00A0${kept.slice(13)}`,
}

/** Reads a NIR with its key or without: then the key is worked out. Provisional numbers (3, 4, 7, 8) are numbers. */
export function readNationalNumber(typed: string): Read<string> {
  const number = withoutSlips(signs(typed).replace(/^(NIR|NSS|NUMERODESECURITESOCIALE|SECU|SS|N)(?=\d)/, ''))
  const count = number.length
  if (!/^[0-9AB]*$/.test(number) || /[AB]/.test(number.slice(0, 6) + number.slice(7)))
    return unreadable('nir-unreadable')
  if (count !== 13 && count !== 15) return unreadable('nir-length', { count })
  if (!shape.test(number.slice(0, 13))) return unreadable('nir-unreadable')
  const key = keyOfNationalNumber(number.slice(0, 13))
  if (count === 15 && number.slice(13) !== key) return unreadable('nir-mistyped')
  return read(number.slice(0, 13) + key)
}

// Sex, year, month (20 to 42 and 50 to 99 where it is not known), department or 2A, 2B, commune, order.
const shape =
  /^[1-478]\d{2}(?:0[1-9]|1[0-2]|[23]\d|4[0-2]|[5-9]\d)(?:(?!00)\d{2}|2[AB])(?!000)\d{3}(?!000)\d{3}$/

function withoutSlips(number: string): string {
  return number.replaceAll('O', '0').replaceAll(/[IL]/g, '1')
}

function spaced(kept: string): string {
  return kept.replace(/^(.)(..)(..)(..)(...)(...)(..)$/, '$1 $2 $3 $4 $5 $6 $7')
}
