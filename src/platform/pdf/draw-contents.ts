import type { Span } from './blocks.ts'
import { writable } from './font-files.ts'
import type { Pen } from './pen.ts'
import { type Element, paper } from './tagged-document.ts'

export interface ContentsLine {
  readonly anchor: string
  readonly text: string
  /** Said after the text, out of the link. */
  readonly note: string
}

/** Draws a table of contents; what it gives back writes the page numbers, once every page is drawn. */
export function drawContents(pen: Pen, lines: readonly ContentsLine[]): () => void {
  const { doc } = pen
  const page = doc.bufferedPageRange().count - 1
  const room = pen.size * 3
  const pending: { anchor: string; y: number; entry: Element }[] = []
  const contents = pen.element('TOC')
  pen.inside(contents, () => {
    for (const { anchor, text, note } of lines) {
      const entry = pen.element('TOCI')
      pen.inside(entry, () => {
        const spans: Span[] = [{ text, href: `#${anchor}` }]
        if (note !== '') spans.push({ text: ` (${note})` })
        pending.push({ anchor, y: doc.y, entry })
        pen.spans(pen.element('Reference'), spans, { x: paper.margin, width: pen.width - room })
      })
      doc.y += pen.gap / 2
    }
  })
  return () => {
    doc.switchToPage(page)
    for (const { anchor, y, entry } of pending) {
      entry.add(() => {
        doc.font('regular').fontSize(pen.size)
        const at = `${(pen.anchors.get(anchor) ?? 0) + 1}`
        doc.text(writable(at), paper.margin + pen.width - room, y, { width: room, align: 'right' })
      })
      entry.end()
    }
    contents.end()
  }
}
