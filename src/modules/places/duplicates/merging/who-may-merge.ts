import type { Role } from '#kernel/role.ts'
import type { Asker } from '#platform/db/errand.ts'

/** Those who say that two places are one, or are not. */
export const mergers = ['manager', 'administrator'] as const satisfies readonly Role[]

/** Also our own job, which links what needs no asking. */
export function mayMerge({ door, role }: Asker): boolean {
  return door === 'system' || (door === 'agent' && mergers.some((merger) => merger === role))
}
