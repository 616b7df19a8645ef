import { tidy } from '#kernel/plain-text.ts'
import { type Result, grant, refuse } from '#kernel/result.ts'
import type { Names } from './person.ts'

/** What was typed in the name boxes. */
export interface TypedNames {
  readonly firstNames: string
  readonly usageName: string
  readonly birthName: string
  readonly hasSingleName: boolean
}

export type NamesRefusal =
  | 'name-missing'
  | 'name-too-long'
  | 'name-without-letter'
  | 'single-name-with-others'

/** Longest first names or name, in characters. */
export const longestName = 100

/** Reads names as people write them; a first name alone is enough, and no capital is forced. */
export function readNames(typed: TypedNames): Result<Names, NamesRefusal> {
  const written = [typed.firstNames, typed.usageName, typed.birthName].map(oneLine)
  const given = written.filter((name) => name !== '')
  if (given.length === 0) return refuse('name-missing')
  if (given.some((name) => [...name].length > longestName)) return refuse('name-too-long')
  if (given.some((name) => !/\p{L}/u.test(name))) return refuse('name-without-letter')
  if (typed.hasSingleName && given.length > 1) return refuse('single-name-with-others')
  const [firstNames, usageName, birthName] = written.map((name) => name || undefined)
  return grant(
    typed.hasSingleName
      ? { firstNames: undefined, usageName: given[0], birthName: undefined, hasSingleName: true }
      : { firstNames, usageName, birthName, hasSingleName: false },
  )
}

function oneLine(name: string): string {
  return tidy(name).replaceAll(/\s+/g, ' ')
}
