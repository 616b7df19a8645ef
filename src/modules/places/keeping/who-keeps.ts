import type { Role } from '#kernel/role.ts'
import { askingAgent } from '#platform/db/asking-agent.ts'
import type { Asker } from '#platform/db/errand.ts'

/** Those who put right what the directory says. */
export const correctors = ['mediator', 'manager', 'administrator'] as const satisfies readonly Role[]

/** Those who bring files of places in. */
export const importers = ['manager', 'administrator'] as const satisfies readonly Role[]

/** Whether the agent who asks is one of them. */
export function isOneOf(asker: Asker, roles: readonly Role[]): boolean {
  return roles.includes(askingAgent(asker).role)
}
