import Pdfkit from 'pdfkit'
import { fontFiles, writable } from './font-files.ts'

export interface PdfOptions {
  readonly title: string
  readonly author: string
  /** BCP 47 tag of the whole document. */
  readonly language: string
  readonly madeAt: Date
}

/** An element of the structure that readers listen to: `H2`, `P`, `Link`… */
export type Element = PDFKit.PDFStructureElement

/** A4, in points. */
export const paper = { width: 595.28, height: 841.89, margin: 45, foot: 56 } as const

/** A PDF/UA document: structured, with its language, its title and its fonts inside. */
export class TaggedDocument extends Pdfkit {
  // What is being linked: pdfkit draws the clickable area of each line itself, and knows no words for it.
  #link: { readonly element: Element; readonly text: string } | undefined

  constructor({ title, author, language, madeAt }: PdfOptions) {
    super({
      size: 'A4',
      margins: { top: paper.margin, left: paper.margin, right: paper.margin, bottom: paper.foot },
      pdfVersion: '1.7',
      // The published types know an earlier pdfkit, without PDF/UA.
      subset: 'PDF/UA' as 'PDF/A-1',
      tagged: true,
      lang: language,
      displayTitle: true,
      bufferPages: true,
      info: { Title: plain(title), Author: plain(author), CreationDate: madeAt },
    })
    const { regular, bold } = fontFiles()
    this.registerFont('regular', regular)
    this.registerFont('bold', bold)
    this.font('regular')
  }

  /** Draws words that lead somewhere: every area to click belongs to the same link and says where it leads. */
  linking(element: Element, text: string, draw: () => void): void {
    this.#link = { element, text }
    element.add(draw)
    element.end()
    this.#link = undefined
  }

  override link(...[x, y, width, height, url]: Parameters<PDFKit.PDFDocument['link']>): this {
    return super.link(x, y, width, height, url, this.#spoken())
  }

  override goTo(...[x, y, width, height, name]: Parameters<PDFKit.PDFDocument['goTo']>): this {
    return super.goTo(x, y, width, height, name, this.#spoken())
  }

  /** What is on the page without being part of what is read: rules, page numbers. */
  decoration(kind: 'Layout' | 'Pagination', draw: () => void): void {
    this.markContent('Artifact', { type: kind })
    draw()
    this.endMarkedContent()
  }

  /** The whole document, once everything is drawn. */
  async bytes(): Promise<Buffer> {
    const chunks: Buffer[] = []
    this.on('data', (chunk: Buffer) => chunks.push(chunk))
    const whole = new Promise<Buffer>((done, fail) => {
      this.on('end', () => done(Buffer.concat(chunks)))
      this.on('error', fail)
    })
    this.end()
    return whole
  }

  #spoken(): PDFKit.Mixins.AnnotationOption {
    if (!this.#link) return {}
    const { element, text } = this.#link
    // A String object is what pdfkit writes as text rather than as a name.
    // oxlint-disable-next-line no-new-wrappers
    return {
      structParent: element,
      Contents: new String(writable(text)) as string,
    } as PDFKit.Mixins.AnnotationOption
  }
}

// pdfkit writes these into XML as they are.
function plain(text: string): string {
  return text.replaceAll(/[<>&]/g, ' ')
}
