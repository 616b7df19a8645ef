import { knownPosition } from '../export/known-position.ts'
import { standardRow, unknownPivot } from '../export/standard-row.ts'
import type { KeptPlace } from '../kept-place.ts'
import type { Closure, Stop } from '../place.ts'
import type { StandardColumn } from '../standard/columns.ts'

/** A place as other software reads it: the filled columns of the national standard, typed, and what the town adds. */
export type PublicPlace = Readonly<Record<string, unknown>>

/** `sheetUrl` is where people read it. */
export function publicPlace({ id, facts, local, verifiedOn }: KeptPlace, sheetUrl: string): PublicPlace {
  const filled = Object.entries(standardRow(id, facts)).filter(
    ([column, value]) => value !== '' && !(column === 'pivot' && value === unknownPivot),
  )
  return {
    ...Object.fromEntries(filled.map(([column, value]) => [column, typed(column as StandardColumn, value)])),
    ...(facts.position && { precision: facts.position.precision }),
    ...(local.languages.length > 0 && { langues: local.languages }),
    ...(local.accessDetails.length > 0 && { acces_detaille: local.accessDetails }),
    ...(local.seats !== undefined && { capacite: local.seats }),
    ...(local.saturation && { saturation: local.saturation }),
    ...(local.closures.length > 0 && { fermetures: local.closures.map(publicClosure) }),
    ...(local.stops.length > 0 && { arrets: local.stops.map(publicStop) }),
    ...(verifiedOn && { verifie_le: verifiedOn }),
    adresse_de_la_fiche: sheetUrl,
  }
}

/** The columns that hold lists. */
export const listColumns: ReadonlySet<StandardColumn> = new Set([
  'typologie',
  'courriels',
  'site_web',
  'itinerance',
  'services',
  'publics_specifiquement_adresses',
  'prise_en_charge_specifique',
  'frais_a_charge',
  'dispositif_programmes_nationaux',
  'formations_labels',
  'autres_formations_labels',
  'modalites_acces',
  'modalites_accompagnement',
])

/** The columns that hold numbers. */
export const numberColumns: ReadonlySet<StandardColumn> = new Set(['latitude', 'longitude'])

function typed(column: StandardColumn, value: string): unknown {
  if (listColumns.has(column)) return value.split('|')
  return numberColumns.has(column) ? Number(value) : value
}

function publicClosure({ from, to, reason }: Closure): Readonly<Record<string, string>> {
  return { du: from, au: to, ...(reason !== undefined && { motif: reason }) }
}

const weeksInPublic = { every: 'toutes', odd: 'impaires', even: 'paires' } as const

function publicStop({ commune, street, position, weekday, weeks, ...stop }: Stop): PublicPlace {
  const known = position && knownPosition({ position })
  return {
    commune: commune.name,
    code_postal: commune.postalCode,
    ...(commune.code !== undefined && { code_insee: commune.code }),
    adresse: street,
    ...(known && { latitude: known.latitude, longitude: known.longitude }),
    ...(position && { precision: position.precision }),
    jour: weekday,
    semaines: weeksInPublic[weeks],
    de: clock(stop.opensAt),
    a: clock(stop.closesAt),
    ...(stop.from && { du: stop.from }),
    ...(stop.to && { au: stop.to }),
  }
}

function clock(minute: number): string {
  return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':')
}
