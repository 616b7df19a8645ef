import { fold } from '#kernel/plain-text.ts'
import { withDistricts } from '#platform/communes/intercommunality.ts'
import type { Db } from '#platform/db/db.ts'
import { findStart, type StartGiven, startInCommune } from '../directory/find-start.ts'
import type { Start } from '../directory/start.ts'
import { findDirectoryCommunes, isInDirectory } from '../directory/where-store.ts'
import type { PlacesTables } from '../tables.ts'
import type { AskedCriteria, AskedWrongly } from './asked-criteria.ts'
import { communesAsked, pointAsked, usualKm, withinAsked } from './asked-values.ts'
import type { PlaceCriteria } from './criteria.ts'

type Asked = Pick<AskedCriteria, 'communes' | 'where' | 'around' | 'within'>

/** Where a search looks, and from where its distances count. */
export interface ReadWhere {
  readonly criteria: Pick<PlaceCriteria, 'near' | 'communes'>
  readonly start: Start
}

/** Reads the communes, the start and the distance of a search; what cannot be understood is added to `wrong`. */
export async function readWhere(
  db: Db<PlacesTables>,
  asked: Asked,
  { given, wrong }: { readonly given: StartGiven; readonly wrong: AskedWrongly[] },
): Promise<ReadWhere> {
  const withinKm = withinAsked(asked.within)
  if (withinKm === undefined) wrong.push({ criterion: 'within', value: asked.within ?? '' })
  const codes = await readCommunes(db, asked.communes, wrong)
  const isAround = asked.within !== undefined && !asked.around && asked.where === undefined
  const start = isAround
    ? await startAmong(db, { asked, codes, given }, wrong)
    : await readStart(db, { asked, given }, wrong)
  const isFiltered = asked.communes.length > 0 && !isAround
  return {
    start,
    criteria: { ...(isFiltered && { communes: codes.flat() }), ...around(start, withinKm ?? usualKm) },
  }
}

/** What is around a start: what is near its point, and in its commune even what has no point. */
export function around(start: Start, withinKm: number): Pick<PlaceCriteria, 'near' | 'communes'> {
  if (start.kind === 'commune') return { communes: withDistricts(start.code) }
  if (start.kind !== 'point') return {}
  const { point, communeCode } = start
  return {
    near: { ...point, withinKm, ...(communeCode !== undefined && { communes: withDistricts(communeCode) }) },
  }
}

interface Reading {
  readonly asked: Asked
  readonly given: StartGiven
}

async function readStart(
  db: Db<PlacesTables>,
  { asked, given }: Reading,
  wrong: AskedWrongly[],
): Promise<Start> {
  const { where, around: point } = asked
  if (point) {
    if (where !== undefined) wrong.push({ criterion: 'two-starts', value: where })
    return startAt(point, wrong)
  }
  const start = await findStart(db, where ?? '', given)
  if (start.kind === 'unknown') wrong.push({ criterion: 'where', value: where ?? '' })
  if (start.kind === 'several') wrong.push({ criterion: 'where-of-several', value: where ?? '' })
  return start
}

function startAt({ latitude, longitude }: NonNullable<Asked['around']>, wrong: AskedWrongly[]): Start {
  const point = pointAsked(latitude, longitude)
  const label = `${latitude},${longitude}`
  if (point) return { kind: 'point', label, point, isAddress: true }
  wrong.push({ criterion: 'near', value: label })
  return { kind: 'anywhere' }
}

// « Lens, up to 10 km »: the distance counts from the middle of the one commune that is named.
async function startAmong(
  db: Db<PlacesTables>,
  { asked, codes, given }: Reading & { readonly codes: readonly (readonly string[])[] },
  wrong: AskedWrongly[],
): Promise<Start> {
  const [label, another] = asked.communes
  const [code, ...others] = codes[0] ?? []
  if (label === undefined || another !== undefined)
    wrong.push({ criterion: 'within-of-nothing', value: asked.within ?? '' })
  if (label === undefined || another !== undefined || code === undefined) return { kind: 'anywhere' }
  const isOne = others.length === 0 || withDistricts(code).length === others.length + 1
  if (!isOne) wrong.push({ criterion: 'commune-of-several', value: label })
  return startInCommune(db, { code, label }, given)
}

async function readCommunes(
  db: Db<PlacesTables>,
  texts: readonly string[],
  wrong: AskedWrongly[],
): Promise<readonly (readonly string[])[]> {
  const codes: (readonly string[])[] = []
  for (const value of texts) {
    const found = communesAsked(value)
    const known = found === 'unknown' ? await codesInDirectory(db, value) : found
    if (known === 'several') wrong.push({ criterion: 'commune-of-several', value })
    else if (known.length === 0) wrong.push({ criterion: 'commune', value })
    else codes.push(known)
  }
  return codes
}

// A town that is in no official list, as its places write it, by its code or by its name.
async function codesInDirectory(db: Db<PlacesTables>, name: string): Promise<readonly string[]> {
  if (await isInDirectory(db, name)) return [name]
  const found = await findDirectoryCommunes(db, { foldedName: fold(name), postalCode: '' })
  return found.flatMap(({ code }) => code ?? [])
}
