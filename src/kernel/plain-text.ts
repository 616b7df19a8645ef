/** Text as people compare it: no accents, no case, ligatures opened, one space between words. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[’'\-‐‑–—.,]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

// Signs that change how the rest of a page reads: bidirectional marks and overrides, and what no keyboard types.
const trickery =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** Text as it may be stored: NFC, no control or direction-changing signs, no lone surrogates, trimmed. */
export function tidy(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll(trickery, '').normalize('NFC').trim()
}

/** Arabic and Persian keyboards write other digits. */
export function westernDigits(text: string): string {
  return text
    .replaceAll(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replaceAll(/[\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .normalize('NFKC')
}
