import type { Language } from '#kernel/language.ts'
import { locale } from '#platform/i18n/say.ts'
import type { Nearness } from './nearness.ts'
import type { SayDirectory } from './say.ts'

/** « à 350 m », « à environ 3 km », « dans la commune ». */
export function nearnessInWords(say: SayDirectory, nearness: Nearness, language: Language): string {
  if (nearness.kind === 'here') return say('here')
  if (nearness.kind === 'in-commune') return say('inCommune')
  if (nearness.kind === 'measured') return distanceInWords(say, nearness.km, language)
  return say('about', { km: Math.max(1, Math.round(nearness.km)) })
}

/** « à 350 m », « à 2,4 km »: no finer than a straight line is worth. */
export function distanceInWords(say: SayDirectory, km: number, language: Language): string {
  if (km < 0.975) return say('metres', { metres: Math.max(50, Math.round(km * 20) * 50) })
  const rounded = new Intl.NumberFormat(locale(language), { maximumFractionDigits: km < 10 ? 1 : 0 })
  return say('away', { km: rounded.format(km) })
}
