import { createHash } from 'node:crypto'
import type { AgentId, Id } from '#kernel/ids.ts'
import { canonical } from '../definition/canonical.ts'
import type { Definition } from '../definition/definition.ts'

export type FormVersionId = Id<'form-version'>

/** One published definition, as it will be for ever. */
export interface FormVersion {
  readonly id: FormVersionId
  readonly formId: string
  /** 1, 2, 3… in its organisation. */
  readonly number: number
  readonly definition: Definition
  /** Of the canonical document: two versions with the same words have the same. */
  readonly sha256: string
  readonly publishedAt: Date
  readonly publishedBy: AgentId | undefined
  /** No new draft begins once withdrawn; those begun may finish. */
  readonly withdrawnAt: Date | undefined
}

/** The hash of a document, in hexadecimal, whatever the order of its keys. */
export function hashOf(definition: Definition): string {
  return createHash('sha256').update(canonical(definition)).digest('hex')
}
