import type { Block, Span } from './blocks.ts'
import { drawTable, heightOfTable } from './draw-table.ts'
import { writable } from './font-files.ts'
import type { Pen } from './pen.ts'
import { paper } from './tagged-document.ts'

/** Draws a block where the pen is, and leaves a little white under it. */
export function drawBlock(pen: Pen, block: Block): void {
  if (block.kind === 'heading') drawHeading(pen, block)
  else if (block.kind === 'paragraph') drawParagraph(pen, block.spans)
  else if (block.kind === 'list') drawList(pen, block.items)
  else drawTable(pen, block)
  pen.doc.x = paper.margin
  pen.doc.y += pen.gap
}

/** The height that blocks will take, one under the other. */
export function heightOfBlocks(pen: Pen, blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + heightOf(pen, block) + pen.gap, 0)
}

type Heading = Extract<Block, { readonly kind: 'heading' }>

const sizes = { 1: 1.7, 2: 1.4, 3: 1.15 } as const

function drawHeading(pen: Pen, { level, text, anchor }: Heading): void {
  const { doc } = pen
  const element = pen.element(`H${level}`)
  element.add(() => {
    doc.font('bold').fontSize(pen.size * sizes[level])
    const destination = anchor === undefined ? {} : { destination: anchor }
    doc.text(writable(text), paper.margin, doc.y, { width: pen.width, ...destination })
  })
  element.end()
  if (anchor !== undefined) pen.remember(anchor)
}

function drawParagraph(pen: Pen, spans: readonly Span[]): void {
  pen.needRoom(lineOf(pen))
  pen.spans(pen.element('P'), spans, { x: paper.margin, width: pen.width })
}

function drawList(pen: Pen, items: readonly (readonly Span[])[]): void {
  const list = pen.element('L')
  pen.inside(list, () => {
    for (const item of items) drawItem(pen, item)
  })
  list.end()
}

function drawItem(pen: Pen, spans: readonly Span[]): void {
  const { doc } = pen
  // The bullet must not stay alone at the foot of a page.
  pen.needRoom(lineOf(pen))
  const item = pen.element('LI')
  pen.inside(item, () => {
    const label = pen.element('Lbl')
    const top = doc.y
    label.add(() => {
      doc.font('regular').fontSize(pen.size)
      doc.text('•', paper.margin, top, { lineBreak: false })
    })
    label.end()
    doc.y = top
    pen.spans(pen.element('LBody'), spans, { x: paper.margin + indentOf(pen), width: itemWidth(pen) })
  })
  item.end()
}

function heightOf(pen: Pen, block: Block): number {
  if (block.kind === 'table') return heightOfTable(pen, block)
  if (block.kind === 'paragraph') return pen.heightOfSpans(block.spans, pen.width)
  if (block.kind === 'list') {
    return block.items.reduce((sum, item) => sum + pen.heightOfSpans(item, itemWidth(pen)), 0)
  }
  pen.doc.font('bold').fontSize(pen.size * sizes[block.level])
  return pen.doc.heightOfString(writable(block.text), { width: pen.width })
}

const lineOf = ({ size }: Pen): number => size * 1.3
const indentOf = ({ size }: Pen): number => size * 1.1
const itemWidth = (pen: Pen): number => pen.width - indentOf(pen)
