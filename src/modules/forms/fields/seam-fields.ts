import { type Day, toDay } from '#kernel/day.ts'
import { dayInWords } from '#platform/i18n/format.ts'
import { writeDay } from './day-fields.ts'
import { empty, type FieldKind, type FieldOf, type Read, read, unreadable } from './field-kind.ts'
import { readTime } from './period-fields.ts'
import { dateBoxes, isBlank, readDay } from './read-day.ts'
import { readNumber } from './read-number.ts'
import { say } from './say.ts'
import { box, countCharacters, inBoxes, lines, oneLine } from './typed.ts'

/** When she would come: the agenda turns it into an appointment. */
export interface WishedTime {
  readonly day: Day
  /** `14:30` */
  readonly time: string
}

export const appointment: FieldKind<FieldOf<'appointment'>, WishedTime> = {
  boxes: () => ['day', 'month', 'year', 'time'],
  read: (raw, _field, { today, language }) => {
    const [typed, hour] = [dateBoxes(raw), oneLine(box(raw, 'time'))]
    if (isBlank(typed) && hour === '') return empty
    const day = readDay(typed)
    if (!day.ok) return unreadable(day.refusal)
    if (day.value < today) return unreadable('date-too-early', { day: dayInWords(today, language) })
    const time = hour === '' ? unreadable('time-missing') : readTime(hour)
    return time.kind === 'read' ? read({ day: day.value, time: time.value }) : time
  },
  write: ({ day, time }) => ({ ...writeDay(day), ...inBoxes({ time }) }),
  sees: () => 'day',
  see: ({ day }) => ({ type: 'day', value: day }),
  say: ({ day, time }, _field, { language }) => {
    const [hour = '', minute = ''] = time.split(':')
    return `${dayInWords(toDay(day), language)}, ${say(language, 'time', { hour, minute })}`
  },
}

/** The number of another case, as it is written on its letters. */
export const otherCase: FieldKind<FieldOf<'other-case'>, string> = {
  boxes: () => ['value'],
  read: (raw) => {
    const typed = oneLine(box(raw)).toUpperCase()
    if (typed === '') return empty
    return /^[\p{L}\p{N}][\p{L}\p{N} ./-]{1,38}[\p{L}\p{N}]$/u.test(typed)
      ? read(typed)
      : unreadable('case-number')
  },
  write: (kept) => inBoxes({ value: kept }),
  sees: () => 'text',
  see: (kept) => ({ type: 'text', value: kept }),
  say: (kept) => kept,
}

/** A place in words; the point on the map is only beside them. */
export interface MapPoint {
  readonly place: string
  readonly latitude?: number
  readonly longitude?: number
}

const longestPlace = 200

export const mapPoint: FieldKind<FieldOf<'map-point'>, MapPoint> = {
  boxes: () => ['place', 'latitude', 'longitude'],
  read: (raw) => {
    const place = oneLine(box(raw, 'place'))
    const [latitude, longitude] = [degrees(box(raw, 'latitude'), 90), degrees(box(raw, 'longitude'), 180)]
    const count = countCharacters(place)
    if (latitude === 'unreadable' || longitude === 'unreadable') return unreadable('point-unreadable')
    if (place === '')
      return latitude === undefined && longitude === undefined ? empty : unreadable('place-missing')
    if (count > longestPlace) return unreadable('text-too-long', { most: longestPlace, count })
    return read(
      latitude === undefined || longitude === undefined ? { place } : { place, latitude, longitude },
    )
  },
  write: ({ place, latitude, longitude }) =>
    inBoxes({ place, latitude: latitude?.toFixed(6), longitude: longitude?.toFixed(6) }),
  say: ({ place }) => place,
}

/** Drawn on the screen of the counter, for convenience; it proves nothing more than a drawing does. */
export type Signature = { readonly kind: 'at-counter' } | { readonly kind: 'drawn'; readonly path: string }

const longestPath = 20_000

export const signature: FieldKind<FieldOf<'handwritten-signature'>, Signature> = {
  boxes: () => ['value'],
  read: (raw) => {
    const typed = oneLine(box(raw))
    if (typed === '') return empty
    if (typed === 'at-counter') return read({ kind: 'at-counter' })
    const isPath =
      typed.length <= longestPath && /^(?:[ML]-?\d{1,5} -?\d{1,5})(?: ?[ML]-?\d{1,5} -?\d{1,5})+$/.test(typed)
    return isPath ? read({ kind: 'drawn', path: typed }) : unreadable('signature-unreadable')
  },
  write: (kept) => inBoxes({ value: kept.kind === 'drawn' ? kept.path : 'at-counter' }),
  say: ({ kind }, _field, { language }) => say(language, kind === 'drawn' ? 'signed' : 'signs-at-counter'),
}

/** Filled without being asked. */
export const hidden: FieldKind<FieldOf<'hidden'>, string | number | boolean> = {
  boxes: () => ['value'],
  read: (raw, { of }) => {
    const typed = lines(box(raw))
    return typed === '' ? empty : readHidden(typed, of)
  },
  write: (kept) => inBoxes({ value: String(kept) }),
  sees: ({ of }) => of,
  see: (kept) => {
    if (typeof kept === 'boolean') return { type: 'boolean', value: kept }
    return typeof kept === 'number' ? { type: 'number', value: kept } : { type: 'text', value: kept }
  },
  say: (kept, _field, { language }) => {
    if (typeof kept === 'boolean') return say(language, kept ? 'yes' : 'no')
    return String(kept)
  },
}

const longestHidden = 2000

function readHidden(typed: string, of: FieldOf<'hidden'>['of']): Read<string | number | boolean> {
  if (of === 'number') {
    const value = /^-?\d{1,15}(\.\d{1,6})?$/.test(typed) ? Number(typed) : Number.NaN
    return Number.isNaN(value) ? unreadable('not-understood') : read(value)
  }
  if (of === 'boolean')
    return ['true', 'false'].includes(typed) ? read(typed === 'true') : unreadable('not-understood')
  return countCharacters(typed) > longestHidden ? unreadable('not-understood') : read(typed)
}

function degrees(typed: string, most: number): number | undefined | 'unreadable' {
  const text = oneLine(typed)
  if (text === '') return undefined
  const written = readNumber(text)
  if (typeof written === 'string') return 'unreadable'
  const size = Number(`${written.whole}.${written.decimals.slice(0, 6) || '0'}`)
  if (size > most) return 'unreadable'
  return written.negative && size !== 0 ? -size : size
}
