import { fold } from '#kernel/plain-text.ts'
import { type HourToken, hourTokens } from './hour-tokens.ts'
import { osmOf, type Span, type Week } from './week.ts'

/** French hours in OSM syntax; `rest` says that some words were not understood and must be read by somebody. */
export interface ReadHours {
  readonly osm: string
  readonly isWhole: boolean
}

interface Progress {
  readonly week: Span[][]
  /** The days the next hours are for. */
  days: readonly number[]
  /** Hours that came before any day: « 9h-12h du lundi au vendredi ». */
  waiting: Span[]
  /** Days are still being listed: the next one adds to them. */
  isListing: boolean
  half: 'morning' | 'afternoon' | undefined
}

const noon = 13 * 60
const earliest = 5 * 60
// Words that change what the hours mean: half of them would send somebody to a closed door.
const conditions =
  /sauf|hormis|semaine|vacances|periode|scolaire|mois|alternance|tous les \d|sur deux|ete\b|hiver|septembre|uniquement|jusqu|a partir|(?<!en )fonction|planification|(?<!sans )rendez|(?<!sans )rdv|\bet demi|pas ouvert|permanence|domicile|feries|aout|juillet/
const inBrackets = /\([^)]*\)/g

/** Reads « Du lundi au vendredi de 9h à 12h et de 14h à 17h30 »; undefined when nothing can be said without a doubt. */
export function readFrenchHours(text: string): ReadHours | undefined {
  const folded = fold(
    text
      .replaceAll(/[–—‐‑-]/g, ' § ')
      .replaceAll('.', ' ')
      .replaceAll(',', ' , '),
  )
  const isConditional = conditions.test(folded)
  const bare = folded.replaceAll(inBrackets, ' ')
  if (conditions.test(bare)) return undefined
  const { tokens, unread } = hourTokens(bare)
  const week = weekOf(tokens)
  const osm = week ? osmOf(week) : ''
  if (osm === '') return undefined
  return { osm, isWhole: !isConditional && unread === '' }
}

function weekOf(tokens: readonly HourToken[]): Week | undefined {
  const progress: Progress = {
    week: Array.from({ length: 7 }, () => []),
    days: [],
    waiting: [],
    isListing: false,
    half: undefined,
  }
  for (const token of tokens) if (!advance(progress, token)) return undefined
  // Hours of no day say when, not which day: nobody may guess that Saturday is open.
  return progress.waiting.length > 0 ? undefined : progress.week
}

function advance(progress: Progress, token: HourToken): boolean {
  if (token.kind === 'days') return addDays(progress, token.days)
  if (token.kind === 'half') {
    progress.half = token.half
    progress.isListing = false
    return true
  }
  if (token.kind === 'closed') {
    progress.isListing = false
    progress.half = undefined
    return true
  }
  return addSpan(progress, token.span)
}

function addDays(progress: Progress, days: readonly number[]): boolean {
  progress.days = progress.isListing ? [...progress.days, ...days] : days
  progress.isListing = true
  progress.half = undefined
  if (progress.waiting.length === 0) return true
  for (const day of days) progress.week[day]?.push(...progress.waiting)
  // « 9h-12h lundi 14h-17h »: whether the hours belong to what is before or after is not known.
  progress.waiting = []
  return progress.week.every((spans) => spans.length < 8)
}

function addSpan(progress: Progress, span: Span): boolean {
  // « 3-11 h »: somebody meant the afternoon, or mistyped.
  if (span.to <= span.from || span.from < earliest) return false
  progress.isListing = false
  if (progress.half === 'morning' && span.from >= noon) return false
  if (progress.half === 'afternoon' && span.from < 11 * 60) return false
  if (progress.days.length === 0) progress.waiting.push(span)
  for (const day of progress.days) progress.week[day]?.push(span)
  return true
}
