import type { Day } from '#kernel/day.ts'
import { isSpokenLanguage, languageName } from '#kernel/spoken-language.ts'
import { dayInWords } from '#platform/i18n/format.ts'
import { writtenPhone } from '#platform/phone/phone.ts'
import type { PlaceField } from '../kept-place.ts'
import type { LocalFacts, PlaceFacts, Position } from '../place.ts'
import { closureInWords, weekInWords } from '../said/week-in-words.ts'
import { say } from './say.ts'
import { stopInFull } from './stops/stop-in-full.ts'
import type { Told } from './told.ts'

type Facts = Required<PlaceFacts> & Required<LocalFacts>
type InWords = {
  readonly [Field in PlaceField]: (value: Facts[Field], told: Pick<Told, 'hours'>, today: Day) => string
}

/** One field as an agent reads it; an empty text when nothing is known. */
export function fieldInWords(told: Told, field: PlaceField, today: Day): string {
  return said(field, told, today)
}

/** A value of a field that stands alone, as what an import changes; hours as they were received. */
export function valueInWords(field: PlaceField, value: unknown, today: Day): string {
  if (value === undefined || value === null) return ''
  const inThose = inWords[field] as (value: unknown, told: Pick<Told, 'hours'>, today: Day) => string
  return inThose(value, { hours: [] }, today)
}

function said<Field extends PlaceField>(field: Field, told: Told, today: Day): string {
  const value = { ...told.facts, ...told.local }[field] as Facts[Field] | undefined
  const inThose: InWords[Field] = inWords[field]
  return value === undefined ? '' : inThose(value, told, today)
}

const asIs = (text: string): string => text
const listed = (texts: readonly string[]): string => texts.join(', ')
const lines = (texts: readonly string[]): string => texts.join('\n')
const yesOrNo = (value: boolean): string => say(value ? 'yes' : 'no')

const inWords: InWords = {
  name: asIs,
  parentOrganisation: asIs,
  pivot: asIs,
  summary: asIs,
  description: asIs,
  collectedBy: asIs,
  street: asIs,
  addressComplement: asIs,
  commune: ({ name, postalCode }) => `${postalCode} ${name}`.trim(),
  position: pointInWords,
  isFixed: yesOrNo,
  isItinerant: yesOrNo,
  phones: (phones) => listed(phones.map(writtenPhone)),
  emails: listed,
  websites: listed,
  bookingPage: asIs,
  accessModes: listed,
  hours: hoursInWords,
  services: lines,
  fees: listed,
  audiences: listed,
  specialCares: listed,
  supportModes: listed,
  types: listed,
  programmes: listed,
  trainingLabels: listed,
  otherLabels: listed,
  accessDetails: (details) => listed(details.map((detail) => say(`access-${detail}`))),
  accessibilitySheet: asIs,
  languages: (codes) => listed(codes.map((code) => (isSpokenLanguage(code) ? languageName(code) : code))),
  seats: String,
  saturation: (value) => say(`saturation-${value}`),
  closures: (closures, _, today) => lines(closures.map((closure) => closureInWords(closure, today, 'fr'))),
  stops: (stops) => lines(stops.map(stopInFull)),
  updatedOn: (day) => dayInWords(day, 'fr'),
}

function pointInWords({ latitude, longitude, precision }: Position): string {
  if (precision === 'commune') return say('point-commune')
  return say('point-known', { latitude: degrees(latitude), longitude: degrees(longitude) })
}

const degrees = (value: number): string => value.toFixed(5).replace('.', ',')

// What was received is shown when no week can say it.
function hoursInWords({ raw }: Facts['hours'], { hours }: Pick<Told, 'hours'>, today: Day): string {
  const weeks = weekInWords(hours, today, 'fr')
  if (weeks.length === 0) return raw
  return lines(
    weeks.flatMap(({ when, lines: days, holidays }) => [
      ...(when === undefined ? [] : [when]),
      ...days.map((line) => `${line.days}\u00A0: ${line.hours}`),
      holidays,
    ]),
  )
}
