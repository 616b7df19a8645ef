import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { DraftId } from '../draft/draft.ts'
import type { Ask } from '../forms-options.ts'
import { draftUrl } from './urls.ts'

const keyCookie = 'cote_reponses'

// Only kiosks are come back to: never an address of somebody else's choosing.
const kioskPath = /^\/borne\/[0-9a-f-]{36}$/

/** The kiosk she stands at, if she does. */
export function kioskOf(path: string | undefined): string | undefined {
  return path !== undefined && kioskPath.test(path) ? path : undefined
}

export function secretOf(asked: Ask): string {
  return getCookie(asked, keyCookie) ?? ''
}

/** Gives the screen the key of this draft; several drafts open on one screen do not meet. */
export function carryKey(
  asked: Ask,
  {
    draftId,
    secret,
    secure,
  }: { readonly draftId: DraftId; readonly secret: string; readonly secure: boolean },
): void {
  setCookie(asked, keyCookie, secret, { ...only(draftId), secure })
}

export function dropKey(asked: Ask, draftId: DraftId): void {
  deleteCookie(asked, keyCookie, only(draftId))
}

// Strict: no link from elsewhere opens the draft of whoever stands there. It goes when the browser closes.
function only(draftId: DraftId): { path: string; httpOnly: true; sameSite: 'Strict' } {
  return { path: draftUrl(draftId), httpOnly: true, sameSite: 'Strict' }
}
