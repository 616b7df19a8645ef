import { findSecrets } from '#kernel/found-secrets.ts'
import { fold, tidy } from '#kernel/plain-text.ts'
import { readPhone } from '#platform/phone/phone.ts'
import { type NewChannel, readContact } from '../../contact/contact-form.ts'
import { filledForm } from '../../filled-form.ts'
import { type Cell, cellText } from '../sheet/sheet.ts'
import { type ReadCell, unread } from './draft.ts'

/** Reads one telephone, or several in one cell; a first zero that a spreadsheet dropped comes back. */
export function readPhones(cell: Cell): ReadCell<readonly NewChannel[]> {
  const text = tidy(typeof cell === 'number' ? String(cell) : cellText(cell))
  if (readPhone(withItsZero(text)).ok) return channelsOf('phone', [withItsZero(text)])
  const pieces = text.split(/[/;,\n]| ou | et /).map((piece) => withItsZero(piece.trim()))
  const given = pieces.filter(Boolean)
  return given.every((piece) => readPhone(piece).ok) ? channelsOf('phone', given) : unread('phone-unreadable')
}

/** Reads one e-mail address, or several in one cell. */
export function readEmails(cell: Cell): ReadCell<readonly NewChannel[]> {
  const pieces = tidy(cellText(cell))
    .replace(/^mailto:/i, '')
    .split(/[;,/\s]+/)
    .filter(Boolean)
  const read = pieces.map((value) => readContact(filledForm({ kind: 'email', value })))
  return read.every(({ ok }) => ok) ? channelsOf('email', pieces) : unread('email-unreadable')
}

/** Where letters go: the street, then the town as the sheet writes it. */
export function readAddress(lines: readonly Cell[], town: string): ReadCell<readonly NewChannel[]> {
  const street = lines.map((line) => tidy(cellText(line)).replaceAll(/\s+/g, ' ')).filter(Boolean)
  if (street.length === 0) return { faults: [] }
  const value = [street.join(', '), street.join(' ').includes(town) ? '' : town].filter(Boolean).join(', ')
  if (/^[=+@]/.test(value)) return unread('formula')
  if (findSecrets(value).length > 0) return unread('holds-a-secret')
  const read = channelsOf('letter', [value])
  return read.value?.length === 1 ? read : unread('address-too-long')
}

/** « SDF », « sans domicile fixe » or « stable » : she has no address, and that is an answer. */
export function hasNoFixedAddress(cells: readonly Cell[]): boolean {
  return cells.some((cell) =>
    /^(sdf|sans domicile( fixe| stable)?|sans adresse|domicilie au ccas)\b/.test(fold(cellText(cell))),
  )
}

function withItsZero(text: string): string {
  const figures = text.replaceAll(/[\s.]/g, '')
  if (/^[1-9]\d{8}$/.test(figures)) return `0${figures}`
  return /^33[1-9]\d{8}$/.test(figures) ? `+${figures}` : text
}

function channelsOf(kind: NewChannel['kind'], values: readonly string[]): ReadCell<readonly NewChannel[]> {
  const channels = values.flatMap((value) => {
    const read = readContact(filledForm({ kind, value }))
    return read.ok ? [read.value] : []
  })
  return { value: channels, faults: [] }
}
