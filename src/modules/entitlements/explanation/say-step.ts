import type { Language } from '#kernel/language.ts'
import { locale, sayIn, type Translations, type Values } from '#platform/i18n/say.ts'
import { type Month, yearOf } from '../facts/month.ts'
import type { Refusal } from '../rules/rule.ts'
import type { Step } from './trace.ts'
import { type RefusalKey, ruleWords, type Sayable, type StepKey } from './words.ts'

/** One step in a sentence, with its numbers: « Montant pour 2 enfants : 153,01 €. » */
export function sayStep(language: Language, { says, values }: Pick<Step, 'says' | 'values'>): string {
  return sayRule(language, says, values)
}

/** Why nothing is due, in a sentence: the first condition that fails, and by how much. */
export function sayRefusal(
  language: Language,
  { because, values }: Pick<Refusal, 'because' | 'values'>,
): string {
  return sayRule(language, because, values)
}

/** An amount as people of that language read it: 1 234,50 €. */
export function sayEuros(language: Language, euros: number): string {
  const tag = locale(language)
  const known = formatters.get(tag) ?? new Intl.NumberFormat(tag, { style: 'currency', currency: 'EUR' })
  formatters.set(tag, known)
  return known.format(euros)
}

/** A month as people of that language read it: avril 2026. */
function sayMonth(language: Language, month: Month): string {
  const tag = locale(language)
  const known =
    months.get(tag) ?? new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  months.set(tag, known)
  return known.format(Date.UTC(yearOf(month), month % 12, 15))
}

const months = new Map<string, Intl.DateTimeFormat>()
const formatters = new Map<string, Intl.NumberFormat>()

function sayRule(language: Language, key: StepKey | RefusalKey, values: Sayable): string {
  const words = wordsOf.get(key)
  if (!words) throw new Error(`no sentence for ${key}`)
  return sayIn(words, language)(key, formatted(language, values))
}

// The keys of one family are all told apart from the others by the name of the benefit.
const wordsOf = new Map<string, Translations<Record<string, string>>>(
  ruleWords.flatMap((words) => Object.keys(words.fr).map((key) => [key, words] as const)),
)

function formatted(language: Language, values: Sayable): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'number' ? sayNumber(language, name, value) : value,
    ]),
  )
}

function sayNumber(language: Language, name: string, value: number): string | number {
  if (name.endsWith('Euros')) return sayEuros(language, value)
  return name.endsWith('Month') ? sayMonth(language, value) : value
}
