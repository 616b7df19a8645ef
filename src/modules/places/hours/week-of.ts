import type { HourToken } from './hour-tokens.ts'
import type { Span, Week } from './week.ts'

interface Progress {
  readonly week: Span[][]
  /** The days the next hours are for, or those the last hours were for. */
  days: readonly number[]
  /** Hours that came before their days, « 9h-12h du lundi au vendredi », and whether these came. */
  group: readonly Span[]
  isGiven: boolean
  /** Days are still being listed: the next one adds to them. */
  isListing: boolean
  /** Days that were named and whose hours are not known yet. */
  isAsked: boolean
  /** « fermé le mardi »: the days that come next are closed. */
  isClosing: boolean
  half: 'morning' | 'afternoon' | undefined
  /** Words came since the last days. */
  isApart: boolean
}

const noon = 13 * 60
const earliest = 5 * 60

/** The week that some pieces of hours say; undefined when which hours go with which day is not sure. */
export function weekOf(tokens: readonly HourToken[]): Week | undefined {
  const progress: Progress = {
    week: Array.from({ length: 7 }, () => []),
    days: [],
    group: [],
    isGiven: true,
    isListing: false,
    isAsked: false,
    isClosing: false,
    half: undefined,
    isApart: false,
  }
  const [first] = tokens.filter(({ kind }) => kind === 'days' || kind === 'span')
  const takers = first?.kind === 'span' ? hoursFirst : daysFirst
  for (const token of tokens) if (!take(progress, token, takers)) return undefined
  // Hours of no day say when, not which day; days of no hours may be open or closed: nobody may guess.
  return progress.isGiven && !progress.isAsked ? progress.week : undefined
}

interface Takers {
  days(progress: Progress, days: readonly number[]): boolean
  span(progress: Progress, span: Span): boolean
}

function take(progress: Progress, token: HourToken, takers: Takers): boolean {
  if (token.kind === 'days') return takeDays(progress, token.days, takers)
  if (token.kind === 'span') return isSensible(progress, token.span) && takers.span(progress, token.span)
  if (token.kind === 'words') {
    progress.isApart = true
    return true
  }
  // « 9h-12h, fermé le mercredi »: on which other days nobody knows.
  if (token.kind === 'closed' && !progress.isGiven) return false
  if (token.kind === 'half') return takeHalf(progress, token.half)
  // « mardi : fermé » closes what was named; « fermé le mardi » what comes.
  if (progress.isAsked) close(progress, progress.days)
  progress.isClosing = !progress.isAsked
  progress.isAsked = false
  progress.isListing = false
  progress.half = undefined
  return true
}

// « du mardi au samedi 9h-12h, fermé le mercredi »
function takeDays(progress: Progress, days: readonly number[], takers: Takers): boolean {
  if (!progress.isClosing) return takers.days(progress, days)
  // « fermé l’après-midi le mercredi »: until when in the morning, nobody said.
  if (progress.half !== undefined) return false
  close(progress, days)
  const isTaken = takers.days(progress, days)
  progress.isListing = true
  return isTaken
}

// « mardi matin et jeudi matin » is one list; « mardi matin et jeudi après-midi » says no hours that hold for both.
function takeHalf(progress: Progress, half: 'morning' | 'afternoon'): boolean {
  if (progress.isAsked && progress.half !== undefined && progress.half !== half) return false
  // « fermé le jeudi après-midi »
  if (progress.isClosing && progress.isListing) return false
  if (!progress.isAsked) progress.isListing = false
  progress.half = half
  return true
}

// « Lundi 9h-12h, mardi et jeudi 14h-17h ».
const daysFirst: Takers = {
  days: (progress, days) => {
    if (!progress.isListing) progress.half = undefined
    progress.days = progress.isListing ? [...progress.days, ...days] : days
    progress.isListing = true
    progress.isAsked = !progress.isClosing
    return true
  },
  span: (progress, span) => {
    if (progress.isClosing) return false
    progress.isListing = false
    progress.isAsked = false
    give(progress, progress.days, [span])
    return isBearable(progress)
  },
}

// « 9h-12h et 14h-17h du lundi au jeudi, 9h-12h le vendredi ».
const hoursFirst: Takers = {
  days: (progress, days) => {
    // « 9h-12h du lundi au vendredi, ouverture le samedi pour les jeunes »
    if (progress.isGiven && progress.isApart && !progress.isClosing) return false
    progress.isApart = false
    if (!progress.isClosing) give(progress, days, progress.group)
    progress.isGiven = true
    progress.half = undefined
    return isBearable(progress)
  },
  span: (progress, span) => {
    progress.group = progress.isGiven ? [span] : [...progress.group, span]
    progress.isGiven = false
    progress.isClosing = false
    return true
  },
}

function close({ week }: Progress, days: readonly number[]): void {
  for (const day of days) week[day]?.splice(0)
}

function give({ week }: Progress, days: readonly number[], spans: readonly Span[]): void {
  for (const day of days) week[day]?.push(...spans)
}

// Nobody opens eight times a day: a text without end says the same again and again.
function isBearable({ week }: Progress): boolean {
  return week.every((spans) => spans.length < 8)
}

function isSensible({ half }: Progress, { from, to }: Span): boolean {
  // « 3-11 h »: somebody meant the afternoon, or mistyped.
  if (to <= from || (from < earliest && !(from === 0 && to === 24 * 60))) return false
  if (half === 'morning' && from >= noon) return false
  return half !== 'afternoon' || from >= 11 * 60
}
