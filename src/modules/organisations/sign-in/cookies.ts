import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Ask, OrganisationsOptions } from '../organisations-options.ts'
import type { Origin } from './attempt.ts'
import { type DeviceProof, deviceLifetime } from './device.ts'
import { sessionCookie } from './session.ts'

/** The secret of the session this browser carries; empty when it carries none. */
export function sessionSecretOf(asked: Ask): string {
  return getCookie(asked, sessionCookie) ?? ''
}

/** Where the attempt comes from. */
export function originOf(asked: Ask): Origin {
  return { address: asked.var.address, cookie: (name) => getCookie(asked, name) }
}

/** Gives the browser its session: it ends with the browser, or before. */
export function carrySession(asked: Ask, { secureCookies }: OrganisationsOptions, secret: string): void {
  setCookie(asked, sessionCookie, secret, { ...common, secure: secureCookies })
}

/** Lets the device be known next time. */
export function carryDevice(asked: Ask, { secureCookies }: OrganisationsOptions, device: DeviceProof): void {
  setCookie(asked, device.name, device.value, { ...common, secure: secureCookies, maxAge: deviceLifetime })
}

/** Takes the session from the browser. */
export function dropSession(asked: Ask, { secureCookies }: OrganisationsOptions): void {
  deleteCookie(asked, sessionCookie, { path: '/', secure: secureCookies })
}

// Lax: a link in a mail opens the page one is signed in to; a form of another site is not believed (CSRF).
const common = { path: '/', httpOnly: true, sameSite: 'Lax' } as const
