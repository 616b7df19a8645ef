import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

let codes: ReadonlySet<string> | undefined

/** Every INSEE code of a commune: of today, merged into another, and municipal arrondissements. Read once. */
export function communeCodes(): ReadonlySet<string> {
  codes ??= readCodes()
  return codes
}

function readCodes(): ReadonlySet<string> {
  const path = createRequire(import.meta.url).resolve('@etalab/decoupage-administratif/data/communes.json')
  const lines = JSON.parse(readFileSync(path, 'utf8')) as readonly { readonly code: string }[]
  return new Set(lines.map(({ code }) => code))
}
