import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import { locale } from './say.ts'

/** 3 mars 2026. */
export function dayInWords(day: Day, language: Language): string {
  return written(day, language, { day: 'numeric', month: 'long', year: 'numeric' })
}

/** 3 mars, or 3 mars 2027 when that is another year than today's. */
export function nearDayInWords(day: Day, today: Day, language: Language): string {
  const isThisYear = day.slice(0, 4) === today.slice(0, 4)
  return isThisYear ? written(day, language, { day: 'numeric', month: 'long' }) : dayInWords(day, language)
}

/** mardi 3 mars 2026, for what a person must remember. */
export function weekdayInWords(day: Day, language: Language): string {
  return written(day, language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
}

/** 14:05 where the clocks show that zone. */
export function timeInWords(moment: Date, language: Language, timeZone = 'Europe/Paris'): string {
  return formatter(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).format(
    moment,
  )
}

/** 3 mars 2026 à 14:05. */
export function momentInWords(moment: Date, language: Language, timeZone = 'Europe/Paris'): string {
  const text = formatter(language, {
    dateStyle: 'long',
    timeStyle: 'short',
    hourCycle: 'h23',
    timeZone,
  }).format(moment)
  return withFrenchFirst(text, language)
}

/** octobre 2026. */
export function monthInWords(day: Day, language: Language): string {
  return written(day, language, { month: 'long', year: 'numeric' })
}

function written(day: Day, language: Language, options: Intl.DateTimeFormatOptions): string {
  const text = formatter(language, { ...options, timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`))
  return withFrenchFirst(text, language)
}

// French says « 1er mai », which the platform writes « 1 mai ».
function withFrenchFirst(text: string, language: Language): string {
  return locale(language) === 'fr-FR' ? text.replace(/(?<!\d)1 (?=\p{L})/u, '1er ') : text
}

const formatters = new Map<string, Intl.DateTimeFormat>()

function formatter(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(locale(language), options)
  formatters.set(key, known)
  return known
}
