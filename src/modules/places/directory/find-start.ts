import { fold } from '#kernel/plain-text.ts'
import { type CommuneAnswer, communeLabel, searchCommunes } from '#platform/communes/commune.ts'
import { listCommunes } from '#platform/communes/commune-list.ts'
import type { Db } from '#platform/db/db.ts'
import type { PlacesOptions } from '../places-options.ts'
import type { PlacesTables } from '../tables.ts'
import type { Start } from './start.ts'
import {
  type DirectoryCommune,
  findAtAddress,
  findDirectoryCommunes,
  middleOfCommune,
} from './where-store.ts'

type Places = Db<PlacesTables>
/** What tells where an address or a commune is. */
export type StartGiven = Pick<PlacesOptions, 'territory' | 'addresses'>

/** Where a typed text leads: an address if it has a number, else a commune or a postal code. */
export async function findStart(db: Places, typed: string, given: StartGiven): Promise<Start> {
  if (typed === '') return { kind: 'anywhere' }
  const address = await findAddress(db, typed, given)
  if (address) return address
  const national = searchCommunes(listCommunes(), communeOf(typed))
  return national.kind === 'none' ? inDirectory(db, typed) : communeStart(db, national, given)
}

const postalCode = /\b\d{5}\b/

// « 12 rue du Port 99000 Alpha »: what follows the postal code is the commune.
function communeOf(typed: string): string {
  const [code] = postalCode.exec(typed) ?? []
  if (code === undefined || !looksLikeAddress(typed)) return typed
  return typed.slice(typed.indexOf(code))
}

function looksLikeAddress(typed: string): boolean {
  return /\d/.test(typed.replace(postalCode, ''))
}

const sureEnough = 0.5

async function findAddress(db: Places, typed: string, { addresses }: StartGiven): Promise<Start | undefined> {
  if (!looksLikeAddress(typed)) return undefined
  const found = await addresses.find(typed)
  const [best] = found === 'unavailable' ? [] : found
  if (best && best.score >= sureEnough) {
    const { label, latitude, longitude, communeCode } = best
    return {
      kind: 'point',
      label,
      point: { latitude, longitude },
      isAddress: true,
      ...inCommune(communeCode),
    }
  }
  const [code] = postalCode.exec(typed) ?? []
  if (code === undefined) return undefined
  const known = await findAtAddress(db, { folded: fold(typed), postalCode: code })
  return (
    known && {
      kind: 'point',
      label: known.label,
      point: known.point,
      isAddress: true,
      ...inCommune(known.code),
    }
  )
}

function inCommune(communeCode: string | undefined): { readonly communeCode?: string } {
  return communeCode ? { communeCode } : {}
}

type FoundCommune = Exclude<CommuneAnswer, { readonly kind: 'none' }>

async function communeStart(db: Places, found: FoundCommune, given: StartGiven): Promise<Start> {
  const [choice, ...others] = found.kind === 'one' ? [found.choice] : found.choices
  if (!choice) return { kind: 'unknown' }
  // A commune with three postal codes is one commune.
  const isOne = others.every(({ code }) => code === choice.code)
  if (found.kind === 'several' && !isOne) return { kind: 'several', choices: found.choices.map(communeLabel) }
  const label = others.length === 0 ? communeLabel(choice) : choice.name
  return startInCommune(db, { code: choice.code, label }, given)
}

/** The middle of a commune, as far as anybody knows it. */
export async function startInCommune(
  db: Places,
  { code, label }: { readonly code: string; readonly label: string },
  { territory }: Pick<StartGiven, 'territory'>,
): Promise<Start> {
  const point = territory.pointOf(code) ?? (await middleOfCommune(db, code))
  if (!point) return { kind: 'commune', label, code }
  return { kind: 'point', label, point, isAddress: false, communeCode: code }
}

// A town that is in no official list, or a place called as its people call it.
async function inDirectory(db: Places, typed: string): Promise<Start> {
  const text = communeOf(typed)
  const [code = ''] = postalCode.exec(text) ?? []
  const foldedName = fold(text.replace(code, '').replaceAll(/[()]/g, ' '))
  const found = eachOnce(await findDirectoryCommunes(db, { foldedName, postalCode: code }))
  const [only, another] = found
  if (!only) return { kind: 'unknown' }
  if (another) return { kind: 'several', choices: found.map(communeLabel) }
  const label = communeLabel(only)
  if (only.point)
    return { kind: 'point', label, point: only.point, isAddress: false, ...inCommune(only.code) }
  return only.code === undefined ? { kind: 'unknown' } : { kind: 'commune', label, code: only.code }
}

// Places that came without the code of their commune are in the one that reads the same.
function eachOnce(communes: readonly DirectoryCommune[]): readonly DirectoryCommune[] {
  const read = (commune: DirectoryCommune): string => fold(communeLabel(commune))
  const coded = new Set(communes.filter(({ code }) => code !== undefined).map(read))
  return communes.filter((each) => each.code !== undefined || !coded.has(read(each)))
}
