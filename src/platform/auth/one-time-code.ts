import { Secret, TOTP } from 'otpauth'

const period = 30
const digits = 6
// RFC 6238 and every phone application: SHA-1, six digits, thirty seconds.
const algorithm = 'SHA1'

/** How long the shared key is, in bytes (RFC 4226 asks for 160 bits). */
export const totpSecretBytes = 20

/** The key as text to type by hand when the camera is of no use: groups of four. */
export function totpKeyInWords(secret: Uint8Array): string {
  return (secretOf(secret).base32.match(/.{1,4}/g) ?? []).join(' ')
}

/** What the QR code says to the phone's application. */
export function totpAddress(
  secret: Uint8Array,
  { issuer, account }: { issuer: string; account: string },
): string {
  return new TOTP({ secret: secretOf(secret), issuer, label: account, algorithm, digits, period }).toString()
}

/** The thirty-second step whose code this is, now or one step around; so that a step can be used only once. */
export function findTotpStep(secret: Uint8Array, code: string, now: Date): number | undefined {
  const token = code.replaceAll(/[\s.-]/g, '')
  if (!/^\d{6}$/.test(token)) return undefined
  const timestamp = now.getTime()
  const delta = TOTP.validate({
    token,
    secret: secretOf(secret),
    algorithm,
    digits,
    period,
    timestamp,
    window: 1,
  })
  return delta === null ? undefined : TOTP.counter({ period, timestamp }) + delta
}

/** The code a phone shows at that moment; for tests and demonstrations. */
export function totpCodeAt(secret: Uint8Array, moment: Date): string {
  return TOTP.generate({
    secret: secretOf(secret),
    algorithm,
    digits,
    period,
    timestamp: moment.getTime(),
  })
}

function secretOf(secret: Uint8Array): Secret {
  return new Secret({ buffer: Uint8Array.from(secret).buffer })
}
