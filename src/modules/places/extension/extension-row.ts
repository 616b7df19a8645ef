import { knownPosition } from '../export/known-position.ts'
import { decimal } from '../export/standard-row.ts'
import type { Closure, LocalFacts, Position, Stop } from '../place.ts'
import type { ExtensionColumn } from './columns.ts'
import { escaped } from './escaped.ts'
import { accessTerms, languageTerm, saturationTerms } from './terms.ts'

export type ExtensionRow = Readonly<Record<ExtensionColumn, string>>

/** What a town adds to the standard, in one cell a column; what is not known is empty. */
export function extensionRow(local: Partial<LocalFacts>): ExtensionRow {
  const { closures = [], stops = [], languages = [], seats, saturation, accessDetails = [] } = local
  return {
    fermetures: closures.map(closureText).join('|'),
    arrets: stops.map(stopText).join('|'),
    langues: languages.map(languageTerm).join('|'),
    capacite: seats === undefined ? '' : String(seats),
    saturation: saturation === undefined ? '' : saturationTerms[saturation],
    acces_detaille: accessDetails.map((detail) => accessTerms[detail]).join('|'),
  }
}

/** « 2026-12-24/2027-01-02 : Congés ». */
export function closureText({ from, to, reason }: Closure): string {
  const days = from === to ? from : `${from}/${to}`
  return reason === undefined ? days : `${days} : ${escaped(reason)}`
}

/** « mardi semaines paires 09:00-12:00 ; Place de la Mairie ; 18300 Bué ; insee 18039 ». */
export function stopText(stop: Stop): string {
  const { commune, street } = stop
  const fields = [
    [weekdays[stop.weekday - 1], weeks[stop.weeks], `${clock(stop.opensAt)}-${clock(stop.closesAt)}`],
    [escaped(street)],
    [commune.postalCode, escaped(commune.name)],
    commune.code === undefined ? undefined : ['insee', commune.code],
    pointText(knownPosition(stop)),
    periodText(stop),
  ]
  return fields
    .filter((words) => words !== undefined)
    .map((words) => words.filter(Boolean).join(' '))
    .join(' ; ')
}

const weekdays: readonly string[] = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']
const weeks = { every: '', odd: 'semaines impaires', even: 'semaines paires' } as const
const precisions = { address: 'adresse', street: 'rue', commune: '', unknown: '' } as const

function clock(minute: number): string {
  return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':')
}

function pointText(position: Position | undefined): readonly string[] | undefined {
  if (!position) return undefined
  return ['point', decimal(position.latitude), decimal(position.longitude), precisions[position.precision]]
}

function periodText({ from, to }: Stop): readonly string[] | undefined {
  if (from && to) return ['du', from, 'au', to]
  if (from) return ['à partir du', from]
  return to ? ['jusqu’au', to] : undefined
}
