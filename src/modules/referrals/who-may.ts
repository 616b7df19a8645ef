import type { Role } from '#kernel/role.ts'
import { rolesThatReach } from '#kernel/secrecy.ts'

// A referral is followed for somebody: what is true of a procedure is true of it.

/** Those who read the referrals of their organisation. */
export const readers: readonly Role[] = rolesThatReach({
  content: 'procedure',
  secrecy: 'shared',
  action: 'read',
})

/** Those who write and follow them. */
export const writers: readonly Role[] = rolesThatReach({
  content: 'procedure',
  secrecy: 'shared',
  action: 'write',
})
