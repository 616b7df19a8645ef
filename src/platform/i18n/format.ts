import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import { locale } from './say.ts'

/** 3 mars 2026. */
export function dayInWords(day: Day, language: Language): string {
  return formatter(language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${day}T12:00:00Z`),
  )
}

/** mardi 3 mars 2026, for what a person must remember. */
export function weekdayInWords(day: Day, language: Language): string {
  return formatter(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T12:00:00Z`))
}

/** 14:05 where the clocks show that zone. */
export function timeInWords(moment: Date, language: Language, timeZone = 'Europe/Paris'): string {
  return formatter(language, { hour: '2-digit', minute: '2-digit', timeZone }).format(moment)
}

/** 3 mars 2026 à 14:05. */
export function momentInWords(moment: Date, language: Language, timeZone = 'Europe/Paris'): string {
  return formatter(language, { dateStyle: 'long', timeStyle: 'short', timeZone }).format(moment)
}

const formatters = new Map<string, Intl.DateTimeFormat>()

function formatter(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(locale(language), options)
  formatters.set(key, known)
  return known
}
