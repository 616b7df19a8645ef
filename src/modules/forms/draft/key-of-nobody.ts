import { newSecret } from '#platform/auth/secret.ts'

const ofNobody = 'nobody.'

/** The key of a draft that leaves nothing behind it: once the draft is gone, only the key itself can say what it opened. */
export function secretOfNobody(): string {
  return ofNobody + newSecret()
}

export function isOfNobody(secret: string): boolean {
  return secret.startsWith(ofNobody)
}
