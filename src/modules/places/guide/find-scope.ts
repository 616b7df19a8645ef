import { fold } from '#kernel/plain-text.ts'
import { grant, type Result, refuse } from '#kernel/result.ts'
import { communeLabel, searchCommunes } from '#platform/communes/commune.ts'
import { communeIndex } from '#platform/communes/commune-index.ts'
import { listCommunes } from '#platform/communes/commune-list.ts'
import { intercommunalityOf, withDistricts } from '#platform/communes/intercommunality.ts'
import type { Db } from '#platform/db/db.ts'
import { findDirectoryCommunes } from '../directory/where-store.ts'
import { serviceOfSlug } from '../said/services/service-in-words.ts'
import type { PlacesTables } from '../tables.ts'
import type { GuideWish } from '../urls.ts'
import { nameOfCommune } from './commune-name-store.ts'
import type { GuideArea, GuideScope } from './guide.ts'

type Places = Db<PlacesTables>

/** What the text of the form means: nowhere in particular, a commune by its INSEE code, or several to choose from. */
export type TypedCommune =
  | { readonly kind: 'anywhere' | 'unknown' }
  | { readonly kind: 'one'; readonly code: string }
  | { readonly kind: 'several'; readonly labels: readonly string[] }

/** Reads a commune as it was typed: of the official list, or as the directory calls its own. */
export async function readTypedCommune(db: Places, typed: string): Promise<TypedCommune> {
  if (typed === '') return { kind: 'anywhere' }
  const answer = searchCommunes(listCommunes(), typed)
  if (answer.kind === 'one') return { kind: 'one', code: answer.choice.code }
  if (answer.kind === 'several') return severalOrOne(answer.choices)
  const [postalCode = ''] = /\b\d{5}\b/.exec(typed) ?? []
  const foldedName = fold(typed.replace(postalCode, '').replaceAll(/[()]/g, ' '))
  return severalOrOne(await findDirectoryCommunes(db, { foldedName, postalCode }))
}

interface Candidate {
  readonly code?: string
  readonly name: string
  readonly postalCode: string | undefined
}

// A commune with three postal codes is one commune: a guide has no use for them.
function severalOrOne(found: readonly Candidate[]): TypedCommune {
  const coded = found.filter(({ code }) => code !== undefined)
  const [first] = coded
  if (first?.code === undefined) return { kind: 'unknown' }
  if (coded.every(({ code, name }) => code === first.code && name === first.name)) {
    return { kind: 'one', code: first.code }
  }
  return { kind: 'several', labels: coded.map(communeLabel) }
}

/** What the address of a guide asks for. */
export async function findScope(
  db: Places,
  { commune, withGroup = false, need }: GuideWish,
): Promise<Result<GuideScope, 'unknown-commune'>> {
  const service = serviceOfSlug(need)
  const forService = service === undefined ? {} : { service }
  if (commune === undefined) return grant(forService)
  const name = communeIndex().byCode.get(commune)?.name ?? (await nameOfCommune(db, commune))
  if (name === undefined) return refuse('unknown-commune')
  return grant({ ...forService, area: areaOf({ code: commune, name }, withGroup) })
}

function areaOf(
  { code, name }: { readonly code: string; readonly name: string },
  withGroup: boolean,
): GuideArea {
  const group = withGroup ? intercommunalityOf(code) : undefined
  if (!group) return { commune: code, name, codes: withDistricts(code), isGroup: false }
  return { commune: code, name: group.name, codes: group.communes.flatMap(withDistricts), isGroup: true }
}
