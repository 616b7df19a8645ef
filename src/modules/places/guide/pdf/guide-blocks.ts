import type { Block, Span, TableBlock } from '#platform/pdf/blocks.ts'
import type { IndexText, SheetLabels, SheetText, TimetableText } from '../guide-text.ts'

/** One place, from its name to the day it was verified. */
export function sheetBlocks(sheet: SheetText, labels: SheetLabels): readonly Block[] {
  const { anchor, title, address, hoursNotes, sentences, languages, verified } = sheet
  return [
    { kind: 'heading', level: 3, text: title, anchor },
    said(onLines(address)),
    ...phoneBlocks(sheet, labels),
    ...hoursBlocks(sheet, labels),
    ...hoursNotes.map(said),
    ...(sentences.length === 0 ? [] : [said(sentences.join(' '))]),
    ...(languages === undefined ? [] : [said(languages)]),
    ...listBlocks(labels.services, sheet.services),
    ...(sheet.access === ''
      ? []
      : [
          {
            kind: 'paragraph',
            spans: [{ text: `${labels.access}${labels.colon} `, bold: true }, { text: sheet.access }],
          } as const,
        ]),
    said(verified),
  ]
}

/** Where, when and on which days somebody passes. */
export function timetableBlock(columns: readonly string[], { caption, rows }: TimetableText): TableBlock {
  return { kind: 'table', caption, columns, rows, shares: [0.32, 0.34, 0.34] }
}

/** For each need, the places that answer it. */
export function indexBlocks({ needs }: IndexText): readonly (readonly Block[])[] {
  return needs.map(({ need, places }) => [
    { kind: 'heading', level: 3, text: need },
    { kind: 'list', items: places.map(({ text, anchor }) => [{ text, href: `#${anchor}` }]) },
  ])
}

/** A space ends each line: a voice does not join its last word to the next. */
export const onLines = (lines: readonly string[]): string => lines.join(' \n')

const said = (text: string): Block => ({ kind: 'paragraph', spans: [{ text }] })

function phoneBlocks({ phones }: SheetText, { phone, colon }: SheetLabels): readonly Block[] {
  if (phones.length === 0) return []
  const numbers = phones.flatMap(({ text, href }, rank): Span[] => [
    ...(rank === 0 ? [] : [{ text: ', ' }]),
    { text, href, bold: true },
  ])
  return [{ kind: 'paragraph', spans: [{ text: `${phone}${colon} ` }, ...numbers] }]
}

function hoursBlocks({ hours }: SheetText, labels: SheetLabels): readonly Block[] {
  return hours.flatMap(({ when, lines, holidays }): Block[] => [
    {
      kind: 'paragraph',
      spans: [{ text: when === undefined ? labels.hours : `${labels.hours} (${when})`, bold: true }],
    },
    {
      kind: 'list',
      items: [...lines.map((line) => `${line.days}${labels.colon} ${line.hours}`), holidays].map((text) => [
        { text },
      ]),
    },
  ])
}

function listBlocks(label: string, items: readonly string[]): readonly Block[] {
  if (items.length === 0) return []
  return [
    { kind: 'paragraph', spans: [{ text: label, bold: true }] },
    { kind: 'list', items: items.map((text) => [{ text }]) },
  ]
}
