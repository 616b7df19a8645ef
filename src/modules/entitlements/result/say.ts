import type { Language } from '#kernel/language.ts'
import { monthInWords } from '#platform/i18n/format.ts'
import { locale, type Say, sayIn, sayInFrench, type Translations } from '#platform/i18n/say.ts'
import { firstDayOf, type Month } from '../facts/month.ts'
import { resident as ar } from './messages.ar.ts'
import { resident as en } from './messages.en.ts'
import * as french from './messages.fr.ts'
import { resident as frSimple } from './messages.fr-simple.ts'

/** The French of agents’ pages. */
export const say = sayInFrench(french.agent)

const translations: Translations<typeof french.resident> = {
  fr: french.resident,
  'fr-simple': frSimple,
  en,
  ar,
}

/** What a person reads of her rights, in her language. */
export function sayToResident(language: Language): Say<keyof typeof french.resident> {
  return sayIn(translations, language)
}

/** « octobre 2026 ». */
export function monthName(month: Month, language: Language): string {
  return monthInWords(firstDayOf(month), language)
}

/** An estimate is told to the euro: 152 €. */
export function roundedEuros(language: Language, euros: number): string {
  const format = new Intl.NumberFormat(locale(language), {
    style: 'currency',
    currency: 'EUR',
    maximumFractionDigits: 0,
  })
  return format.format(Math.round(euros))
}
