import type { Span } from './blocks.ts'
import { writable } from './font-files.ts'
import { type Element, paper, type PdfOptions, TaggedDocument } from './tagged-document.ts'

/** Writes from the top of a page to its foot, then on the next, each thing in its place in the structure. */
export class Pen {
  readonly doc: TaggedDocument
  /** Size of the text, in points. */
  readonly size: number
  /** Width of the lines, in points. */
  width: number = paper.width - 2 * paper.margin
  /** The page where each anchor stands, from 0. */
  readonly anchors = new Map<string, number>()
  readonly #parents: Element[]

  constructor(options: PdfOptions, size: number) {
    this.doc = new TaggedDocument(options)
    this.size = size
    const root = this.doc.struct('Document')
    this.doc.addStructure(root)
    this.#parents = [root]
  }

  /** White between two blocks. */
  get gap(): number {
    return this.size * 0.32
  }

  /** A new element, under the one at work. */
  element(tag: string, options: PDFKit.Mixins.StructureElementOptions = {}): Element {
    const element = this.doc.struct(tag, options)
    this.#parents.at(-1)?.add(element)
    return element
  }

  /** What is drawn meanwhile belongs to this element. */
  inside(element: Element, draw: () => void): void {
    this.#parents.push(element)
    draw()
    this.#parents.pop()
  }

  /** Goes to a new page, unless what comes next has room on this one. */
  needRoom(height: number): void {
    const left = paper.height - paper.foot - this.doc.y
    if (height > left && this.doc.y > paper.margin) this.doc.addPage()
  }

  /** Remembers the page where something begins, for those who look for it. */
  remember(anchor: string): void {
    this.anchors.set(anchor, this.doc.bufferedPageRange().count - 1)
  }

  /** Words one after the other, some of them bold, some of them links; they are the whole of their element. */
  spans(element: Element, spans: readonly Span[], at: { readonly x: number; readonly width: number }): void {
    const { doc } = this
    this.inside(element, () => {
      for (const [rank, span] of spans.entries()) {
        const { text, href } = span
        const write = (): void => {
          doc.font(span.bold === true ? 'bold' : 'regular').fontSize(this.size)
          const options = { width: at.width, continued: rank < spans.length - 1, ...leadingTo(href) }
          if (rank === 0) doc.text(writable(text), at.x, doc.y, options)
          else doc.text(writable(text), options)
        }
        if (href === undefined) element.add(write)
        else doc.linking(this.element('Link'), text, write)
      }
    })
    element.end()
  }

  /** How high words will be; as if all were bold, which is wider, so never less. */
  heightOfSpans(spans: readonly Span[], width: number): number {
    this.doc.font('bold').fontSize(this.size)
    return this.doc.heightOfString(writable(spans.map(({ text }) => text).join('')), { width })
  }

  /** A thin line across what is written. */
  rule(colour = '#777'): void {
    const { doc } = this
    doc.decoration('Layout', () => {
      doc.moveTo(paper.margin, doc.y).lineTo(paper.margin + this.width, doc.y)
      doc.lineWidth(0.7).stroke(colour)
    })
  }

  /** Says on each page which one it is, and gives the document. */
  finish(pageOf: (page: number, pages: number) => string): Promise<Buffer> {
    const { doc } = this
    const { count } = doc.bufferedPageRange()
    for (let page = 0; page < count; page += 1) {
      doc.switchToPage(page)
      // What is written in the margin must not call for a new page.
      doc.page.margins.bottom = 0
      doc.decoration('Pagination', () => {
        doc.font('regular').fontSize(this.size * 0.85)
        doc.text(writable(pageOf(page + 1, count)), paper.margin, paper.height - paper.foot + 16, {
          width: paper.width - 2 * paper.margin,
          align: 'center',
        })
      })
    }
    return doc.bytes()
  }
}

function leadingTo(href: string | undefined): PDFKit.Mixins.TextOptions {
  if (href === undefined) return {}
  return href.startsWith('#') ? { goTo: href.slice(1) } : { link: href }
}
