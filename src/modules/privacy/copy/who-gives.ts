import type { AgentId } from '#kernel/ids.ts'
import type { Role } from '#kernel/role.ts'
import { reachOf } from '#kernel/secrecy.ts'
import type { HeldRecord } from '#platform/privacy/held-record.ts'

/** Through whose hands the copy goes: her own page, or an agent. */
export type Reader =
  | { readonly kind: 'herself' }
  | {
      readonly kind: 'agent'
      readonly agentId: AgentId
      readonly role: Role
      /** Authors who left: those who answer for data give their notes. */
      readonly departed: ReadonlySet<AgentId>
    }

/** Those who answer for data: they check identity and hand over what the team keeps. */
export const answerers = ['data-protection-officer', 'manager'] as const satisfies readonly Role[]

/**
 * Whether this record may be handed over by this reader. All of it is hers (art. 15 RGPD); what changes is who gives it:
 * a social worker what is under professional secrecy, the author her own notes, once others’ facts are masked in them.
 */
export function mayGive(reader: Reader, { givenBy, authorId }: HeldRecord): boolean {
  if (givenBy === undefined) return reader.kind === 'herself' || isAnswerer(reader)
  if (reader.kind === 'herself') return false
  if (givenBy === 'counter') return isAnswerer(reader)
  if (givenBy === 'author')
    return reader.agentId === authorId || (isGone(reader, authorId) && isAnswerer(reader))
  return reachOf(reader.role, { content: 'note', secrecy: 'social', action: 'export' }) === 'all'
}

function isGone({ departed }: { readonly departed: ReadonlySet<AgentId> }, author?: AgentId): boolean {
  return author !== undefined && departed.has(author)
}

function isAnswerer({ role }: { readonly role: Role }): boolean {
  return answerers.some((answerer) => answerer === role)
}
