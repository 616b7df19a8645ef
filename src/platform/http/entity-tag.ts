import { createHash } from 'node:crypto'
import type { Context } from 'hono'

/** The tag of an answer, made of what it says (RFC 9110). */
export function entityTag(content: string): string {
  return `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`
}

/** Whether whoever asks already has the answer of this tag: a 304 tells her so. */
export function alreadyHas(asked: Context, tag: string): boolean {
  const known = asked.req.header('if-none-match') ?? ''
  return known.split(',').some((each) => each.trim().replace(/^W\//, '') === tag)
}
