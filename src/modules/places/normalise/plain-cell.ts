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
  const tidied = tidy(fromWindows(text))
  return nothing.test(tidied) ? '' : tidied
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

// A file of Windows-1252 read as Latin-1 leaves its apostrophes among the control signs.
function fromWindows(text: string): string {
  return text
    .replaceAll(/[\u0091\u0092]/g, '’')
    .replaceAll(/[\u0093\u0094]/g, '"')
    .replaceAll(/[\u0096\u0097]/g, '–')
    .replaceAll('\u009C', 'œ')
    .replaceAll('\u0085', '…')
}
