import type { TableBlock } from './blocks.ts'
import { writable } from './font-files.ts'
import type { Pen } from './pen.ts'
import { type Element, paper } from './tagged-document.ts'

const padding = 4

/** Draws a table: a caption, a row of headings, rows that are never cut in two, each first cell naming its row. */
export function drawTable(pen: Pen, table: TableBlock): void {
  const { doc } = pen
  const element = pen.element('Table')
  pen.inside(element, () => {
    const caption = pen.element('Caption')
    pen.spans(caption, [{ text: table.caption, bold: true }], { x: paper.margin, width: pen.width })
    doc.y += padding
    drawRow(pen, table, { cells: table.columns, isHead: true })
    for (const cells of table.rows) drawRow(pen, table, { cells, isHead: false })
  })
  element.end()
  doc.x = paper.margin
}

export function heightOfTable(pen: Pen, table: TableBlock): number {
  const rows = [table.columns, ...table.rows]
  return (
    pen.heightOfSpans([{ text: table.caption }], pen.width) +
    padding +
    rows.reduce((sum, cells) => sum + heightOfRow(pen, table, cells), 0)
  )
}

interface Row {
  readonly cells: readonly string[]
  readonly isHead: boolean
}

function drawRow(pen: Pen, table: TableBlock, { cells, isHead }: Row): void {
  const { doc } = pen
  const height = heightOfRow(pen, table, cells)
  pen.needRoom(height)
  const top = doc.y
  const row = pen.element('TR')
  pen.inside(row, () => {
    for (const [rank, text] of cells.entries()) {
      const { x, width } = columnAt(pen, table, rank)
      const cell = cellElement(pen, { isHead, isFirst: rank === 0 })
      cell.add(() => {
        doc.font(isHead || rank === 0 ? 'bold' : 'regular').fontSize(pen.size)
        doc.text(writable(text), x, top + padding, { width: width - padding })
      })
      cell.end()
    }
  })
  row.end()
  doc.y = top + height
  pen.rule(isHead ? '#000' : '#777')
}

function cellElement(pen: Pen, { isHead, isFirst }: { isHead: boolean; isFirst: boolean }): Element {
  if (!isHead && !isFirst) return pen.element('TD')
  return pen.element('TH', { scope: isHead ? 'Column' : 'Row' } as PDFKit.Mixins.StructureElementOptions)
}

function heightOfRow(pen: Pen, table: TableBlock, cells: readonly string[]): number {
  const heights = cells.map((text, rank) =>
    pen.heightOfSpans([{ text }], columnAt(pen, table, rank).width - padding),
  )
  return Math.max(...heights) + 2 * padding
}

function columnAt(
  pen: Pen,
  { shares }: TableBlock,
  rank: number,
): { readonly x: number; readonly width: number } {
  const before = shares.slice(0, rank).reduce((sum, share) => sum + share, 0)
  return { x: paper.margin + before * pen.width, width: (shares[rank] ?? 0) * pen.width }
}
