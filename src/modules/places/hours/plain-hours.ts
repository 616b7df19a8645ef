import { fold } from '#kernel/plain-text.ts'
import { hourTokens } from './hour-tokens.ts'
import { spelledOut } from './spelled-out.ts'
import { osmOf } from './week.ts'
import { weekOf } from './week-of.ts'

/** French hours in OSM syntax; `rest` says that some words were not understood and must be read by somebody. */
export interface ReadHours {
  readonly osm: string
  readonly isWhole: boolean
}

// Words that change what the hours mean: half of them would send somebody to a closed door.
const conditions =
  /sauf|hormis|semaine|vacances|periode|scolaire|mois|alternance|tous les \d|sur deux|ete\b|hiver|septembre|uniquement|jusqu|a partir|(?<!en )fonction|planification|(?<!sans )rendez|(?<!sans )rdv|\bet demi|pas ouvert|permanence|domicile|feries|aout|juillet|\d ?(?:er|ere|eme|ieme|e|nd)s?\b|premier|deuxieme|second|troisieme|quatrieme|dernier/
// Also in brackets: one week in two is not every week.
const everyOther = /sur deux|(?:15|quinze) jours/
const seasons = /vacances|scolaire|ete\b|hiver|periode|mois|aout|juillet/
const inBrackets = /\([^)]*\)/g
const onHolidays =
  /(?:\(\s*)?(?:[,;]\s*)?(?:(?:sauf|hors|hormis|excepte)(?: les)?|ferme[es]*(?: les| le)?)(?: jours?)? feries?(?:\s*\))?/g

/** Reads « Du lundi au vendredi de 9h à 12h et de 14h à 17h30 »: hours of every week, or nothing. */
export function readPlainHours(text: string): ReadHours | undefined {
  const folded = fold(
    text
      .replaceAll(/[–—‐‑-]/g, ' § ')
      .replaceAll('.', ' ')
      .replaceAll(',', ' , '),
  )
  const everyDay = spelledOut(folded.replaceAll(onHolidays, ' '))
  const isConditional = conditions.test(everyDay)
  const bare = everyDay.replaceAll(inBrackets, ' ')
  if (conditions.test(bare) || everyOther.test(everyDay) || hasOtherHours(everyDay)) return undefined
  const { tokens, unread } = hourTokens(bare)
  const week = weekOf(tokens)
  const osm = week ? osmOf(week) : ''
  // « 24h/24 » is said of a gate, a telephone or a few members: with other words around it, nothing is sure.
  if (osm === '' || (osm.includes('00:00-24:00') && unread !== '')) return undefined
  const isClosedOnHolidays = folded.search(onHolidays) >= 0
  return { osm: isClosedOnHolidays ? `${osm}; PH off` : osm, isWhole: !isConditional && unread === '' }
}

// « (17 heures le vendredi) » is another end for that day; « (17h30 pendant les vacances) » leaves the rest true.
function hasOtherHours(text: string): boolean {
  const asides = text.match(inBrackets) ?? []
  return asides.some(
    (aside) => !seasons.test(aside) && hourTokens(aside).tokens.length > 0 && /\d/.test(aside),
  )
}
