import { type Language, languages } from '#kernel/language.ts'
import { fold } from '#kernel/plain-text.ts'
import { locale } from '#platform/i18n/say.ts'
import { isWithinSlips } from '../slips.ts'
import { oneLine } from '../typed.ts'
import { cogCodeOf, countries, otherNames } from './countries.ts'
import { countryOfNationality } from './nationalities.ts'

/** Somebody whom no State holds for its own (convention de New York, 1954). */
export const stateless = 'stateless'

/** A country understood, surely or with a slip in its name. */
export interface NamedCountry {
  readonly code: string
  readonly hasSlip: boolean
}

/** « Algérie », “Algeria”, « الجزائر », `DZ`, `99352`, « Allgérie ». */
export function countryNamed(typed: string): NamedCountry | undefined {
  const text = oneLine(typed)
  const byCode = countries.find((code) => code === text.toUpperCase() || cogCodeOf(code) === text)
  if (byCode !== undefined) return { code: byCode, hasSlip: false }
  const said = wordsOf(text)
  const code = otherNames.get(said) ?? names().get(said)
  if (code !== undefined) return { code, hasSlip: false }
  return nearest(said)
}

/** « algérienne », « Algérie », « apatride ». */
export function nationalityNamed(typed: string): NamedCountry | undefined {
  const said = wordsOf(typed)
  if (['stateless', 'apatride', 'عديم الجنسية', 'بدون جنسية'].includes(said))
    return { code: stateless, hasSlip: false }
  const code = countryOfNationality(said)
  return code === undefined ? countryNamed(typed) : { code, hasSlip: false }
}

/** « Algérie », in the language of the page. */
export function countryIn(code: string, language: Language): string {
  return displayNames(language).of(code) ?? code
}

function wordsOf(typed: string): string {
  return fold(oneLine(typed))
    .replaceAll(/\bst\b/g, 'saint')
    .replace(/^(le|la|les|l|the) /, '')
}

let folded: ReadonlyMap<string, string> | undefined

function names(): ReadonlyMap<string, string> {
  folded ??= new Map(
    languages.flatMap((language) =>
      countries.map((code) => [wordsOf(countryIn(code, language)), code] as const),
    ),
  )
  return folded
}

const shortestWithSlip = 5

// Niger and Nigéria are a slip apart: two countries near leave nothing sure.
function nearest(said: string): NamedCountry | undefined {
  if (said.length < shortestWithSlip) return undefined
  const near = new Set([...names()].filter(([name]) => isWithinSlips(name, said, 1)).map(([, code]) => code))
  const [code] = near
  return code === undefined || near.size > 1 ? undefined : { code, hasSlip: true }
}

const display = new Map<Language, Intl.DisplayNames>()

function displayNames(language: Language): Intl.DisplayNames {
  const known = display.get(language) ?? new Intl.DisplayNames(locale(language), { type: 'region' })
  display.set(language, known)
  return known
}
