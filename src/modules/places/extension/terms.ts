import { fold } from '#kernel/plain-text.ts'
import {
  isSpokenLanguage,
  languageName,
  type SpokenLanguage,
  spokenLanguages,
} from '#kernel/spoken-language.ts'
import type { AccessDetail, LocalFacts } from '../place.ts'

/** How a file says a detail of access; it leaves exactly as written here. */
export const accessTerms: Readonly<Record<AccessDetail, string>> = {
  'step-free': 'Entrée sans marche',
  ramp: 'Rampe',
  lift: 'Ascenseur',
  'accessible-toilet': 'Toilettes accessibles',
  'induction-loop': 'Boucle magnétique',
  'sign-language': 'Langue des signes (LSF)',
  'large-print': 'Documents en gros caractères',
  'parking-nearby': 'Stationnement adapté',
  'quiet-place': 'Endroit calme',
}

export type Saturation = NonNullable<LocalFacts['saturation']>

export const saturationTerms: Readonly<Record<Saturation, string>> = {
  low: 'Faible',
  moderate: 'Modérée',
  high: 'Forte',
}

/** « arabe »; a code nobody gave a name to stays as it is. */
export function languageTerm(code: string): string {
  return isSpokenLanguage(code) ? languageName(code) : code
}

/** What else producers and towns write, without accents; the first that matches is meant. */
export const accessPatterns: readonly (readonly [RegExp, AccessDetail])[] = [
  [/plain[ -]?pied|sans marche|de niveau/, 'step-free'],
  [/rampe|plan incline/, 'ramp'],
  [/ascenseur|elevateur/, 'lift'],
  [/toilette|sanitaire|\bwc\b/, 'accessible-toilet'],
  [/boucle/, 'induction-loop'],
  [/\blsf\b|langue des signes/, 'sign-language'],
  [/gros caracteres|grands caracteres/, 'large-print'],
  [/stationnement|parking|place (pmr|gic)/, 'parking-nearby'],
  [/calme/, 'quiet-place'],
]

export const saturationPatterns: readonly (readonly [RegExp, Saturation])[] = [
  [/^(faible|low|basse?|aucune|non|il y a de la place|disponible|disponibilites?)/, 'low'],
  [/^(moderee?|moderate|moyenne?|un peu d ?attente)/, 'moderate'],
  [/^(forte?|high|elevee?|haute?|complete?|saturee?|oui|satur)/, 'high'],
]

const otherNames: Readonly<Record<string, SpokenLanguage>> = {
  lsf: 'fsl',
  'langue des signes': 'fsl',
  'langue des signes francaise': 'fsl',
  darija: 'ary',
  marocain: 'ary',
  comorien: 'swb',
  mahorais: 'swb',
  shimaore: 'swb',
  mandarin: 'zh',
  farsi: 'fa',
  iranien: 'fa',
  pashto: 'ps',
  pachtou: 'ps',
  urdu: 'ur',
  kurmandji: 'kmr',
  sorani: 'ckb',
  berbere: 'zgh',
  moldave: 'ro',
  flamand: 'nl',
  english: 'en',
  spanish: 'es',
  arabic: 'ar',
  tsigane: 'rom',
}

/** The language that a text means, by its French name or its code. */
export function languageMeant(text: string): SpokenLanguage | undefined {
  const folded = fold(text)
  if (isSpokenLanguage(folded)) return folded
  const bare = folded.replace(/^(la |le |l )?(langues? )?(etrangeres? )?\(?/, '').replace(/\)$/, '')
  const byName = (said: string): SpokenLanguage | undefined =>
    spokenLanguages.find((code) => fold(languageName(code)) === said)
  const other = (said: string): SpokenLanguage | undefined =>
    Object.hasOwn(otherNames, said) ? otherNames[said] : undefined
  return byName(folded) ?? other(folded) ?? byName(bare) ?? other(bare)
}
