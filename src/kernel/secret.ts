/** What must never be kept in a text about somebody. */
export type SecretKind = 'password' | 'card-number' | 'social-security-number' | 'bank-account'

/** Where a secret stands in a text: `start` included, `end` not, in UTF-16 units. */
export interface FoundSecret {
  readonly kind: SecretKind
  readonly start: number
  readonly end: number
}
