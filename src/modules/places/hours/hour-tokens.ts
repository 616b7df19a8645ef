import type { Span } from './week.ts'

/** A piece of French hours. */
export type HourToken =
  | { readonly kind: 'days'; readonly days: readonly number[] }
  | { readonly kind: 'span'; readonly span: Span }
  | { readonly kind: 'half'; readonly half: 'morning' | 'afternoon' }
  | { readonly kind: 'closed' }
  /** Words between two lists of days. */
  | { readonly kind: 'words' }

interface Tokens {
  readonly tokens: readonly HourToken[]
  /** Words that mean something else, or nothing known. */
  readonly unread: string
}

const dayNames =
  'lun(?:di)?s?|mar(?:di)?s?|mer(?:c?re?di)?s?|jeu(?:di)?s?|ven(?:d(?:redi)?)?s?|sam(?:edi)?s?|dim(?:anche)?s?'
const day = `(?:les? |du )?\\b(${dayNames})\\b`
const range = new RegExp(`^(?:du )?${day}\\s*(?::\\s*)?(?:au|a|§|jusqu au)\\s*${day}`)
const list = new RegExp(
  `\\b(?:${dayNames})(?:\\s*§\\s*(?:${dayNames}))+\\s*(?:§|et)\\s*(?:${dayNames})\\b`,
  'g',
)
// « du lundi au vendredi9h »
const glued = /(di)(?=\d)/g
const single = new RegExp(`^${day}`)
const clockUnless = (ahead: string): string =>
  `(\\d{1,2})\\s*(?:(?:h(?:eures?)?|:)(?:${ahead}\\s*(\\d{2}(?!\\d|\\s*[h:])|[345]\\d(?=h)))?h?)?`
const loneClock = clockUnless('')
// « 9-12h 14-17h » ends at noon, not at 12:14; « 9 h - 12 h 30 - 17 h » keeps its minutes.
const endClock = clockUnless('(?!(?<=\\dh)\\s+\\d{2}\\s*(?:§|a|/)\\s*\\d)')
// « 9h-12h », « 9 à 12h », « 8h30/12h », « 16 h 18 h », « 15h18h », « 09h00 12h00 »
const span = new RegExp(`^(?:de )?(?<!\\d)${loneClock}\\s*(?:a|§|/|jusqu a)\\s*${endClock}(?!\\d)`)
const between = new RegExp(`^entre ${loneClock}\\s*et\\s*${loneClock}(?!\\d)`)
const stuck = new RegExp(
  `^(?:de )?(\\d{1,2})\\s*h\\s*(\\d{2})?\\s*(\\d{1,2})\\s*h(?:eures)?\\s*(\\d{2})?(?!\\d)`,
)
const filler =
  /^(?:et|puis|de|du|le|les|a|au|ou|ainsi que|horaires?|heures?|jours?|d? ?ouvertures?|ouverte?s?|au public|accueil(?: du)?(?: public)?|sans (?:rdv|rendez vous)|non stop|en continu|la|mediatheque|mairie|journee|tou(?:te)?s?|chaque)(?![a-z\d])|^[,;:/§|\u2022*]/

// What may stand between two days of one list.
const joint = /^(?:et|du|le|les|ainsi que|[,;/§•])$/

/** Cuts folded French hours into days and spans; `§` stands for a dash. */
export function hourTokens(folded: string): Tokens {
  const tokens: HourToken[] = []
  let unread = ''
  let left = listed(folded.trim())
  while (left !== '') {
    const met = first(left)
    if (met.token) tokens.push(met.token)
    if (met.isUnread) unread = `${unread} ${left.slice(0, met.length)}`.trim()
    left = left.slice(met.length).trimStart()
  }
  return { tokens, unread }
}

// « lundi-mardi-jeudi » and « mardi-jeudi et vendredi » are lists, « lundi-jeudi : » a range: the fewest days are told.
function listed(text: string): string {
  return text.replaceAll(glued, '$1 ').replaceAll(list, (whole) => whole.replaceAll('§', ','))
}

interface Met {
  readonly length: number
  readonly token?: HourToken
  readonly isUnread?: boolean
}

function first(text: string): Met {
  return dayRange(text) ?? oneDay(text) ?? hours(text) ?? word(text)
}

function dayRange(text: string): Met | undefined {
  const met = range.exec(text)
  if (!met) return undefined
  const from = dayNumber(met[1])
  const to = dayNumber(met[2])
  // « du samedi au mardi » goes past Sunday; « mercredi-lundi » may be two days.
  if (to === from || (to < from && met[0].includes('§'))) return undefined
  const days = Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, rank) => (from + rank) % 7)
  return { length: met[0].length, token: { kind: 'days', days } }
}

function oneDay(text: string): Met | undefined {
  const met = single.exec(text)
  return met ? { length: met[0].length, token: { kind: 'days', days: [dayNumber(met[1])] } } : undefined
}

function hours(text: string): Met | undefined {
  const met = span.exec(text) ?? between.exec(text) ?? stuck.exec(text)
  if (!met) return undefined
  const from = minutes(met[1], met[2])
  const to = minutes(met[3], met[4])
  if (from === undefined || to === undefined) return undefined
  return { length: met[0].length, token: { kind: 'span', span: { from, to } } }
}

function word(text: string): Met {
  const closed = /^ferm\w*/.exec(text)
  if (closed) return { length: closed[0].length, token: { kind: 'closed' } }
  const half = /^(?:(?:le )?(matins?)|(?:l ?)?apres§? ?§? ?midis?)(?![a-z])/.exec(text)
  if (half) {
    return { length: half[0].length, token: { kind: 'half', half: half[1] ? 'morning' : 'afternoon' } }
  }
  const ignored = filler.exec(text)
  if (ignored) {
    const isJoint = joint.test(ignored[0])
    return { length: ignored[0].length, ...(!isJoint && { token: { kind: 'words' } as const }) }
  }
  const length = /^(?:[a-z]+|\d+|.)/s.exec(text)?.[0].length ?? 1
  return { length, isUnread: true, token: { kind: 'words' } }
}

function minutes(hour = '', minute = '00'): number | undefined {
  const total = Number(hour) * 60 + Number(minute)
  return Number(minute) < 60 && total <= 24 * 60 ? total : undefined
}

function dayNumber(name = ''): number {
  return ['lun', 'mar', 'mer', 'jeu', 'ven', 'sam', 'dim'].findIndex((start) => name.startsWith(start))
}
