import { bytesInACode, makeCode, readCode } from '#kernel/code.ts'
import type { AgentId } from '#kernel/ids.ts'
import { keyedHash } from '#platform/crypto/keyed-hash.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { OrganisationsTables } from '../tables.ts'
import { replaceRecoveryCodes, useRecoveryCode } from './recovery-code-store.ts'

const prefix = 'SEC'
const codesInASheet = 10

/** Ten codes to print, each good once; those of an earlier sheet are good no more. The only time they are seen. */
export async function issueRecoveryCodes(
  errand: Errand<OrganisationsTables>,
  { agentId, sealingKey }: { agentId: AgentId; sealingKey: Uint8Array },
): Promise<readonly string[]> {
  const codes = Array.from({ length: codesInASheet }, () => makeCode(prefix, errand.chance(bytesInACode)))
  const hashes = codes.map((code) => hashOf(sealingKey, { agentId, code }))
  await replaceRecoveryCodes(errand, { agentId, hashes })
  return codes
}

/** Uses up a code however it was typed; false when it is no code of hers, or not any more. */
export async function spendRecoveryCode(
  errand: Errand<OrganisationsTables>,
  { agentId, sealingKey, typed }: { agentId: AgentId; sealingKey: Uint8Array; typed: string },
): Promise<boolean> {
  const code = readCode(prefix, typed)
  if (!code.ok) return false
  return useRecoveryCode(errand, { agentId, hash: hashOf(sealingKey, { agentId, code: code.value }) })
}

// Short enough to be copied by hand, so a plain hash could be tried out: only the installation's key makes this one.
function hashOf(key: Uint8Array, { agentId, code }: { agentId: AgentId; code: string }): string {
  return keyedHash(key, 'recovery-code', `${agentId} ${code}`)
}
