import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

const version = 1
const nonceBytes = 12
const tagBytes = 16
const headBytes = 1 + nonceBytes + tagBytes

/** How long the installation's key is, in bytes. */
export const sealingKeyBytes = 32

/**
 * Encrypts for the database with AES-256-GCM. The context ("agent 0191… totp") is not stored:
 * what was sealed in one place opens in no other.
 */
export function seal(key: Uint8Array, plain: Uint8Array | string, context: string): Buffer {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', subkey(key), nonce)
  cipher.setAAD(Buffer.from(context))
  const body = Buffer.concat([cipher.update(plain), cipher.final()])
  return Buffer.concat([Buffer.of(version), nonce, cipher.getAuthTag(), body])
}

/** Decrypts what `seal` made; throws when the key, the context or one bit of it is not the same. */
export function open(key: Uint8Array, sealed: Uint8Array, context: string): Buffer {
  if (sealed[0] !== version || sealed.length < headBytes) throw new Error('not a sealed value')
  const nonce = sealed.subarray(1, 1 + nonceBytes)
  const decipher = createDecipheriv('aes-256-gcm', subkey(key), nonce, { authTagLength: tagBytes })
  decipher.setAAD(Buffer.from(context))
  decipher.setAuthTag(sealed.subarray(1 + nonceBytes, headBytes))
  return Buffer.concat([decipher.update(sealed.subarray(headBytes)), decipher.final()])
}

// The installation's key is never used itself: each use derives its own from it.
function subkey(key: Uint8Array): Buffer {
  if (key.length !== sealingKeyBytes) throw new Error('the sealing key must have 32 bytes')
  return Buffer.from(hkdfSync('sha256', key, '', 'cote seal v1', 32))
}
