import { fold } from '#kernel/plain-text.ts'
import { conditionOf, type Condition } from './hour-conditions.ts'
import { type ReadHours, readPlainHours } from './plain-hours.ts'
import { osmDays } from './week.ts'

export type { ReadHours } from './plain-hours.ts'

/**
 * Reads French hours, every week’s or « semaines paires », « le 1er et le 3e jeudi du mois », « hors vacances
 * scolaires », « sur rendez-vous »; undefined when nothing can be said without a doubt.
 */
export function readFrenchHours(text: string): ReadHours | undefined {
  const clauses = clausesOf(text)
  const conditions = clauses.map(conditionOf)
  if (!conditions.some(isSome)) return readPlainHours(text)
  const osm = osmOfClauses(conditions)
  if (osm !== undefined) return { osm, isWhole: true }
  // « (semaines paires) » left aside would send somebody on the wrong week.
  return conditions.some((each) => isRanked(each) || each.isOnAppointment) ? undefined : readPlainHours(text)
}

function clausesOf(text: string): readonly string[] {
  const clauses = text.split(/[;\n|•]|\.\s+(?=\p{Lu})/u).filter((clause) => fold(clause) !== '')
  const [only = ''] = clauses
  if (clauses.length > 1) return clauses
  // « mardi 9h-12h semaines paires, jeudi 14h-17h semaines impaires »: a comma is enough when each part says its own.
  const parts = only.split(/,\s*/)
  return parts.length > 1 && parts.every((part) => /\d ?h/.test(part) && isSome(conditionOf(part)))
    ? parts
    : [only]
}

function isSome(condition: Condition): boolean {
  return isRanked(condition) || condition.isOffInHolidays || condition.isOnAppointment
}

function isRanked({ weeks, nths }: Condition): boolean {
  return weeks !== undefined || nths.size > 0
}

function osmOfClauses(conditions: readonly Condition[]): string | undefined {
  // « Semaines paires : lundi 9h-12h » may hold for the lines below: each must say its own.
  const isHeaded = conditions.some(({ isHeading }) => isHeading)
  if (isHeaded && !conditions.every(isRanked)) return undefined
  const said = conditions.filter(({ left }) => fold(left.replaceAll(/[\s,:.()-]/g, '')) !== '')
  const rules = said.map(rulesOf)
  if (rules.length === 0 || !rules.every((each) => each !== undefined) || areMixed(rules)) return undefined
  const isOff = conditions.some(({ isOffInHolidays }) => isOffInHolidays)
  const texts = [...new Set(rules.flatMap(({ texts: each }) => each))]
  const isClosed = rules.some(({ isClosedOnHolidays }) => isClosedOnHolidays)
  return [...texts, ...(isClosed ? ['PH off'] : []), ...(isOff ? ['SH off'] : [])].join('; ')
}

interface Rules {
  readonly texts: readonly string[]
  readonly isClosedOnHolidays: boolean
  readonly days: ReadonlySet<string>
  readonly weeks: Condition['weeks']
}

function rulesOf(condition: Condition): Rules | undefined {
  const { left, weeks, nths, isOnAppointment } = condition
  const read = readPlainHours(left)
  if (!read?.isWhole) return undefined
  const all = read.osm.split('; ')
  const weekly = all.filter((rule) => rule !== 'PH off')
  if (weekly.length > 1 && isOfOneDay(condition)) return undefined
  const ranked = weekly.map((rule) => rankedRule(rule, nths))
  if (!ranked.every((rule) => rule !== undefined)) return undefined
  const before = weeks === undefined ? '' : `week ${weeks === 'odd' ? '1-53/2' : '2-52/2'} `
  const after = isOnAppointment ? ' "sur rendez-vous"' : ''
  const days = new Set(weekly.flatMap(daysIn))
  const texts = ranked.map((rule) => `${before}${rule}${after}`)
  return { texts, isClosedOnHolidays: all.length > weekly.length, days, weeks }
}

// « mardi 9h-12h, jeudi 14h-17h semaines paires »: both of them, or the last?
function isOfOneDay(condition: Condition): boolean {
  const { isHeading, isOnAppointment, isLast } = condition
  return (isRanked(condition) && !isHeading) || (isOnAppointment && !isLast)
}

/** « Th 14:00-16:00 » on its ranks in the month, « Th[1,3] 14:00-16:00 »; undefined when some day has none. */
function rankedRule(rule: string, nths: Condition['nths']): string | undefined {
  if (nths.size === 0) return rule
  const [days = '', hours = ''] = rule.split(' ')
  const ranked = days.split(',').map((day) => {
    const nth = nths.get(osmDays.findIndex((each) => each === day))
    return nth ? `${day}[${nth.join(',')}]` : undefined
  })
  return ranked.every((day) => day !== undefined) ? `${ranked.join(',')} ${hours}` : undefined
}

function daysIn(rule: string): readonly string[] {
  const [days = ''] = rule.split(' ')
  return days.split(',').flatMap((part) => {
    const [first, last = first] = part.split('-').map((day) => osmDays.findIndex((each) => each === day))
    return osmDays.slice(first, (last ?? 0) + 1)
  })
}

// In OSM a later rule replaces an earlier one on its day: two clauses on one day are sure only in weeks apart.
function areMixed(rules: readonly Rules[]): boolean {
  return rules.some((one, rank) =>
    rules.slice(rank + 1).some((other) => {
      const areApart = one.weeks !== undefined && other.weeks !== undefined && one.weeks !== other.weeks
      return !areApart && [...one.days].some((day) => other.days.has(day))
    }),
  )
}
