import { fold } from '#kernel/plain-text.ts'
import type { Notice, Tell } from '../import/notice.ts'
import { countDropped, type Dropped, withoutPeople } from '../normalise/personal.ts'
import type { AccessDetail, Closure, LocalFacts, Stop } from '../place.ts'
import { type ExtensionColumn, extensionColumns } from './columns.ts'
import { partsAround } from './escaped.ts'
import { extensionRow } from './extension-row.ts'
import { closuresInOrder, eachOnce, stopsInOrder } from './in-order.ts'
import { readClosureText } from './read-closures.ts'
import { readStopText } from './read-stops.ts'
import {
  accessPatterns,
  accessTerms,
  languageMeant,
  type Saturation,
  saturationPatterns,
  saturationTerms,
} from './terms.ts'

type Cells = Readonly<Record<ExtensionColumn, string>>

export interface ReadExtension {
  readonly local: Partial<LocalFacts>
  /** People that somebody wrote in a reason. */
  readonly dropped: Dropped
}

interface Reading {
  readonly mayKeepPeople: boolean
  readonly tell: Tell
}

/** What a town adds to the standard, as its cells tell it; what is not told, or cannot be read, is absent. */
export function readExtension(cells: Cells, { tell, mayKeepPeople }: Reading): ReadExtension {
  // Most files have none of these columns, and most rows nothing in them.
  if (extensionColumns.every((column) => cells[column] === '')) return { local: {}, dropped: nobody }
  const noticeOf =
    (column: ExtensionColumn): Notice =>
    (rule, value, became) =>
      tell(rule, column, { value, became })
  const { closures, dropped } = readClosures(cells.fermetures, mayKeepPeople, noticeOf('fermetures'))
  const stops = readStops(cells.arrets, noticeOf('arrets'))
  const languages = readLanguages(cells.langues, noticeOf('langues'))
  const accessDetails = readAccess(cells.acces_detaille, noticeOf('acces_detaille'))
  const seats = readSeats(cells.capacite, noticeOf('capacite'))
  const saturation = readSaturation(cells.saturation, noticeOf('saturation'))
  const local: Partial<LocalFacts> = {
    ...(closures.length > 0 && { closures }),
    ...(stops.length > 0 && { stops }),
    ...(languages.length > 0 && { languages }),
    ...(accessDetails.length > 0 && { accessDetails }),
    ...(seats !== undefined && { seats }),
    ...(saturation && { saturation }),
  }
  tellRewritten(cells, local, tell)
  return { local, dropped }
}

const nobody: Dropped = { names: 0, nominativeEmails: 0, personalMobiles: 0 }

// What was understood of a text of one’s own is shown: it is what will leave again.
function tellRewritten(cells: Cells, local: Partial<LocalFacts>, tell: Tell): void {
  const row = extensionRow(local)
  for (const column of extensionColumns) {
    const became = row[column]
    if (became !== '' && became !== cells[column]) {
      tell('extension-written', column, { value: cells[column], became })
    }
  }
}

// No part of a cell is told in more; the patterns are not made for it.
const longestPart = 1000

function partsOf(text: string): readonly string[] {
  return partsAround(text.replaceAll('\n', '|'), '|')
    .map((part) => part.trim())
    .filter(Boolean)
}

function readClosures(
  text: string,
  mayKeepPeople: boolean,
  notice: Notice,
): { readonly closures: readonly Closure[]; readonly dropped: Dropped } {
  const dropped = { ...nobody }
  const closures: Closure[] = []
  for (const part of closureParts(text)) {
    const read = part.length > longestPart ? undefined : readClosureText(part)
    if (!read) notice('closure-unread', part)
    else
      closures.push(
        ...read.map((closure) => (mayKeepPeople ? closure : withoutThem(closure, dropped, notice))),
      )
  }
  return { closures: closuresInOrder(eachOnce(closures)), dropped }
}

// « 24/12/2026 ; 31/12/2026 »: a semicolon is enough between two closures.
function closureParts(text: string): readonly string[] {
  return partsOf(text)
    .flatMap((part) => partsAround(part, ';'))
    .map((part) => part.trim())
    .filter(Boolean)
}

function withoutThem(closure: Closure, dropped: Dropped, notice: Notice): Closure {
  const { reason, ...days } = closure
  if (reason === undefined) return closure
  const freed = withoutPeople(reason, '')
  if (freed.text === reason) return closure
  notice('person-dropped', '')
  countDropped(dropped, freed.dropped)
  return { ...days, reason: freed.text }
}

function readStops(text: string, notice: Notice): readonly Stop[] {
  const stops: Stop[] = []
  for (const part of partsOf(text)) {
    const read = part.length > longestPart ? { fault: 'when' as const } : readStopText(part, notice)
    if ('fault' in read) notice('stop-unread', part, read.fault)
    else stops.push(...read.stops)
  }
  return stopsInOrder(eachOnce(stops))
}

function readLanguages(text: string, notice: Notice): readonly string[] {
  const found = new Set<string>()
  for (const part of partsOf(text.replaceAll(';', '|'))) {
    const whole = languageMeant(part)
    const pieces = whole ? [part] : part.split(/,|\/|\+|\bet\b/).map((piece) => piece.trim())
    for (const piece of pieces.filter(Boolean)) {
      const language = whole ?? languageMeant(piece)
      if (language) found.add(language)
      else notice('language-unknown', piece)
    }
  }
  return [...found]
}

const details = Object.keys(accessTerms) as readonly AccessDetail[]

function readAccess(text: string, notice: Notice): readonly AccessDetail[] {
  const found = new Set<AccessDetail>()
  for (const part of partsOf(text.replaceAll(';', '|')).flatMap((each) => each.split(','))) {
    const folded = fold(part)
    if (folded === '') continue
    const exact = details.find((detail) => detail === part.trim() || fold(accessTerms[detail]) === folded)
    const met = exact ?? accessPatterns.find(([pattern]) => pattern.test(folded))?.[1]
    // « pas d’ascenseur » says the contrary.
    if (met && (exact || !/^(pas|sans|non|aucune?|absence) (?!marche)/.test(folded))) found.add(met)
    else notice('access-unknown', part.trim())
  }
  return details.filter((detail) => found.has(detail))
}

const mostSeats = 999

function readSeats(text: string, notice: Notice): number | undefined {
  if (text === '') return undefined
  const figure = /^(\d{1,3})(?:[.,]0+)?(?:\s*(?:postes?|places?|personnes?|pers\.?))?$/i.exec(text)?.[1]
  const seats = figure === undefined ? Number.NaN : Number(figure)
  if (seats <= mostSeats) return seats
  notice('capacity-unread', text)
  return undefined
}

const saturations = Object.keys(saturationTerms) as readonly Saturation[]

function readSaturation(text: string, notice: Notice): Saturation | undefined {
  if (text === '') return undefined
  const folded = fold(text)
  const exact = saturations.find((each) => fold(saturationTerms[each]) === folded)
  const met = exact ?? saturationPatterns.find(([pattern]) => pattern.test(folded))?.[1]
  if (!met) notice('saturation-unread', text)
  return met
}
