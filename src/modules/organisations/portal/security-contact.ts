const halfAYear = 180 * 86_400_000

export interface SecurityContact {
  readonly email: string
  /** Without a slash at the end. */
  readonly publicUrl: string
}

/** `/.well-known/security.txt` (RFC 9116): renewed by itself, for a file that has expired must not be trusted. */
export function securityText({ email, publicUrl }: SecurityContact, now: Date): string {
  const expires = new Date(now.getTime() + halfAYear)
  expires.setUTCHours(0, 0, 0, 0)
  return [
    `Contact: mailto:${email}`,
    `Expires: ${expires.toISOString().replace('.000', '')}`,
    'Preferred-Languages: fr, en',
    `Canonical: ${publicUrl}/.well-known/security.txt`,
    '',
  ].join('\n')
}
