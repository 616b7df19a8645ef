import type { Role } from '#kernel/role.ts'
import { rolesThatReach } from '#kernel/secrecy.ts'

/** Those who may read the letters of their organisation. */
export const readers: readonly Role[] = rolesThatReach({
  content: 'letter',
  secrecy: 'shared',
  action: 'read',
})

/** Those who may write them. */
export const writers: readonly Role[] = rolesThatReach({
  content: 'letter',
  secrecy: 'shared',
  action: 'write',
})
