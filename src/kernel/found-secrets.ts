import type { FoundSecret } from './secret.ts'
import { secretNumbers } from './secret-numbers.ts'
import { secretWords } from './secret-words.ts'

export type { FoundSecret, SecretKind } from './secret.ts'

/** The secrets typed into a free text, in order, none overlapping; empty when it may be kept. */
export function findSecrets(text: string): readonly FoundSecret[] {
  const numbers = secretNumbers(text)
  const words = secretWords(text).filter((word) => !numbers.some((number) => overlap(word, number)))
  return [...numbers, ...words].toSorted((one, other) => one.start - other.start)
}

/** The same text, each secret hidden under as many dots; given back to whoever typed it. */
export function hideSecrets(text: string, secrets: readonly FoundSecret[] = findSecrets(text)): string {
  let hidden = text
  for (const { start, end } of secrets) {
    hidden = hidden.slice(0, start) + '•'.repeat(end - start) + hidden.slice(end)
  }
  // Read again: a secret may have stood in the shadow of another.
  return secrets.length > 0 ? hideSecrets(hidden) : hidden
}

const signsAround = 30

/** The few words around a secret, itself hidden: enough to find it in what was typed. */
export function aroundSecret(text: string, { start, end }: FoundSecret): string {
  const hidden = hideSecrets(text)
  const before = hidden.slice(0, start)
  const after = hidden.slice(end)
  const near = {
    before: before.length <= signsAround ? before : `… ${before.slice(-signsAround).replace(/^\S*\s/, '')}`,
    after: after.length <= signsAround ? after : `${after.slice(0, signsAround).replace(/\s\S*$/, '')} …`,
  }
  return `${near.before}•${near.after}`.replaceAll(/•+/g, '••••').replaceAll(/\s+/g, ' ').trim()
}

function overlap(one: FoundSecret, other: FoundSecret): boolean {
  return one.start < other.end && other.start < one.end
}
