import { qrRuns } from '../ui/qr-runs.ts'
import type { QrBlock } from './blocks.ts'
import { writable } from './font-files.ts'
import type { Pen } from './pen.ts'
import type { TaggedDocument } from './tagged-document.ts'

interface Square {
  readonly x: number
  readonly side: number
}

/** Draws a square to photograph with its link under it, its top where the pen is; the pen stays where it was. */
export function drawQr(pen: Pen, { address, label, link, says }: QrBlock, { x, side }: Square): void {
  const { doc } = pen
  const top = doc.y
  const figure = pen.element('Figure', {
    alt: writable(label),
    bbox: [x, top, x + side, top + side],
  } as PDFKit.Mixins.StructureElementOptions)
  figure.add(() => drawSquare(doc, address, { x, y: top, side }))
  figure.end()
  const words = pen.element('P')
  pen.inside(words, () => {
    doc.linking(pen.element('Link'), says, () => {
      doc.font('regular').fontSize(sizeOfLink(pen))
      doc.text(writable(link), x, top + side, { width: side, align: 'center', link: address })
    })
  })
  words.end()
  doc.y = top
}

export function heightOfQr(pen: Pen, { link }: QrBlock, side: number): number {
  pen.doc.font('regular').fontSize(sizeOfLink(pen))
  return side + pen.doc.heightOfString(writable(link), { width: side })
}

const sizeOfLink = ({ size }: Pen): number => size * 0.85

function drawSquare(
  doc: TaggedDocument,
  address: string,
  { x, y, side }: Square & { readonly y: number },
): void {
  const code = qrRuns(address)
  const step = side / code.side
  for (const { column, row, length } of code.runs) {
    doc.rect(x + column * step, y + row * step, length * step, step)
  }
  doc.fill('#000')
}
