import { isDay } from '#kernel/day.ts'
import { fold } from '#kernel/plain-text.ts'
import { type CommuneChoice, searchCommunes } from '#platform/communes/commune.ts'
import { communeCodes } from '#platform/communes/commune-codes.ts'
import { listCommunes } from '#platform/communes/commune-list.ts'
import { withDistricts } from '#platform/communes/intercommunality.ts'
import type { Point } from '#platform/territory/territory.ts'
import type { LocalMoment } from '../hours/local-clock.ts'
import { serviceOfSlug } from '../said/services/service-in-words.ts'
import { type Service, services } from '../standard/terms.ts'

/** A service by the word of our addresses (`demarches`) or by its term in the national standard. */
export function serviceAsked(text: string): Service | undefined {
  const folded = fold(text)
  return serviceOfSlug(text) ?? services.find((service) => fold(service) === folded)
}

/** `2026-03-03T10:00`, on the clock of the place, or `now`. */
export function momentAsked(text: string, now: string): LocalMoment | 'now' | undefined {
  if (text === now) return 'now'
  const [, day = '', hours, minutes] = /^(\d{4}-\d\d-\d\d)[T ]([01]\d|2[0-3]):([0-5]\d)$/.exec(text) ?? []
  return isDay(day) ? { day, minute: Number(hours) * 60 + Number(minutes) } : undefined
}

/** A latitude and a longitude, in degrees. */
export function pointAsked(latitude: string, longitude: string): Point | undefined {
  const [north, east] = [numberAsked(latitude), numberAsked(longitude)]
  if (north === undefined || east === undefined) return undefined
  return Math.abs(north) <= 90 && Math.abs(east) <= 180 ? { latitude: north, longitude: east } : undefined
}

/** A plain number: neither empty, nor hexadecimal, nor infinite; with every decimal that software writes. */
export function numberAsked(text: string): number | undefined {
  return /^-?\d{1,6}(\.\d{1,20})?$/.test(text) ? Number(text) : undefined
}

/** How far a search looks around a point when nobody says, in kilometres. */
export const usualKm = 20
const mostKm = 200

/** Kilometres around a start: the usual ones when nobody says. */
export function withinAsked(text: string | undefined): number | undefined {
  if (text === undefined) return usualKm
  const km = numberAsked(text)
  return km !== undefined && km > 0 && km <= mostKm ? km : undefined
}

/**
 * INSEE codes of a commune of the official list by its code, its name or a postal code; a large city brings its
 * arrondissements. A name that several communes bear is not a choice.
 */
export function communesAsked(text: string): readonly string[] | 'unknown' | 'several' {
  if (communeCodes().has(text)) return withDistricts(text)
  const found = searchCommunes(listCommunes(), text)
  if (found.kind === 'one') return withDistricts(found.choice.code)
  if (found.kind === 'none') return 'unknown'
  const codes = new Set(found.choices.flatMap(({ code }) => withDistricts(code)))
  return codes.size === 1 || /^\d{5}$/.test(text) ? [...codes] : (wholeTown(found.choices, text) ?? 'several')
}

// « Paris » is the whole of it, though its arrondissements have a line of their own.
function wholeTown(choices: readonly CommuneChoice[], text: string): readonly string[] | undefined {
  const named = new Set(choices.flatMap(({ name, code }) => (fold(name) === fold(text) ? [code] : [])))
  const [town] = [...named].map(withDistricts)
  return named.size === 1 && town && town.length > 1 ? town : undefined
}
