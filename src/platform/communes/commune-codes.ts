import { readOfficialCommunes } from './official-list.ts'

let codes: ReadonlySet<string> | undefined

/** Every INSEE code of a commune: of today, merged into another, and municipal arrondissements. Read once. */
export function communeCodes(): ReadonlySet<string> {
  codes ??= new Set(readOfficialCommunes().map(({ code }) => code))
  return codes
}
