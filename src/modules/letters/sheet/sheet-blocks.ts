/** A part of a letter's text as it is laid out. */
export type Block =
  | { readonly kind: 'paragraph'; readonly lines: readonly string[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'heading'; readonly text: string }

const bullet = /^\s*[-–—•]\s+/

/**
 * Plain text laid out: an empty line parts paragraphs, a dash begins an item, a line that ends with a colon above a list
 * or alone in a curriculum vitae is a heading.
 */
export function blocksOf(text: string, { headings }: { headings: boolean }): readonly Block[] {
  return text
    .split(/\n[ \t]*\n+/)
    .map((part) => part.replaceAll(/^\n+|\n+$/g, ''))
    .filter((part) => part.trim() !== '')
    .flatMap((part) => blocksOfPart(part.split('\n'), headings))
}

function blocksOfPart(lines: readonly string[], headings: boolean): readonly Block[] {
  const blocks: Block[] = []
  for (const line of lines) {
    const last = blocks.at(-1)
    if (bullet.test(line)) {
      const item = line.replace(bullet, '')
      if (last?.kind === 'list') blocks[blocks.length - 1] = { ...last, items: [...last.items, item] }
      else blocks.push({ kind: 'list', items: [item] })
    } else if (headings && /^[^.!?]{2,60}[\s\u00A0\u202F]?:$/.test(line.trim())) {
      blocks.push({ kind: 'heading', text: line.trim().replace(/[\s\u00A0\u202F]*:$/, '') })
    } else if (last?.kind === 'paragraph') {
      blocks[blocks.length - 1] = { ...last, lines: [...last.lines, line] }
    } else {
      blocks.push({ kind: 'paragraph', lines: [line] })
    }
  }
  return blocks
}

/** A line cut at the marks that stand for what is still to be written. */
export function cutAtMarks(line: string): readonly { readonly text: string; readonly isMark: boolean }[] {
  return line
    .split(/(\[[^[\]\n]{1,120}\])/)
    .map((text, index) => ({ text, isMark: index % 2 === 1 }))
    .filter(({ text }) => text !== '')
}
