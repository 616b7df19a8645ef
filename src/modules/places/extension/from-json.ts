import type { Stop } from '../place.ts'
import { closureText, stopText } from './extension-row.ts'

/** A list of objects as our public API writes it under `fermetures` or `arrets`, as the text of a cell. */
export function cellOfObjects(column: string, list: readonly unknown[]): string | undefined {
  const write = writers[column]
  if (!write || list.length === 0) return undefined
  const texts = list.map((each) =>
    typeof each === 'object' && each !== null ? write({ ...each }) : undefined,
  )
  return texts.every((text) => text !== undefined) ? texts.join('|') : undefined
}

type Told = Readonly<Record<string, unknown>>

const writers: Readonly<Record<string, ((told: Told) => string | undefined) | undefined>> = {
  fermetures: closureIn,
  arrets: stopIn,
  plage_ouverture: openingIn,
}

/** « Lundi au Vendredi : 09:00-12:00, 14:00-17:00 », as the national directory of services tells it in fields. */
function openingIn(told: Told): string | undefined {
  const [first, last] = [textIn(told, 'nom_jour_debut'), textIn(told, 'nom_jour_fin')]
  if (first === undefined) return undefined
  const spans = [1, 2].flatMap((rank) => {
    const [from, to] = ['debut', 'fin'].map((end) => textIn(told, `valeur_heure_${end}_${rank}`)?.slice(0, 5))
    return from && to ? [`${from}-${to}`] : []
  })
  const days = last === undefined || last === first ? first : `${first} au ${last}`
  const comment = textIn(told, 'commentaire')
  return `${days} : ${spans.join(', ')}${comment === undefined ? '' : ` (${comment})`}`
}

// What is no day is refused by whoever reads the cell: here it is only written.
function closureIn(told: Told): string | undefined {
  const [from, to, reason] = [textIn(told, 'du'), textIn(told, 'au'), textIn(told, 'motif')]
  if (from === undefined) return undefined
  const closure = { from, to: to ?? from, ...(reason !== undefined && { reason }) }
  return closureText(closure as Parameters<typeof closureText>[0])
}

const weeks: Readonly<Record<string, Stop['weeks']>> = { toutes: 'every', impaires: 'odd', paires: 'even' }

function stopIn(told: Told): string | undefined {
  const [passing, commune] = [passingIn(told), communeIn(told)]
  if (!passing || !commune) return undefined
  const [from, to] = [textIn(told, 'du'), textIn(told, 'au')]
  const stop = {
    commune,
    street: textIn(told, 'adresse') ?? '',
    ...pointIn(told),
    ...passing,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  }
  return stopText(stop as Stop)
}

function passingIn(told: Told): Pick<Stop, 'weekday' | 'weeks' | 'opensAt' | 'closesAt'> | undefined {
  const [opensAt, closesAt, weekday] = [minuteIn(told, 'de'), minuteIn(told, 'a'), told['jour']]
  const isWeekday = typeof weekday === 'number' && weekday >= 1 && weekday <= 7
  if (opensAt === undefined || closesAt === undefined || !isWeekday) return undefined
  return { weekday, weeks: weeks[textIn(told, 'semaines') ?? ''] ?? 'every', opensAt, closesAt }
}

function communeIn(told: Told): Stop['commune'] | undefined {
  const [name, code] = [textIn(told, 'commune'), textIn(told, 'code_insee')]
  if (name === undefined) return undefined
  return { name, postalCode: textIn(told, 'code_postal') ?? '', ...(code !== undefined && { code }) }
}

function pointIn({ latitude, longitude }: Told): Pick<Stop, 'position'> {
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return {}
  return { position: { latitude, longitude, precision: 'unknown' } }
}

function textIn(told: Told, name: string): string | undefined {
  const value = told[name]
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

function minuteIn(told: Told, name: string): number | undefined {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/.exec(textIn(told, name) ?? '') ?? []
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes)
}
