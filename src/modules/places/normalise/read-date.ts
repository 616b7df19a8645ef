import { addDays, type Day, isDay, toDay } from '#kernel/day.ts'
import { fold } from '#kernel/plain-text.ts'

const months = [
  'janvier',
  'fevrier',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'aout',
  'septembre',
  'octobre',
  'novembre',
  'decembre',
]

/** A day however a producer writes it: 2024-01-31T…, 31/01/2024, 2020/06/30 14:16, 3 mars 2024, a serial, milliseconds. */
export function readDate(text: string): Day | undefined {
  const trimmed = text.trim()
  return ofParts(trimmed) ?? ofWords(trimmed) ?? ofNumber(trimmed)
}

function ofParts(text: string): Day | undefined {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text)
  if (iso) return dayOf(iso[1], iso[2], iso[3])
  const french = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?!\d)/.exec(text)
  if (!french) return undefined
  const [, date, month, year = ''] = french
  return dayOf(year.length === 2 ? `20${year}` : year, month, date)
}

function ofWords(text: string): Day | undefined {
  const words = /(\d{1,2})(?:er)? ([a-z]+) (\d{4})/.exec(fold(text))
  const month = months.indexOf(words?.[2] ?? '') + 1
  return words && month > 0 ? dayOf(words[3], String(month), words[1]) : undefined
}

function ofNumber(text: string): Day | undefined {
  if (/^\d{12,13}$/.test(text)) return toDay(new Date(Number(text)).toISOString().slice(0, 10))
  // Days since 30 December 1899, as spreadsheets count: from 1982 to 2064.
  return /^[3-5]\d{4}(\.\d+)?$/.test(text)
    ? addDays(toDay('1899-12-30'), Math.floor(Number(text)))
    : undefined
}

function dayOf(year = '', month = '', date = ''): Day | undefined {
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  return isDay(day) ? day : undefined
}
