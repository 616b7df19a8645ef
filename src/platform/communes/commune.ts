import { fold } from '#kernel/plain-text.ts'

/** A place of the official list (COG), as a person names it. */
export interface ListedCommune {
  /** Code of the commune it is in today. */
  readonly code: string
  readonly name: string
  /** Name of today’s commune, when the name is that of a former one (commune déléguée or associée). */
  readonly nowIn: string | undefined
  /** The INSEE code it had then: births there bear it. */
  readonly formerCode?: string
  readonly postalCodes: readonly string[]
  readonly population: number
  /** Paris, Lyon, Marseille: its arrondissements are in the list too. */
  readonly hasDistricts: boolean
  /** Its name as it is looked for: folded, « st » written « saint », a space on both sides. */
  readonly folded: string
}

/** One answer to « Quelle commune ? »: a commune with one of its postal codes. */
export interface CommuneChoice {
  readonly code: string
  readonly name: string
  readonly nowIn: string | undefined
  readonly formerCode?: string
  /** Absent when the commune has several and the person does not know hers, or when it has none. */
  readonly postalCode: string | undefined
}

/** A commune as it is kept: today’s, with the year of the list. */
export interface KeptCommune {
  /** INSEE code of today’s commune. */
  readonly code: string
  readonly name: string
  readonly postalCode: string | undefined
  readonly listYear: number
}

/** What a text may mean: one commune, several to choose from, or none. */
export type CommuneAnswer =
  | { readonly kind: 'one'; readonly choice: CommuneChoice }
  | { readonly kind: 'several'; readonly choices: readonly CommuneChoice[]; readonly hasMore: boolean }
  | { readonly kind: 'none' }

const mostChoices = 25

/** Finds communes by a name without accents or its beginning, a postal code, or both. */
export function searchCommunes(list: readonly ListedCommune[], typed: string): CommuneAnswer {
  const postalCode = /\b(\d{5})\b/.exec(typed)?.[1]
  const words = wordsOf(typed.replace(postalCode ?? '', ''))
  if (words.length === 0 && !postalCode) return { kind: 'none' }
  const name = ` ${words.join(' ')} `
  const found = list.filter(
    (commune) =>
      (!postalCode || commune.postalCodes.includes(postalCode)) &&
      words.every((word) => commune.folded.includes(` ${word}`)),
  )
  const ranked = rank(found, name)
  const choices = (isSurely(ranked, name) ? ranked.slice(0, 1) : ranked).flatMap((commune) =>
    choicesOf(commune, postalCode),
  )
  const [only] = choices
  if (!only) return { kind: 'none' }
  if (choices.length === 1) return { kind: 'one', choice: only }
  return { kind: 'several', choices: choices.slice(0, mostChoices), hasMore: choices.length > mostChoices }
}

/** « Ajaccio (20090) »; a text that `searchCommunes` reads back as the same choice. */
export function communeLabel({ name, postalCode }: Pick<CommuneChoice, 'name' | 'postalCode'>): string {
  return postalCode === undefined ? name : `${name} (${postalCode})`
}

/** The value of a choice in a form: `2A004:20090`. */
export function choiceValue({ code, postalCode }: Pick<CommuneChoice, 'code' | 'postalCode'>): string {
  return `${code}:${postalCode ?? ''}`
}

/** The commune of a value that came back from a form, if it is in the list. */
export function choiceOf(list: readonly ListedCommune[], value: string): CommuneChoice | undefined {
  const [code, postalCode = ''] = value.split(':')
  const commune = list.find((listed) => listed.code === code && listed.nowIn === undefined)
  if (!commune || (postalCode !== '' && !commune.postalCodes.includes(postalCode))) return undefined
  return { code: commune.code, name: commune.name, nowIn: undefined, postalCode: postalCode || undefined }
}

/** What is kept of a choice: today’s commune, and the year of the list. */
export function homeCommuneOf(
  list: readonly ListedCommune[],
  choice: CommuneChoice,
  listYear: number,
): KeptCommune | undefined {
  const today = list.find((listed) => listed.code === choice.code && listed.nowIn === undefined)
  return today && { code: today.code, name: today.name, postalCode: choice.postalCode, listYear }
}

/** How the list writes a name to be looked for. */
export function foldedName(name: string): string {
  return ` ${wordsOf(name).join(' ')} `
}

function wordsOf(text: string): readonly string[] {
  const words = fold(text.replaceAll(/[()/,]/g, ' ')).split(' ')
  return words.filter(Boolean).map((word) => ({ st: 'saint', ste: 'sainte' })[word] ?? word)
}

// « Lens » is Lens; but « Évry » may be the village of that name or the large town whose name begins so, and « Paris »
// asks which arrondissement.
function isSurely([first, ...others]: readonly ListedCommune[], name: string): boolean {
  if (first?.folded !== name || first.hasDistricts) return false
  const rivals = others.filter(({ folded }) => folded.startsWith(name.trimEnd()))
  return rivals.every(({ folded, population }) => folded !== name && population <= first.population)
}

// The whole name first, then names that begin so, then the largest.
function rank(found: readonly ListedCommune[], name: string): readonly ListedCommune[] {
  const begins = name.trimEnd()
  const closeness = ({ folded }: ListedCommune): number => {
    if (folded === name) return 0
    return folded.startsWith(begins) ? 1 : 2
  }
  return found.toSorted(
    (one, other) =>
      closeness(one) - closeness(other) ||
      (isDistrict(one) && isDistrict(other)
        ? one.code.localeCompare(other.code)
        : other.population - one.population),
  )
}

function isDistrict({ folded }: ListedCommune): boolean {
  return folded.endsWith(' arrondissement ')
}

function choicesOf(commune: ListedCommune, postalCode: string | undefined): readonly CommuneChoice[] {
  const { code, name, nowIn, formerCode, postalCodes } = commune
  const choice = { code, name, nowIn, ...(formerCode !== undefined && { formerCode }) }
  if (postalCode !== undefined) return [{ ...choice, postalCode }]
  if (postalCodes.length < 2) return [{ ...choice, postalCode: postalCodes[0] }]
  return [
    ...postalCodes.map((each) => ({ ...choice, postalCode: each })),
    { ...choice, postalCode: undefined },
  ]
}
