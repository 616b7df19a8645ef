import type { Language } from '#kernel/language.ts'
import { wishQuery, type Wish } from '../wish.ts'

/** Where somebody stands: everything travels in the address, the screen keeps nothing. */
export interface AtKiosk {
  /** The kiosk she came from, `/borne/…`. */
  readonly back: string
  readonly language: Language
}

/** The field of an address that says which kiosk to come back to. */
export const kioskField = 'borne'

const kioskPath = /^\/borne\/[0-9a-f-]{36}$/

/** The kiosk of an address; nothing for a path that is none. */
export function kioskOf(path: string): string | undefined {
  return kioskPath.test(path) ? path : undefined
}

/** The address of a step, with what was answered so far. */
export function stepUrl(path: string, at: AtKiosk, wish: Wish): string {
  return `${path}?${stepQuery(at, wish)}`
}

/** What a step carries to the next one. */
export function stepQuery({ back, language }: AtKiosk, wish: Wish): URLSearchParams {
  const query = wishQuery(wish)
  query.set(kioskField, back)
  query.set('langue', language)
  return query
}
