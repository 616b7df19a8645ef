import { tidy } from '#kernel/plain-text.ts'

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: '’',
  nbsp: ' ',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  rsquo: '’',
}

// What sheets and exports write for nothing.
const nothing = /^(null|undefined|none|nan|n\/?a|nr|nc|-+|\.|#n\/a|#ref!|\[\]|\{\})$/i

/** A cell as text: nothing instead of its many names, and no stray control sign. */
export function plainCell(text: string): string {
  const tidied = tidy(readTwice(fromWindows(text)))
  return nothing.test(tidied) ? '' : tidied
}

// The signs of Windows-1252 from 0x80 to 0x9F.
const highSigns = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'
const readWrong = /[ÂÃâÅ][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/

/** A text of UTF-8 that was read as Windows-1252 on its way (« MÃ©diathÃ¨que »), as it was; any other stays. */
export function readTwice(text: string): string {
  if (!readWrong.test(text)) return text
  const bytes = [...text].map(byteOf)
  if (!bytes.every((byte) => byte !== undefined)) return text
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes))
  } catch (fault) {
    if (fault instanceof TypeError) return text
    throw fault
  }
}

function byteOf(sign: string): number | undefined {
  const high = highSigns.indexOf(sign)
  if (high >= 0) return 0x80 + high
  const code = sign.charCodeAt(0)
  return code < 0x100 ? code : undefined
}

/** The text inside HTML: blocks become lines, the rest of the tags leaves. */
export function withoutMarkup(text: string): string {
  if (!/<\/?[a-z][^<>]*>|&(#\d{1,6}|\w{1,20});/i.test(text)) return text
  const bare = text
    .replaceAll(/<(script|style)\b[\s\S]*?(<\/\1>|$)/gi, ' ')
    .replaceAll(/<(br|\/p|\/div|\/li|\/tr|\/h\d)\b[^<>]*>/gi, '\n')
    .replaceAll(/<\/?[a-z!][^>]*(>|$)/gi, ' ')
    .replaceAll(/&#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0xfffd)))
    .replaceAll(/&(\w{1,20});/g, (whole, name: string) => entities[name] ?? whole)
  return tidy(
    bare
      .replaceAll(/[ \t]+/g, ' ')
      .replaceAll(/ ?\n ?/g, '\n')
      .replaceAll(/\n{3,}/g, '\n\n'),
  )
}

/** A text without markup, on one line. */
export function oneLine(text: string): string {
  return withoutMarkup(text).replaceAll(/\s+/g, ' ').trim()
}

// A file of Windows-1252 read as Latin-1 leaves its apostrophes among the control signs.
function fromWindows(text: string): string {
  return text
    .replaceAll(/[\u0091\u0092]/g, '’')
    .replaceAll(/[\u0093\u0094]/g, '"')
    .replaceAll(/[\u0096\u0097]/g, '–')
    .replaceAll('\u009C', 'œ')
    .replaceAll('\u0085', '…')
}
