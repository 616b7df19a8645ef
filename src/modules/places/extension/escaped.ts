/** The parts of a cell around a sign; one that follows a backslash is a letter like any other. */
export function partsAround(text: string, sign: '|' | ';'): readonly string[] {
  const parts: string[] = []
  let start = 0
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1
    else if (text[at] === sign) {
      parts.push(text.slice(start, at))
      start = at + 1
    }
  }
  return [...parts, text.slice(start)]
}

/** A text that may stand between the signs of a cell. */
export function escaped(text: string): string {
  return text.replaceAll(/[|;\\]/g, String.raw`\$&`).replaceAll(/\s+/g, ' ')
}

export function unescaped(text: string): string {
  return text.replaceAll(/\\([|;\\])/g, '$1').trim()
}
