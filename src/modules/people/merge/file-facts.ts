import type { BirthDate } from '#kernel/birth-date.ts'
import type { SpokenLanguage } from '#kernel/spoken-language.ts'
import type { Gender, Home, Need, Person, SocialStatus } from '../person.ts'
import type { ProtectionMeasure } from '../protection-measure.ts'

/** All that a file says in its own rows, side by side, so that two files can be compared. */
export interface FileFacts {
  readonly firstNames?: string | undefined
  readonly usageName?: string | undefined
  readonly birthName?: string | undefined
  readonly hasSingleName: boolean
  readonly birth?: BirthDate | undefined
  readonly gender: Gender
  readonly home: Home
  readonly spoken: readonly SpokenLanguage[]
  readonly read?: readonly SpokenLanguage[] | undefined
  readonly needs: readonly Need[]
  readonly socialStatus?: SocialStatus | undefined
  readonly protection?: ProtectionMeasure | undefined
}

/** What is compared, in the order of the page. */
export const comparedFields = [
  'firstNames',
  'usageName',
  'birthName',
  'birth',
  'gender',
  'home',
  'spoken',
  'read',
  'needs',
  'socialStatus',
  'protection',
] as const
export type ComparedField = (typeof comparedFields)[number]

/** Which file a fact is taken from; lists of languages and needs may take both. */
export type Choice = 'kept' | 'merged' | 'both'
export type Choices = Partial<Record<ComparedField, Choice>>

export interface TwoFiles {
  readonly kept: FileFacts
  readonly merged: FileFacts
}

/** What the file says. */
export function factsOf({ names, ...person }: Person): FileFacts {
  const { birth, gender, home, spoken, read, needs, socialStatus, protection } = person
  return { ...names, birth, gender, home, spoken, read, needs, socialStatus, protection }
}

/** The fields on which one must choose: both files say something, and not the same. */
export function fieldsToChoose({ kept, merged }: TwoFiles): readonly ComparedField[] {
  return comparedFields.filter(
    (field) =>
      !isSame(kept[field], merged[field]) && saysSomething(kept, field) && saysSomething(merged, field),
  )
}

/** Whether taking from both files makes sense. */
export function mayTakeBoth(field: ComparedField): boolean {
  return field === 'spoken' || field === 'read' || field === 'needs'
}

/** What is chosen when nobody chooses: what one file lacks the other gives, a whole date, every need. */
export function usualChoice({ kept, merged }: TwoFiles, field: ComparedField): Choice {
  if (!saysSomething(merged, field)) return 'kept'
  if (!saysSomething(kept, field)) return 'merged'
  if (field === 'needs' || field === 'spoken') return 'both'
  if (field !== 'birth') return 'kept'
  return precision(merged.birth) > precision(kept.birth) ? 'merged' : 'kept'
}

/** What the kept file will say. */
export function mergedFacts(files: TwoFiles, choices: Choices): FileFacts {
  const { kept, merged } = files
  const chosen = Object.fromEntries(
    comparedFields.map((field) => {
      const choice = choices[field] ?? usualChoice(files, field)
      return [field, taken(files, field, choice)]
    }),
  ) as unknown as FileFacts
  return named({ ...chosen, hasSingleName: kept.hasSingleName || merged.hasSingleName }, kept)
}

/**
 * What the kept file says once a merge is undone: as before the merge, except for what was corrected since.
 */
export function factsAfterUndoing(
  current: FileFacts,
  { before, after }: { before: FileFacts; after: FileFacts },
): FileFacts {
  const restored = Object.fromEntries(
    [...comparedFields, 'hasSingleName' as const].map((field) => [
      field,
      isSame(current[field], after[field]) ? before[field] : current[field],
    ]),
  ) as unknown as FileFacts
  return named(restored, current)
}

/** The fields that a merge changed and somebody corrected since: undoing leaves them as they are. */
export function correctedSince(
  current: FileFacts,
  { before, after }: { before: FileFacts; after: FileFacts },
): readonly ComparedField[] {
  return comparedFields.filter(
    (field) => !isSame(before[field], after[field]) && !isSame(current[field], after[field]),
  )
}

/** Whether two facts are the same, whatever the order of their keys. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(ordered(one)) === JSON.stringify(ordered(other))
}

/** Whether the file says anything there. */
export function saysSomething(facts: FileFacts, field: ComparedField): boolean {
  const value = facts[field]
  if (field === 'home') return facts.home.commune !== undefined || facts.home.hasNoFixedAddress
  // Reading no language is said; speaking none or needing nothing is not.
  if (Array.isArray(value)) return field === 'read' || value.length > 0
  return value !== undefined && value !== 'non_communique'
}

function taken({ kept, merged }: TwoFiles, field: ComparedField, choice: Choice): unknown {
  if (choice !== 'both' || !mayTakeBoth(field)) return choice === 'merged' ? merged[field] : kept[field]
  const [one = [], other = []] = [kept[field], merged[field]] as (readonly string[] | undefined)[]
  return [...new Set([...one, ...other])]
}

// A file has a name, and a single name stands alone.
function named(facts: FileFacts, otherwise: FileFacts): FileFacts {
  const { firstNames, usageName, birthName } = facts
  if (firstNames === undefined && usageName === undefined && birthName === undefined) {
    const { firstNames: first, usageName: usage, birthName: born, hasSingleName } = otherwise
    return { ...facts, firstNames: first, usageName: usage, birthName: born, hasSingleName }
  }
  const standsAlone = firstNames === undefined && birthName === undefined
  return { ...facts, hasSingleName: facts.hasSingleName && standsAlone }
}

function precision(birth: BirthDate | undefined): number {
  if (!birth) return 0
  return 1 + (birth.month === undefined ? 0 : 1) + (birth.day === undefined ? 0 : 1)
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, each]) => [key, ordered(each)]),
  )
}
