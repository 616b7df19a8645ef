import { type Result, grant, refuse } from './result.ts'

// Crockford's base 32: no I, L, O or U, so that a code survives being read aloud and copied by hand.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** What a person types instead of the right sign. */
const slips: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1', U: 'V' }

export type CodeRefusal = 'code-too-short' | 'code-too-long' | 'code-unreadable' | 'code-mistyped'

const signsInACode = 7

/** How many random bytes `makeCode` wants. */
export const bytesInACode = signsInACode

/** A code for a person to keep: `CAC-7F3K-92QX`, seven signs (35 bits) of chance and one of check. */
export function makeCode(prefix: string, chance: Uint8Array): string {
  const signs = Array.from(chance.subarray(0, signsInACode), (byte) => alphabet.charAt(byte % 32)).join('')
  if (signs.length < signsInACode) throw new Error('a code needs seven bytes of chance')
  return written(prefix, signs + checkSign(signs))
}

/** Reads a code however it was typed: case, spaces, dashes, O for 0, I for 1, with or without its prefix. */
export function readCode(prefix: string, typed: string): Result<string, CodeRefusal> {
  const bare = typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')
  const signs = withoutPrefix(prefix, bare).replaceAll(/[OILU]/g, (sign) => slips[sign] ?? sign)
  if (signs.length < signsInACode + 1) return refuse('code-too-short')
  if (signs.length > signsInACode + 1) return refuse('code-too-long')
  if ([...signs].some((sign) => !alphabet.includes(sign))) return refuse('code-unreadable')
  if (checkSign(signs.slice(0, -1)) !== signs.at(-1)) return refuse('code-mistyped')
  return grant(written(prefix, signs))
}

function withoutPrefix(prefix: string, bare: string): string {
  const carriesPrefix = bare.length > signsInACode + 1 && bare.startsWith(prefix)
  return carriesPrefix ? bare.slice(prefix.length) : bare
}

function written(prefix: string, signs: string): string {
  return `${prefix}-${signs.slice(0, 4)}-${signs.slice(4)}`
}

// Odd weights are invertible modulo 32, so any single wrong sign changes the check; most swaps do too.
function checkSign(signs: string): string {
  const sum = [...signs].reduce((total, sign, index) => total + (2 * index + 1) * alphabet.indexOf(sign), 0)
  return alphabet.charAt(sum % 32)
}
