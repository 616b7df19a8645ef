import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

export interface Department {
  /** Two signs, three overseas. */
  readonly code: string
  readonly name: string
}

let list: readonly Department[] | undefined

/** Every department and territory overseas, by code; read once, at the first use. */
export function listDepartments(): readonly Department[] {
  list ??= readList()
  return list
}

function readList(): readonly Department[] {
  const path = createRequire(import.meta.url).resolve(
    '@etalab/decoupage-administratif/data/departements.json',
  )
  const lines = JSON.parse(readFileSync(path, 'utf8')) as readonly {
    readonly code: string
    readonly nom: string
  }[]
  return lines.map(({ code, nom }) => ({ code, name: nom }))
}
