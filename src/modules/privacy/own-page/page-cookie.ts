import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Ask } from '../privacy-options.ts'
import { ownPageUrl } from '../urls.ts'
import { minutesOpen } from './open-own-page.ts'

const keyCookie = 'cote_page'
const backCookie = 'cote_page_back'

// Only kiosks are come back to: never an address of somebody else's choosing.
const kioskPath = /^\/borne\/[0-9a-f-]{36}$/

/** The kiosk she stands at, if she does. */
export function kioskOf(path: string | undefined): string | undefined {
  return path !== undefined && kioskPath.test(path) ? path : undefined
}

export function secretOf(asked: Ask): string {
  return getCookie(asked, keyCookie) ?? ''
}

/** Where the end of the page leads. */
export function backOf(asked: Ask): string | undefined {
  return kioskOf(getCookie(asked, backCookie))
}

/** Gives the screen her key, and where to come back. Both go with the page. */
export function carryKey(asked: Ask, { secret, back, secure }: Carried): void {
  const common = { ...only, secure, maxAge: minutesOpen * 60 }
  setCookie(asked, keyCookie, secret, common)
  if (back === undefined) deleteCookie(asked, backCookie, only)
  else setCookie(asked, backCookie, back, common)
}

export function dropKey(asked: Ask): void {
  // A kiosk keeps nothing of who stood there, not even her language.
  if (backOf(asked) !== undefined) deleteCookie(asked, 'cote_language', { path: '/' })
  deleteCookie(asked, keyCookie, only)
  deleteCookie(asked, backCookie, only)
}

// Strict: no link from elsewhere opens the page of whoever stands there.
const only = { path: ownPageUrl, httpOnly: true, sameSite: 'Strict' } as const

interface Carried {
  readonly secret: string
  readonly back: string | undefined
  readonly secure: boolean
}
