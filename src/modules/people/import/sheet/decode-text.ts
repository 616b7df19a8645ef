import { looksLikeTwoBytes } from './file-kind.ts'
import type { Encoding } from './sheet.ts'

/** The text of a file and how its letters were coded: by its mark, else the coding that makes French of it. */
export function decodeText(bytes: Buffer): { readonly text: string; readonly encoding: Encoding } {
  const encoding = encodingOf(bytes)
  const text = decoded(bytes, encoding)
  return { text: text.replace(/^\uFEFF/, ''), encoding }
}

function encodingOf(bytes: Buffer): Encoding {
  const twoBytes = looksLikeTwoBytes(bytes.subarray(0, 65_536))
  if (twoBytes) return twoBytes
  if (isUtf8(bytes)) return 'utf-8'
  return frenchness(bytes, 'macintosh') > frenchness(bytes, 'windows-1252') ? 'macintosh' : 'windows-1252'
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** How many letters of French minus what is in no name: « Ž » where a Mac wrote « é », a control sign elsewhere. */
function frenchness(bytes: Buffer, encoding: Encoding): number {
  const accents = bytes.filter((byte) => byte > 127).subarray(0, 20_000)
  const text = decoded(accents, encoding)
  const french = text.match(/[éèêëàâùûüôöîïçœÉÈÊËÀÂÙÛÜÔÖÎÏÇŒ’«»°€\u00A0–]/g)?.length ?? 0
  return french - 2 * ([...text].length - french)
}

// Windows-1252 from 0x80 to 0x9F; Node 20 leaves there the control signs of Latin-1.
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

function decoded(bytes: Uint8Array, encoding: Encoding): string {
  const text = new TextDecoder(encoding).decode(bytes)
  if (encoding !== 'windows-1252') return text
  return text.replaceAll(/[\u0080-\u009F]/g, (sign) => windows.charAt(sign.charCodeAt(0) - 0x80))
}
