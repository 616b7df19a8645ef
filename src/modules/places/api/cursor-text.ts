import { isId } from '#kernel/ids.ts'
import type { Cursor } from '../search/list-after-store.ts'

/** A place to go on from, as an address carries it. */
export function cursorText(cursor: Cursor): string {
  const { by, id } = cursor
  if (by === 'key') return id
  if (by === 'distance') return `${id}_${cursor.chord}`
  const { isInName, isInNameOrCommune, besides, isExact, sortName } = cursor
  const flags = [isInName, isInNameOrCommune, isExact].map(Number).join('')
  return [id, flags, besides, Buffer.from(sortName).toString('base64url')].join('~')
}

/** What such a text says; nothing when we never wrote it. */
export function cursorIn(text: string): Cursor | undefined {
  const id = text.slice(0, 36)
  if (!isId<'place'>(id)) return undefined
  const rest = text.slice(36)
  if (rest === '') return { by: 'key', id }
  const [, chord] = /^_(\d{1,2}(?:\.\d{1,20})?(?:e-\d{1,3})?)$/.exec(rest) ?? []
  if (chord !== undefined) return { by: 'distance', id, chord: Number(chord) }
  return likenessIn(rest, id)
}

function likenessIn(text: string, id: Cursor['id']): Cursor | undefined {
  const [, flags, besides, name] = /^~([01]{3})~(\d{1,4})~([\w-]{0,2000})$/.exec(text) ?? []
  if (flags === undefined || name === undefined) return undefined
  const sortName = Buffer.from(name, 'base64url').toString()
  // PostgreSQL has no such sign.
  if (sortName.includes('\0')) return undefined
  return {
    by: 'likeness',
    id,
    isInName: flags[0] === '1',
    isInNameOrCommune: flags[1] === '1',
    besides: Number(besides),
    isExact: flags[2] === '1',
    sortName,
  }
}
