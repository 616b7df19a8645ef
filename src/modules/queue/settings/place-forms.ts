import { type Language, languages, type LocalText } from '#kernel/language.ts'
import type { Form } from '#platform/http/form.ts'
import {
  type Counter,
  type CounterDirection,
  counterDirections,
  type OpeningWeek,
  type Service,
  type Site,
} from '../site.ts'
import type { problems as sentences } from './messages.fr.ts'
import { readClosedDays, readHours, writeClosedDays, writeHours } from './opening-hours.ts'

export type PlaceProblem = keyof typeof sentences

export type PlaceProblems = Readonly<Partial<Record<string, PlaceProblem>>>

export type Read<Value> = { readonly value: Value } | { readonly problems: PlaceProblems }

/** The days of the week as fields of the form, Monday first. */
export const weekdays = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'] as const

export const serviceLabelFields = {
  fr: 'nom_fr',
  'fr-simple': 'nom_simple',
  en: 'nom_en',
  ar: 'nom_ar',
} as const satisfies Record<Language, string>

export type PlaceSettings = Pick<Site, 'name' | 'address' | 'week' | 'closedDays' | 'graceMinutes'>

/** Reads name, address, hours, closed days and grace of a place. */
export function readPlace(form: Form): Read<PlaceSettings> {
  const hours = weekdays.map((name) => [name, readHours(form.text(name))] as const)
  const closed = readClosedDays(form.text('fermetures'))
  const grace = wholeNumber(form.text('delai'), { from: 0, to: 600 })
  const problems: PlaceProblems = {
    ...nameProblem(form, 'nom'),
    ...(form.text('adresse').length > longestAddress ? { adresse: 'address-long' as const } : {}),
    ...Object.fromEntries(hours.flatMap(([name, read]) => (read.ok ? [] : [[name, read.refusal]]))),
    ...('wrong' in closed ? { fermetures: 'day-unreadable' as const } : {}),
    ...(grace === undefined ? { delai: 'number-wrong' as const } : {}),
  }
  if (Object.keys(problems).length > 0 || 'wrong' in closed || grace === undefined) return { problems }
  const week: OpeningWeek = hours.map(([, read]) => (read.ok ? read.value : []))
  const address = form.text('adresse') || undefined
  return { value: { name: form.text('nom'), address, week, closedDays: closed.days, graceMinutes: grace } }
}

/** A place as its form shows it. */
export function typedPlace(site: PlaceSettings): Readonly<Record<string, string>> {
  return {
    nom: site.name,
    adresse: site.address ?? '',
    ...Object.fromEntries(weekdays.map((name, index) => [name, writeHours(site.week[index] ?? [])])),
    fermetures: writeClosedDays(site.closedDays),
    delai: String(site.graceMinutes),
  }
}

export type ServiceSettings = Pick<
  Service,
  'letter' | 'label' | 'pictogram' | 'targetWaitMinutes' | 'priorMinutes' | 'dailyCap'
> & { readonly position: number }

/** The pictograms a kiosk may show for a service. */
export const servicePictograms = [
  'laptop',
  'letter',
  'hand',
  'info',
  'family',
  'home',
  'papers',
  'euro',
  'book',
  'phone',
  'calendar',
  'ticket',
] as const

/** Reads a service. A language left empty says the French name. */
export function readService(form: Form): Read<ServiceSettings> {
  const letter = form.text('lettre').toUpperCase()
  const usual = wholeNumber(form.text('duree'), { from: 1, to: 240 })
  const target = wholeNumber(form.text('attente'), { from: 1, to: 480 })
  const cap = form.text('plafond') === '' ? null : wholeNumber(form.text('plafond'), { from: 1, to: 999 })
  const position = wholeNumber(form.text('rang'), { from: 1, to: 99 })
  const pictogram = servicePictograms.find((name) => name === form.text('pictogramme')) ?? 'ticket'
  const problems: PlaceProblems = {
    ...nameProblem(form, serviceLabelFields.fr),
    ...(/^[A-Z]$/.test(letter) ? {} : { lettre: 'letter-wrong' as const }),
    ...missing({ duree: usual, attente: target, plafond: cap, rang: position }),
  }
  if (usual === undefined || target === undefined || cap === undefined || position === undefined) {
    return { problems }
  }
  if (Object.keys(problems).length > 0) return { problems }
  return {
    value: {
      letter,
      label: readLabel(form),
      pictogram,
      position: position - 1,
      targetWaitMinutes: target,
      priorMinutes: usual,
      dailyCap: cap,
    },
  }
}

/** A service as its form shows it. */
export function typedService(service: ServiceSettings): Readonly<Record<string, string>> {
  const { label } = service
  return {
    lettre: service.letter,
    ...Object.fromEntries(
      languages.map((language) => [
        serviceLabelFields[language],
        language !== 'fr' && label[language] === label.fr ? '' : label[language],
      ]),
    ),
    pictogramme: service.pictogram,
    duree: String(service.priorMinutes),
    attente: String(service.targetWaitMinutes),
    plafond: service.dailyCap === null ? '' : String(service.dailyCap),
    rang: String(service.position + 1),
  }
}

export type CounterSettings = Pick<Counter, 'number' | 'label' | 'speakAs' | 'direction'>

/** What the voice can say of a counter. */
export const spokenNames = ['guichet', 'bureau'] as const

/** Reads a counter. Without a name it is « Guichet 3 ». */
export function readCounter(form: Form): Read<CounterSettings> {
  const number = wholeNumber(form.text('numero'), { from: 1, to: 99 })
  if (number === undefined) return { problems: { numero: 'number-wrong' } }
  const speakAs = spokenNames.find((name) => name === form.text('voix')) ?? 'guichet'
  const label = form.text('nom').slice(0, longestName)
  return {
    value: {
      number,
      label: label || `${speakAs === 'bureau' ? 'Bureau' : 'Guichet'} ${number}`,
      speakAs,
      direction: isDirection(form.text('direction')),
    },
  }
}

/** A counter as its form shows it. */
export function typedCounter(counter: CounterSettings): Readonly<Record<string, string>> {
  return {
    numero: String(counter.number),
    nom: counter.label,
    voix: counter.speakAs,
    direction: counter.direction,
  }
}

const longestName = 100
const longestAddress = 200

function isDirection(text: string): CounterDirection {
  return counterDirections.find((direction) => direction === text) ?? 'ahead'
}

function readLabel(form: Form): LocalText {
  const french = form.text(serviceLabelFields.fr).slice(0, longestName)
  const said = (language: Language): string =>
    form.text(serviceLabelFields[language]).slice(0, longestName) || french
  return { fr: french, 'fr-simple': said('fr-simple'), en: said('en'), ar: said('ar') }
}

function nameProblem(form: Form, field: string): PlaceProblems {
  const { length } = form.text(field)
  if (length === 0) return { [field]: 'name-missing' }
  return length > longestName ? { [field]: 'name-long' } : {}
}

function missing(numbers: Readonly<Record<string, number | null | undefined>>): PlaceProblems {
  return Object.fromEntries(
    Object.entries(numbers).flatMap(([field, value]) =>
      value === undefined ? [[field, 'number-wrong' as const]] : [],
    ),
  )
}

function wholeNumber(text: string, { from, to }: { from: number; to: number }): number | undefined {
  const value = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN
  return value >= from && value <= to ? value : undefined
}
