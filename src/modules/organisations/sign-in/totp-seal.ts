import type { AgentId } from '#kernel/ids.ts'
import { open, seal } from '#platform/crypto/seal.ts'

/** Seals the key of a second factor to its agent. */
export function sealTotp(sealingKey: Uint8Array, agentId: AgentId, secret: Uint8Array): Buffer {
  return seal(sealingKey, secret, contextOf(agentId))
}

/** Opens the key of an agent who has one. */
export function openTotp(
  sealingKey: Uint8Array,
  { id, totpSecret }: { id: AgentId; totpSecret: Buffer | null },
): Buffer {
  if (!totpSecret) throw new Error('no second factor to open')
  return open(sealingKey, totpSecret, contextOf(id))
}

function contextOf(agentId: AgentId): string {
  return `agent ${agentId} totp`
}
