import type { Day } from '#kernel/day.ts'
import { tidy } from '#kernel/plain-text.ts'
import { readExtension } from '../extension/read-extension.ts'
import { readHours, readHoursByDay } from '../hours/read-hours.ts'
import { withoutThem } from '../normalise/person-in-name.ts'
import { countDropped, type Dropped, readEmails, withoutPeople } from '../normalise/personal.ts'
import { oneLine, withoutMarkup } from '../normalise/plain-cell.ts'
import { readDate } from '../normalise/read-date.ts'
import { readWebsites } from '../normalise/read-links.ts'
import { readPhones } from '../normalise/read-phones.ts'
import { partsOf } from '../normalise/read-terms.ts'
import type { PlaceFacts, SaidFacts } from '../place.ts'
import type { StandardColumn } from '../standard/columns.ts'
import { compileHours } from './compile-hours.ts'
import type { MappedRow } from './mapping/apply-mapping.ts'
import type { RuleName } from './messages.fr.ts'
import type { Tell } from './notice.ts'
import { readVocabulary } from './read-vocabulary.ts'
import { namesIn, whereabouts } from './read-whereabouts.ts'

/** What a row is read with. */
export interface Reading {
  readonly today: Day
  /** Only with a legal basis: names, nominative addresses and mobiles are left out otherwise. */
  readonly mayKeepPeople: boolean
  /** Who the columns of people name. */
  readonly people: readonly string[]
  readonly tell: Tell
}

interface ReadPlaceFacts {
  readonly facts: SaidFacts
  /** Whether the producer gave the day; it is the import’s otherwise, and does not count as a change. */
  readonly isDated: boolean
  readonly dropped: Dropped
}

const longestSummary = 280

/** The facts of a place in a mapped row; undefined when it has no name. */
export function readPlace({ cells, days }: MappedRow, reading: Reading): ReadPlaceFacts | undefined {
  const { name, person } = namesIn(cells, reading)
  if (name === '') {
    reading.tell('name-missing', 'nom', { value: '' })
    return undefined
  }
  if (/^[=@]/.test(name)) reading.tell('formula-like', 'nom', { value: name })
  const dropped: Dropped = { names: person === undefined ? 0 : 1, nominativeEmails: 0, personalMobiles: 0 }
  if (person !== undefined) reading.tell('person-dropped', 'nom', { value: '' })
  const hours = readableHours({ cells, days }, reading)
  const updatedOn = readUpdatedOn(cells.date_maj, reading)
  const extension = readExtension(cells, reading)
  countDropped(dropped, extension.dropped)
  const facts: SaidFacts = {
    name,
    ...whereabouts(cells, reading, dropped),
    ...reached({ cells, name }, reading, dropped),
    ...(hours && { hours }),
    ...told({ cells, name, person }, reading, dropped),
    ...whose(cells, reading),
    ...movement(cells.itinerance),
    updatedOn: updatedOn ?? reading.today,
    ...readVocabulary(cells, reading.tell),
    otherLabels: labelsIn(cells.autres_formations_labels),
    ...extension.local,
  }
  return { facts, isDated: updatedOn !== undefined, dropped }
}

type Cells = MappedRow['cells']

// What a producer gives as OSM may be cut or wrong: it is kept, and said to be unread.
function readableHours({ cells, days }: MappedRow, reading: Reading): PlaceFacts['hours'] {
  const notice = noticeOf(reading, 'horaires')
  const { horaires, horaires_recus: received } = cells
  const read = horaires === '' ? readHoursByDay(days, notice) : readHours(horaires, notice)
  const hours = read && { ...read, raw: received || read.raw }
  if (hours?.osm === undefined) return hours
  const { kind } = compileHours(hours.osm)
  if (kind === 'irregular') notice('hours-irregular', hours.osm)
  if (kind !== 'unreadable') return hours
  notice('hours-unread', hours.raw)
  return { raw: hours.raw }
}

function noticeOf({ tell }: Reading, column: StandardColumn) {
  return (rule: RuleName, value: string, became?: string): void => tell(rule, column, { value, became })
}

function reached(
  { cells, name }: { readonly cells: Cells; readonly name: string },
  reading: Reading,
  dropped: Dropped,
): Pick<PlaceFacts, 'phones' | 'emails' | 'websites' | 'bookingPage' | 'accessibilitySheet'> {
  const around = `${name} ${cells.commune} ${cells.structure_parente}`
  const { mayKeepPeople } = reading
  const { phones, mobiles } = readPhones(
    cells.telephones || cells.telephone,
    mayKeepPeople,
    noticeOf(reading, 'telephone'),
  )
  const { emails, nominative } = readEmails(
    cells.courriels,
    { around, mayKeep: mayKeepPeople },
    noticeOf(reading, 'courriels'),
  )
  dropped.personalMobiles += mobiles
  dropped.nominativeEmails += nominative
  const [bookingPage] = readWebsites(cells.prise_rdv, noticeOf(reading, 'prise_rdv'))
  const [accessibilitySheet] = readWebsites(cells.fiche_acces_libre, noticeOf(reading, 'fiche_acces_libre'))
  return {
    phones,
    emails,
    websites: readWebsites(cells.site_web, noticeOf(reading, 'site_web')),
    ...(bookingPage !== undefined && { bookingPage }),
    ...(accessibilitySheet !== undefined && { accessibilitySheet }),
  }
}

function told(
  {
    cells,
    name,
    person,
  }: { readonly cells: Cells; readonly name: string; readonly person: string | undefined },
  reading: Reading,
  dropped: Dropped,
): Pick<PlaceFacts, 'summary' | 'description'> {
  const around = `${name} ${cells.commune}`
  const known = person === undefined ? reading.people : [person, ...reading.people]
  const freed = (column: 'presentation_resume' | 'presentation_detail'): string => {
    const bare = withoutMarkup(cells[column])
    if (bare !== cells[column]) reading.tell('markup-removed', column, { value: cells[column] })
    if (reading.mayKeepPeople) return bare
    const { text, dropped: left } = withoutPeople(withoutThem(bare, known), around)
    if (text !== bare) reading.tell('person-dropped', column, { value: '' })
    countDropped(dropped, left)
    return text
  }
  const summary = freed('presentation_resume')
  const description = freed('presentation_detail')
  const isLong = summary.length > longestSummary
  if (isLong) reading.tell('summary-cut', 'presentation_resume', { value: summary })
  const whole = isLong && description === '' ? summary : description
  return {
    ...(summary !== '' && { summary: isLong ? cutAtWord(summary) : summary }),
    ...(whole !== '' && { description: whole }),
  }
}

function whose(
  cells: Cells,
  reading: Reading,
): Pick<PlaceFacts, 'pivot' | 'collectedBy' | 'parentOrganisation'> {
  const pivot = cells.pivot.replaceAll(/[\s\u00A0\u202F.-]/g, '')
  const isPivot = /^[a-zA-Z0-9]{9,14}$/.test(pivot)
  if (pivot !== '' && !isPivot) reading.tell('pivot-unread', 'pivot', { value: cells.pivot })
  return {
    ...(isPivot && !/^0+$/.test(pivot) && { pivot }),
    ...(cells.source !== '' && { collectedBy: cells.source }),
    ...(cells.structure_parente !== '' && { parentOrganisation: oneLine(cells.structure_parente) }),
  }
}

// A bar or a semicolon after a backslash is one of the label.
function labelsIn(text: string): readonly string[] {
  const parts = /\\[|;]/.test(text)
    ? text.split(/(?<!\\)[|;\n]/).map((part) => part.replaceAll(/\\([|;])/g, '$1').trim())
    : partsOf(text)
  return [...new Set(parts.filter(Boolean))]
}

function movement(itinerance: string): Pick<PlaceFacts, 'isItinerant' | 'isFixed'> {
  const isItinerant = /itin[ée]rant|^(oui|1|true|vrai|x)$/i.test(itinerance)
  const isFixed = /fixe|^(non|0|false|faux)$/i.test(itinerance)
  return { ...(isItinerant && { isItinerant }), ...(isFixed && { isFixed }) }
}

function readUpdatedOn(text: string, reading: Reading): Day | undefined {
  const day = readDate(text)
  const value = { value: text }
  if (text === '') reading.tell('date-missing', 'date_maj', value)
  else if (!day) reading.tell('date-unread', 'date_maj', value)
  else if (day > reading.today) reading.tell('date-in-future', 'date_maj', value)
  else {
    if (day !== text) reading.tell('date-written', 'date_maj', { value: text, became: day })
    return day
  }
  return undefined
}

function cutAtWord(text: string): string {
  return `${tidy(text.slice(0, longestSummary - 2).replace(/\s+\S*$/, ''))} …`
}
