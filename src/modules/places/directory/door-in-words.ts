import type { Language } from '#kernel/language.ts'
import type { LocalMoment } from '../hours/local-clock.ts'
import type { Opening } from '../hours/opening.ts'
import type { KeptPlace } from '../kept-place.ts'
import { openingInWords } from '../said/opening-in-words.ts'
import { accessModeInWords } from '../said/terms/term-in-words.ts'

/** A place, and what its door is at a moment. */
export interface Door {
  readonly place: Pick<KeptPlace, 'facts'>
  readonly opening: Opening
  readonly now: LocalMoment
}

const nobody = "Ce lieu n'accueille pas de public"

/** Whether nobody may come, whatever its hours: an office, a back room. */
export function receivesNobody({ facts }: Door['place']): boolean {
  return facts.accessModes.includes(nobody)
}

/** « Ouvert aujourd’hui jusqu’à 17 h », or that nobody is received. */
export function doorInWords({ place, opening, now }: Door, language: Language): string {
  return receivesNobody(place)
    ? accessModeInWords(nobody, language)
    : capital(openingInWords(opening, now, language))
}

/** A sentence begins with a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
