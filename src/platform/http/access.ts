import { type Role, roles } from '#kernel/role.ts'

/** Who may use a route. There is no default: a route without it cannot be written. */
export type Access =
  | { readonly kind: 'everyone'; readonly leavesNoTrace?: true; readonly isInFrench?: true }
  | { readonly kind: 'half-signed-in' }
  | { readonly kind: 'agents'; readonly roles: readonly Role[] }

/** Residents and passers-by; the page itself decides what a code or a ticket opens. */
export const everyone: Access = { kind: 'everyone' }

/**
 * Screens that many people use one after the other (kiosk, board) or that belong to nobody we know (ticket): the
 * language travels in the address, no cookie is read or set, no agent is recognised.
 */
export const leavingNoTrace: Access = { kind: 'everyone', leavesNoTrace: true }

/** Whoever works with us before being known: a colleague at the sign-in door, in French whoever used the browser before. */
export const everyoneInFrench: Access = { kind: 'everyone', isInFrench: true }

/** A partner without an account, known by the link it was given: in French, and no cookie is read or set. */
export const partnersByLink: Access = { kind: 'everyone', leavesNoTrace: true, isInFrench: true }

/** Agents whose password was checked and who still owe the second factor. */
export const halfSignedIn: Access = { kind: 'half-signed-in' }

/** Signed-in agents of these roles. */
export function agents(...allowed: readonly Role[]): Access {
  return { kind: 'agents', roles: allowed }
}

/** Signed-in agents, whatever their role. */
export const anyAgent: Access = { kind: 'agents', roles }

/** Whether the route looks at no cookie and leaves none. */
export function leavesNoTrace(access: Access): boolean {
  return access.kind === 'everyone' && access.leavesNoTrace === true
}

/** Whether its pages are written in French only. */
export function isInFrench(access: Access): boolean {
  return access.kind === 'everyone' && access.isInFrench === true
}

/** How `bin/cote routes` writes it. */
export function accessInWords(access: Access): string {
  return access.kind === 'agents' ? `agents:${access.roles.join(',')}` : access.kind
}
