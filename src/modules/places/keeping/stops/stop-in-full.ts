import type { Stop } from '../../place.ts'
import { stopInWords } from '../../said/opening-in-words.ts'

/** « le bus passe mardi des semaines paires, de 9 h à 12 h, place de la Mairie, 18300 Bué ». */
export function stopInFull(stop: Stop): string {
  return [stopInWords(stop, 'fr'), whereOf(stop)].join(', ')
}

/** « place de la Mairie, 18300 Bué ». */
export function whereOf({ street, commune }: Pick<Stop, 'street' | 'commune'>): string {
  return [street, `${commune.postalCode} ${commune.name}`.trim()].filter(Boolean).join(', ')
}
