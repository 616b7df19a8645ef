import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { westernDigits } from '#kernel/plain-text.ts'
import { grant, type Result, refuse } from '#kernel/result.ts'

export interface Phone {
  /** +33612345678 */
  readonly number: string
  /** Whether it can receive a text message. */
  readonly isMobile: boolean
}

export type PhoneRefusal = 'phone-missing' | 'phone-not-a-number' | 'phone-too-short' | 'phone-too-long'

// Overseas numbers are written with ten digits as at home, and belong to another country code (ARCEP numbering plan).
const overseas: readonly (readonly [RegExp, CountryCode])[] = [
  [/^0(262|692|693)/, 'RE'],
  [/^0(269|639)/, 'YT'],
  [/^0(590|690|691)/, 'GP'],
  [/^0(594|694)/, 'GF'],
  [/^0(596|696|697)/, 'MQ'],
  [/^0(508|708)/, 'PM'],
]

/** Reads a number however it is written: dots, spaces, 0033, +33 (0), Arabic digits, a country code of its own. */
export function readPhone(typed: string): Result<Phone, PhoneRefusal> {
  const text = tidied(typed)
  if (text === '') return refuse('phone-missing')
  if (!/^\+?\d+$/.test(text)) return refuse('phone-not-a-number')
  const parsed = parsePhoneNumberFromString(text, countryOf(text))
  if (parsed?.isValid()) return grant({ number: parsed.number, isMobile: isMobile(parsed.getType()) })
  // The list of ranges in use ages, and films and demonstrations have their own (06 39 98): ten digits are enough.
  const atHome = text.replace(/^\+?33(?=\d{9}$)/, '0')
  if (/^0[1-79]\d{8}$/.test(atHome)) {
    return grant({ number: `+33${atHome.slice(1)}`, isMobile: /^0[67]/.test(atHome) })
  }
  const digits = text.replace('+', '').length
  if (digits < 10) return refuse('phone-too-short')
  return refuse(digits > 10 && !text.startsWith('+') ? 'phone-too-long' : 'phone-not-a-number')
}

/** As people read it, on one line: « 06 12 34 56 78 » in France, « +213 551 23 45 67 » from elsewhere. */
export function writtenPhone(number: string): string {
  const parsed = parsePhoneNumberFromString(number)
  if (!parsed) return number
  const isFrench = parsed.countryCallingCode === '33'
  const written = isFrench ? parsed.formatNational() : parsed.formatInternational()
  return written.replaceAll(' ', '\u00A0')
}

/** The `tel:` form and the search form of what may be a piece of a number; undefined when it has letters. */
export function phoneDigits(typed: string): string | undefined {
  const text = tidied(typed)
  return /^\+?\d+$/.test(text) ? text : undefined
}

function tidied(typed: string): string {
  return (
    westernDigits(typed)
      .replace(/^\s*(t[ée]l(\.|[ée]phone)?|mobile|portable|fixe)\s*:?\s*/i, '')
      .replaceAll(/\(0\)/g, '')
      .replaceAll(/[\s.,\-_/()\u2010-\u2015\u2060\u200B]/g, '')
      .replace(/^00(?=[1-9])/, '+')
      // Saint-Pierre-et-Miquelon: ten figures from France, six after +508.
      .replace(/^0508(?=\d{6}$)/, '+508')
  )
}

function countryOf(text: string): CountryCode {
  return overseas.find(([prefix]) => prefix.test(text))?.[1] ?? 'FR'
}

function isMobile(type: string | undefined): boolean {
  return type === 'MOBILE' || type === 'FIXED_LINE_OR_MOBILE'
}
