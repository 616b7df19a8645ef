import type { Role } from '#kernel/role.ts'
import { rolesThatReach } from '#kernel/secrecy.ts'

/** Those who may read the answers people give to forms, of which an assessment is one. */
export const readers: readonly Role[] = rolesThatReach({
  content: 'answers',
  secrecy: 'shared',
  action: 'read',
})

/** Those who may lead an assessment. */
export const writers: readonly Role[] = rolesThatReach({
  content: 'answers',
  secrecy: 'shared',
  action: 'write',
})
