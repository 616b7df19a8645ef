import { westernDigits } from '#kernel/plain-text.ts'
import { readPhone, writtenPhone } from '#platform/phone/phone.ts'
import { type CodeOf, codeNamed, sayCode } from '../built-in-lists.ts'
import { empty, type FieldKind, type FieldOf, type Read, read, unreadable } from '../field-kind.ts'
import { readYesNo } from '../promise-fields.ts'
import { box, inBoxes, lines, oneLine } from '../typed.ts'

/** A number, and what she said of it. */
export interface GivenPhone {
  /** +33612345678 */
  readonly number: string
  /** Whether it can receive a text message. */
  readonly isMobile: boolean
  /** Whose it is; absent: not said. */
  readonly owner?: CodeOf<'owner'>
  readonly mayLeaveMessage?: boolean
}

export const phone: FieldKind<FieldOf<'phone'>, GivenPhone> = {
  boxes: () => ['value', 'owner', 'message'],
  read: (raw) => {
    const typed = oneLine(box(raw))
    if (typed === '') return empty
    const number = readNumber(typed)
    if (number.kind !== 'read') return number
    const owner = codeNamed('owner', box(raw, 'owner'))
    const message = readYesNo(box(raw, 'message'))
    return read({
      ...number.value,
      ...(owner && { owner }),
      ...(message.kind === 'read' && { mayLeaveMessage: message.value }),
    })
  },
  write: ({ number, owner, mayLeaveMessage }) =>
    inBoxes({ value: number, owner, message: messageBox(mayLeaveMessage) }),
  sees: () => 'text',
  see: ({ number }) => ({ type: 'text', value: number }),
  say: ({ number, owner }, _field, { language }) => {
    const written = writtenPhone(number)
    return owner === undefined || owner === 'self'
      ? written
      : `${written} (${sayCode('owner', owner, language)})`
  },
}

function readNumber(typed: string): Read<Pick<GivenPhone, 'number' | 'isMobile'>> {
  // An O is a zero where nothing but a number was written.
  const text = /[a-zà-ÿ]{2}/i.test(typed) ? typed : westernDigits(lines(typed)).replaceAll(/[oO]/g, '0')
  const found = readPhone(text.replaceAll(/\p{Cf}/gu, ''))
  if (found.ok) return read({ number: found.value.number, isMobile: found.value.isMobile })
  if (isSeveral(text)) return unreadable('phone-several')
  return unreadable(found.refusal === 'phone-missing' ? 'phone-not-a-number' : found.refusal)
}

function isSeveral(text: string): boolean {
  const pieces = text.split(/\s*(?:\bou\b|\bor\b|\bet\b|\band\b|[/;,|\n]|أو)\s*/i)
  return pieces.filter((piece) => readPhone(piece).ok).length > 1 || /^\D*(\d\D{0,2}){20}$/.test(text)
}

function messageBox(may: boolean | undefined): string | undefined {
  if (may === undefined) return undefined
  return may ? 'yes' : 'no'
}
