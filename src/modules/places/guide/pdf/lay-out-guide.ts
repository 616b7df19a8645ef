import { setImmediate as giveWay } from 'node:timers/promises'
import type { Block } from '#platform/pdf/blocks.ts'
import { drawBlock, heightOfBlocks } from '#platform/pdf/draw-block.ts'
import { drawContents } from '#platform/pdf/draw-contents.ts'
import { drawQr, heightOfQr } from '#platform/pdf/draw-qr.ts'
import { Pen } from '#platform/pdf/pen.ts'
import { paper } from '#platform/pdf/tagged-document.ts'
import type { GuideText, QrText, SheetText } from '../guide-text.ts'
import { indexBlocks, onLines, sheetBlocks, timetableBlock } from './guide-blocks.ts'

export interface PdfLook {
  /** BCP 47 tag of the words. */
  readonly language: string
  readonly isLarge: boolean
  readonly madeAt: Date
}

const textSize = { ordinary: 13, large: 20 } as const

/** The guide as a tagged PDF: headings, lists, tables and links that can be listened to, letters that can be read. */
export async function layOutGuide(text: GuideText, { language, isLarge, madeAt }: PdfLook): Promise<Buffer> {
  const [author = ''] = text.from
  const title = `${text.title} (${text.subtitle})`
  const pen = new Pen({ title, author, language, madeAt }, isLarge ? textSize.large : textSize.ordinary)
  drawHead(pen, text)
  drawBlock(pen, { kind: 'heading', level: 2, text: text.contents.title })
  const numberPages = drawContents(
    pen,
    text.contents.lines.map(({ anchor, text: line, numbers }) => ({ anchor, text: line, note: numbers })),
  )
  for (const { anchor, title: commune, sheets } of text.chapters) {
    await drawChapter(pen, { heading: chapterHeading(commune, anchor), sheets, text })
  }
  if (text.passing) await drawPassing(pen, text, text.passing)
  drawIndex(pen, text)
  numberPages()
  return pen.finish(text.pageOf)
}

type Heading = Extract<Block, { readonly kind: 'heading' }>

const chapterHeading = (text: string, anchor: string): Heading => ({
  kind: 'heading',
  level: 2,
  text,
  anchor,
})

function drawHead(pen: Pen, { title, subtitle, notes, from, online }: GuideText): void {
  const blocks: readonly Block[] = [
    { kind: 'heading', level: 1, text: title },
    { kind: 'paragraph', spans: [{ text: subtitle, bold: true }] },
    ...notes.map((note): Block => ({ kind: 'paragraph', spans: [{ text: note }] })),
    { kind: 'paragraph', spans: [{ text: onLines(from) }] },
  ]
  drawBeside(pen, blocks, online)
  pen.doc.y += pen.gap
}

async function drawChapter(
  pen: Pen,
  {
    heading,
    sheets,
    text,
  }: { readonly heading: Heading; readonly sheets: readonly SheetText[]; readonly text: GuideText },
): Promise<void> {
  const outline = startSection(pen, { heading, first: sheets[0], text })
  for (const sheet of sheets) {
    pen.inside(outline.section, () => drawSheet(pen, sheet, text))
    outline.add(sheet)
    // A long guide leaves its turn to other requests.
    await giveWay()
  }
}

async function drawPassing(
  pen: Pen,
  text: GuideText,
  passing: NonNullable<GuideText['passing']>,
): Promise<void> {
  const heading = chapterHeading(passing.title, passing.anchor)
  const outline = startSection(pen, { heading, first: passing.places[0]?.sheet, text })
  for (const { sheet, timetable } of passing.places) {
    pen.inside(outline.section, () => {
      drawSheet(pen, sheet, text)
      const table = timetableBlock(passing.columns, timetable)
      pen.needRoom(Math.min(heightOfBlocks(pen, [table]), pageHeight / 2))
      drawBlock(pen, table)
    })
    outline.add(sheet)
    await giveWay()
  }
}

const pageHeight = paper.height - paper.margin - paper.foot

// A heading stays with what it announces.
function startSection(
  pen: Pen,
  {
    heading,
    first,
    text,
  }: { readonly heading: Heading; readonly first: SheetText | undefined; readonly text: GuideText },
) {
  const section = pen.element('Sect')
  pen.doc.y += pen.gap
  pen.needRoom(
    heightOfBlocks(pen, [heading]) + (first ? Math.min(heightOfSheet(pen, first, text), pageHeight / 2) : 0),
  )
  pen.inside(section, () => drawBlock(pen, heading))
  const outline = pen.doc.outline.addItem(heading.text)
  return { section, add: (sheet: SheetText) => void outline.addItem(sheet.title) }
}

function drawSheet(pen: Pen, sheet: SheetText, text: GuideText): void {
  pen.needRoom(Math.min(heightOfSheet(pen, sheet, text), pageHeight))
  pen.rule()
  pen.doc.y += pen.gap
  const section = pen.element('Sect')
  pen.inside(section, () => drawBeside(pen, sheetBlocks(sheet, text.labels), sheet.qr))
  pen.doc.y += pen.gap
}

function heightOfSheet(pen: Pen, sheet: SheetText, { labels }: GuideText): number {
  const side = sideOf(pen)
  return (
    narrowed(pen, () =>
      Math.max(heightOfBlocks(pen, sheetBlocks(sheet, labels)), heightOfQr(pen, sheet.qr, side)),
    ) +
    2 * pen.gap
  )
}

/** Text on the left, a square to photograph on the right; the text is read first. */
function drawBeside(pen: Pen, blocks: readonly Block[], qr: QrText): void {
  const { doc } = pen
  const side = sideOf(pen)
  const page = doc.bufferedPageRange().count
  const foot = doc.y + heightOfQr(pen, qr, side)
  const told = pen.element('Div')
  drawQr(pen, qr, { x: paper.width - paper.margin - side, side })
  narrowed(pen, () => pen.inside(told, () => blocks.forEach((block) => drawBlock(pen, block))))
  if (doc.bufferedPageRange().count === page) doc.y = Math.max(doc.y, foot)
}

const sideOf = ({ size }: Pen): number => Math.min(size * 6.5, 115)

function narrowed<Answer>(pen: Pen, work: () => Answer): Answer {
  const { width } = pen
  pen.width = width - sideOf(pen) - pen.size
  const answer = work()
  pen.width = width
  return answer
}

function drawIndex(pen: Pen, { index }: GuideText): void {
  if (index.needs.length === 0) return
  const section = pen.element('Sect')
  const heading = chapterHeading(index.title, index.anchor)
  pen.inside(section, () => {
    pen.doc.addPage()
    drawBlock(pen, heading)
    pen.doc.outline.addItem(index.title)
    for (const blocks of indexBlocks(index)) {
      pen.needRoom(Math.min(heightOfBlocks(pen, blocks), pageHeight / 2))
      for (const block of blocks) drawBlock(pen, block)
    }
  })
}
