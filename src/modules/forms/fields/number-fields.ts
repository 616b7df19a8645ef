import type { Language } from '#kernel/language.ts'
import { locale } from '#platform/i18n/say.ts'
import { textIn } from '../definition/text.ts'
import { empty, type FieldKind, type FieldOf, type Read, read, unreadable } from './field-kind.ts'
import { readNumber, type WrittenNumber } from './read-number.ts'
import { box, inBoxes, oneLine } from './typed.ts'

type NumberField = FieldOf<'whole-number'>

const mostDecimals = 3

/** Beyond, sums would no longer be exact. */
const largest = 1_000_000_000_000

export const number: FieldKind<NumberField, number> = {
  boxes: () => ['value'],
  read: (raw, field) => {
    const typed = withoutUnit(oneLine(box(raw)), field)
    if (typed === '') return empty
    const written = readNumber(typed)
    if (typeof written === 'string') return unreadable(written)
    return field.type === 'whole-number' ? whole(written, field) : decimal(written, field)
  },
  write: (kept) => inBoxes({ value: plainly(kept) }),
  sees: () => 'number',
  see: (kept) => ({ type: 'number', value: kept }),
  say: (kept, field, { language }) => {
    const unit = field.unit === undefined ? '' : `\u00A0${textIn(field.unit, language).words}`
    return `${numberInWords(kept, language)}${unit}`
  },
}

/** « 1 234,5 ». */
export function numberInWords(value: number, language: Language): string {
  return new Intl.NumberFormat(locale(language), { maximumFractionDigits: mostDecimals }).format(value)
}

function withoutUnit(typed: string, { unit }: NumberField): string {
  const said = Object.values(unit ?? {}).toSorted((one, other) => other.length - one.length)
  const ending = said.find((words) => typed.toLowerCase().endsWith(words.toLowerCase()))
  return ending === undefined ? typed : typed.slice(0, typed.length - ending.length)
}

// « 1.234 » people: a thousand and more. « 2,5 » people is refused, « 2,0 » is two.
function whole(written: WrittenNumber, field: NumberField): Read<number> {
  if (written.ambiguous) return bounded(Number(written.whole + written.decimals), written, field)
  if (/[1-9]/.test(written.decimals)) return unreadable('number-not-whole')
  return bounded(Number(written.whole), written, field)
}

function decimal(written: WrittenNumber, field: NumberField): Read<number> {
  const decimals = written.decimals.replace(/0+$/, '')
  if (decimals.length > mostDecimals) return unreadable('number-too-precise', { most: mostDecimals })
  return bounded(Number(`${written.whole}.${decimals || '0'}`), written, field)
}

function bounded(size: number, { negative }: WrittenNumber, field: NumberField): Read<number> {
  const value = negative && size !== 0 ? -size : size
  const { least = -largest, most = largest } = field
  if (value < least) return unreadable('number-too-small', { least })
  if (value > most) return unreadable('number-too-large', { most })
  return read(value)
}

function plainly(value: number): string {
  return String(value).replace('.', ',')
}
