import { findSecrets } from '#kernel/found-secrets.ts'

/** A social-security number with its key, spaced as on the card; nothing when it is none. Never to be kept. */
export function readSocialSecurityNumber(typed: string): string | undefined {
  const bare = typed.replaceAll(/[\s.\-\u00A0\u202F]/g, '').toUpperCase()
  if (!/^[1-478]\d{4}(\d{2}|2[AB])\d{6}\d{2}$/.test(bare)) return undefined
  const [found] = findSecrets(bare)
  if (found?.kind !== 'social-security-number') return undefined
  return bare.replace(/^(.)(..)(..)(..)(...)(...)(..)$/, '$1 $2 $3 $4 $5 $6 $7')
}
