import { fold } from '#kernel/plain-text.ts'
import type { Day } from '#kernel/day.ts'
import type { Notice } from '../import/notice.ts'
import { readCommune } from '../normalise/read-commune.ts'
import { readDate } from '../normalise/read-date.ts'
import { readPosition } from '../normalise/read-position.ts'
import type { Position, Stop } from '../place.ts'
import { partsAround, unescaped } from './escaped.ts'
import { readPassing } from './read-passing.ts'

/** What of a stop could not be read. */
export type StopFault = 'when' | 'where' | 'more'
export type ReadStops = { readonly stops: readonly Stop[] } | { readonly fault: StopFault }

/**
 * The stops that one part of a cell tells: « mardi semaines paires 09:00-12:00 ; Place de la Mairie ; 18300 Bué »;
 * commas do where there is no semicolon, and several days or hours are as many stops.
 */
export function readStopText(part: string, notice: Notice): ReadStops {
  const fields = fieldsOf(part)
  const [when = '', street = '', town = '', ...more] = fields
  const passing = readPassing(when)
  if (!passing) return { fault: 'when' }
  const said = readMore(more)
  if (!said) return { fault: 'more' }
  const where = whereOf({ street, town, ...said }, notice)
  if (!where) return { fault: 'where' }
  const { from, to } = said
  const stops = passing.map((each): Stop => ({ ...each, ...where, ...(from && { from }), ...(to && { to }) }))
  return { stops }
}

function fieldsOf(part: string): readonly string[] {
  const fields = partsAround(part, ';').map(unescaped)
  if (fields.length > 2) return fields
  const [when, where] = fields.length === 2 ? fields : cutAfterHours(part)
  const town = /^(.*?)[\s,]*\b(\d{5} .+)$/.exec(where ?? '')
  return town ? [when ?? '', town[1] ?? '', town[2] ?? ''] : [when ?? '', where ?? '']
}

// « mardi 9h-12h, place de la Mairie, 18300 Bué »: the first comma after an hour.
function cutAfterHours(part: string): readonly string[] {
  const end = /\d\s*h\s*\d{0,2}\s*,|:\d{2}\s*,/g
  let at = -1
  for (const met of part.matchAll(end)) {
    const follows = part.slice(met.index + met[0].length)
    at = met.index + met[0].length - 1
    if (!/^\s*(?:et\s|puis\s|de\s)?\d{1,2}\s*[h:]/.test(follows)) break
  }
  return at === -1 ? [part] : [part.slice(0, at), part.slice(at + 1).trim()]
}

interface More {
  readonly code?: string
  readonly point?: {
    readonly latitude: string
    readonly longitude: string
    readonly precision: Position['precision']
  }
  readonly from?: Day
  readonly to?: Day
}

function readMore(fields: readonly string[]): More | undefined {
  let more: More = {}
  for (const field of fields) {
    if (field === '') continue
    const read = readCode(field) ?? readPoint(field) ?? readPeriod(field)
    if (!read) return undefined
    more = { ...more, ...read }
  }
  return more
}

function readCode(field: string): More | undefined {
  const code = /^insee\s+(\d[\dAB]\d{3})$/i.exec(field)?.[1]
  return code === undefined ? undefined : { code: code.toUpperCase() }
}

const precisions: Readonly<Record<string, Position['precision']>> = { adresse: 'address', rue: 'street' }

function readPoint(field: string): More | undefined {
  const [, latitude, longitude, word = ''] =
    /^point\s+(-?\d+(?:\.\d+)?)[\s,]+(-?\d+(?:\.\d+)?)(?:\s+(adresse|rue))?$/i.exec(field) ?? []
  if (latitude === undefined || longitude === undefined) return undefined
  return { point: { latitude, longitude, precision: precisions[word.toLowerCase()] ?? 'unknown' } }
}

function readPeriod(field: string): More | undefined {
  const folded = fold(field.replaceAll('-', '/'))
  const [, from, to] = /^du (\S.*?) au (\S.*)$/.exec(folded) ?? []
  if (from !== undefined && to !== undefined) return between(readDate(from), readDate(to))
  const start = readDate(/^(?:a partir du|des le|depuis le|du) (\S.*)$/.exec(folded)?.[1] ?? '')
  if (start) return { from: start }
  const end = readDate(/^jusqu au (\S.*)$/.exec(folded)?.[1] ?? '')
  return end && { to: end }
}

function between(from: Day | undefined, to: Day | undefined): More | undefined {
  return from && to && from <= to ? { from, to } : undefined
}

interface Where extends More {
  readonly street: string
  readonly town: string
}

function whereOf(
  { street, town, code = '', point }: Where,
  notice: Notice,
): Pick<Stop, 'commune' | 'street' | 'position'> | undefined {
  const [, postalCode = '', name = ''] = /^(\d{5})?\s*(.*)$/.exec(town) ?? []
  if (`${postalCode}${name}` === '') return undefined
  const commune = readCommune({ commune: name, postalCode, code, street: '', place: '' }, notice)
  const position = point && readPosition({ ...point, postalCode: postalCode || code }, notice)
  return { commune, street, ...(position && { position }) }
}
