import { createHash, randomBytes } from 'node:crypto'

/** A secret to hand over once: 256 bits, safe in a URL and in a cookie. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** What we keep of a secret; enough to recognise it, useless to whoever reads the table. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url')
}
