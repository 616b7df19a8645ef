import type { Language } from '#kernel/language.ts'
import { sayIn } from '#platform/i18n/say.ts'
import type { Retention } from '#platform/privacy/declaration.ts'
import { monthsOfAFile } from '../retention/time-limit.ts'
import { resident as arabic } from './messages.ar.ts'
import { resident as english } from './messages.en.ts'
import { resident as simple } from './messages.fr-simple.ts'
import { resident as french } from './messages.fr.ts'

const translations = { fr: french, 'fr-simple': simple, en: english, ar: arabic }

/** How long, as it is said to people. */
export function retentionInWords(retention: Retention<unknown>, language: Language): string {
  const say = sayIn(translations, language)
  if (retention.kind === 'with-the-file') return say('withTheFile', { months: monthsOfAFile })
  if (retention.kind === 'as-long-as') return retention.what[language]
  const after = retention.after[language]
  if ('months' in retention.time) return say('months', { count: retention.time.months, after })
  return retention.time.days === 0 ? after : say('days', { count: retention.time.days, after })
}

/** Where the duration comes from; French. */
export function sourceOf(retention: Retention<unknown>): string {
  if (retention.kind === 'with-the-file') return french.withTheFileSource
  return retention.source
}

/** The law behind a purpose, as it is said to people. */
export function basisInWords(
  basis: 'public-task' | 'legal-obligation' | 'consent' | 'contract' | 'legitimate-interest',
  language: Language,
): string {
  return sayIn(translations, language)(`basis_${basis}`)
}
