import { bytesInACode, makeCode, readCode } from '#kernel/code.ts'
import { keyedHash } from '#platform/crypto/keyed-hash.ts'
import type { LinkId } from './link.ts'

/**
 * The code of a link, `7F3K92QX-0M4TB6ZH`: made from its number with the key of the installation, so that its sheet may
 * be printed again and that nothing in the tables opens anything. Two halves of 35 bits, each with its check.
 */
export function codeOf(key: Uint8Array, id: LinkId): string {
  const bytes = Buffer.from(keyedHash(key, 'referrals.link', id), 'base64url')
  return [0, 1].map((half) => bare(makeCode('', bytes.subarray(half * bytesInACode)))).join('-')
}

/** The code of an address, however it was typed; nothing when it is none. */
export function readLinkCode(typed: string): string | undefined {
  const signs = typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')
  const halves = [signs.slice(0, bytesInACode + 1), signs.slice(bytesInACode + 1)]
  const read = halves.flatMap((half) => {
    const code = readCode('', half)
    return code.ok ? [bare(code.value)] : []
  })
  return read.length === halves.length ? read.join('-') : undefined
}

/** What is kept of a code. */
export function hashOfCode(key: Uint8Array, code: string): string {
  return keyedHash(key, 'referrals.link-code', code)
}

function bare(code: string): string {
  return code.replaceAll('-', '')
}
