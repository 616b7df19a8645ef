import { fold, westernDigits } from '#kernel/plain-text.ts'
import { empty, type FieldKind, type FieldOf, type Read, read, unreadable } from './field-kind.ts'
import { say } from './say.ts'
import { box, inBoxes, oneLine } from './typed.ts'

export const durationUnits = ['minutes', 'hours', 'days', 'weeks', 'months', 'years'] as const
export type DurationUnit = (typeof durationUnits)[number]

/** A whole number of one unit: one and a half years are 18 months. */
export interface Duration {
  readonly count: number
  readonly unit: DurationUnit
}

const longest = 100_000

export const duration: FieldKind<FieldOf<'duration'>, Duration> = {
  boxes: () => ['value', 'unit'],
  read: (raw) => {
    const typed = oneLine(box(raw))
    return typed === '' ? empty : readDuration(typed, unitNamed(box(raw, 'unit')))
  },
  write: ({ count, unit }) => inBoxes({ value: String(count), unit }),
  say: ({ count, unit }, _field, { language }) => say(language, `duration-${unit}`, { count }),
}

// The words of each unit as `fold` leaves them.
const unitWords: Readonly<Record<DurationUnit, readonly string[]>> = {
  minutes: ['minutes', 'minute', 'min', 'mn', 'دقيقة', 'دقائق', 'دقيقتين'],
  hours: ['hours', 'hour', 'heures', 'heure', 'h', 'hrs', 'ساعة', 'ساعات', 'ساعتين'],
  days: ['days', 'day', 'jours', 'jour', 'j', 'يوم', 'ايام', 'يوما', 'يومين'],
  weeks: ['weeks', 'week', 'semaines', 'semaine', 'sem', 'اسبوع', 'اسابيع', 'اسبوعين'],
  months: ['months', 'month', 'mois', 'شهر', 'اشهر', 'شهور', 'شهرا', 'شهرين'],
  years: ['years', 'year', 'ans', 'an', 'annees', 'annee', 'سنة', 'سنوات', 'سنين', 'عام', 'اعوام', 'سنتين'],
}

// How many of the smaller unit make one of the larger, where that never varies.
const smaller: Partial<Record<DurationUnit, { readonly unit: DurationUnit; readonly in: number }>> = {
  hours: { unit: 'minutes', in: 60 },
  weeks: { unit: 'days', in: 7 },
  years: { unit: 'months', in: 12 },
}

function unitNamed(typed: string): DurationUnit | undefined {
  const word = fold(typed).replaceAll(/[أإآ]/g, 'ا')
  return durationUnits.find((unit) => unitWords[unit].includes(word))
}

interface Piece {
  readonly size: number
  readonly unit: DurationUnit | undefined
}

// « 3 mois », « 2 h 30 », « 1 an et demi », « 2,5 heures », « 1 an 6 mois »; a bare number goes with the chosen unit.
function readDuration(typed: string, chosen: DurationUnit | undefined): Read<Duration> {
  const text = fold(westernDigits(typed).replaceAll(/(?<=\d)[.,٫](?=\d)/g, '¤')).replaceAll('¤', '.')
  const halved = text.replace(/ (et demie?|and a half)$/, '')
  const found = [...halved.matchAll(/(\d+(?:\.\d{1,2})?) ?(\p{L}*)/gu)]
  const rest = halved
    .replaceAll(/(\d+(?:\.\d{1,2})?) ?(\p{L}*)/gu, '')
    .replaceAll(/\b(et|and|environ|about)\b|\s/g, '')
  if (found.length === 0 || found.length > 2 || rest !== '') return unreadable('duration-unreadable')
  const pieces = found.map(([, size, word = '']) => ({
    size: Number(size),
    unit: word === '' ? undefined : unitNamed(word),
  }))
  const unknownWord = found.some(([, , word], index) => word !== '' && pieces[index]?.unit === undefined)
  if (unknownWord) return unreadable('duration-unreadable')
  return added(pieces, { chosen, half: halved === text ? 0 : 0.5 })
}

function added(
  [first, second]: readonly Piece[],
  { chosen, half }: { readonly chosen: DurationUnit | undefined; readonly half: number },
): Read<Duration> {
  const unit = first?.unit ?? chosen
  if (!first || unit === undefined) return unreadable('duration-unit-missing')
  const size = first.size + half
  if (second === undefined && Number.isInteger(size)) return counted(size, unit)
  return inSmaller(size, unit, second)
}

function inSmaller(size: number, unit: DurationUnit, second: Piece | undefined): Read<Duration> {
  const below = smaller[unit]
  const goesOn = second === undefined || second.unit === undefined || second.unit === below?.unit
  if (!below || !goesOn) return unreadable('duration-unreadable')
  return counted(size * below.in + (second?.size ?? 0), below.unit)
}

function counted(size: number, unit: DurationUnit): Read<Duration> {
  const count = Math.round(size)
  return count > longest ? unreadable('duration-too-long') : read({ count, unit })
}
