import type { MergedRange } from './sheet.ts'
import type { Parts } from './zip-parts.ts'

/** The parts of a workbook that say what its cells hold; neither macros nor pictures. */
export function isCellPart(path: string): boolean {
  return (
    path === '[Content_Types].xml' ||
    /^xl\/(workbook|styles|sharedStrings)\d*\.xml$/i.test(path) ||
    /^xl\/_rels\/workbook\d*\.xml\.rels$/i.test(path) ||
    /^xl\/worksheets\/[^/]+\.xml$/i.test(path)
  )
}

/** No spreadsheet declares a document type: it is only there to swell or to fetch. */
export function declaresEntities(parts: Parts): boolean {
  return [...parts.values()].some((part) => part.includes('<!DOCTYPE') || part.includes('<!ENTITY'))
}

/**
 * Whether a cell that holds something stands so far away that the library would make billions of empty ones up to it.
 * Cells that are only coloured, to the last line of the sheet, are usual and hold nothing.
 */
export function farCells(parts: Parts): 'columns' | 'lines' | undefined {
  for (const [path, part] of parts) {
    if (!isSheet(path)) continue
    const text = part.toString('latin1')
    if (/<c\b[^>]*?\br="[A-Z]{3}\d{1,7}"(?:[^>]*[^/])?>/.test(text)) return 'columns'
    if (/<c\b[^>]*?\br="[A-Z]{1,2}(?:\d{7}|[2-9]\d{5}|1[5-9]\d{4})"(?:[^>]*[^/])?>/.test(text)) return 'lines'
  }
  return undefined
}

/** The same parts, with cells in error and formulas never computed told as texts: the library would leave them out unsaid. */
export function withErrorsSaid(parts: Parts): Parts {
  return new Map([...parts].map(([path, part]) => [path, isSheet(path) ? saidErrors(part) : part]))
}

/** The merged cells of each sheet, in the order of the workbook. */
export function mergedBySheet(parts: Parts): readonly (readonly MergedRange[])[] {
  const relations = textOf(parts, /_rels\/workbook\d*\.xml\.rels$/i)
  const targets = new Map(
    [...relations.matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target'),
    ]),
  )
  const sheets = [...textOf(parts, /xl\/workbook\d*\.xml$/i).matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)]
  return sheets.map(([tag]) => {
    const target = targets.get(attribute(tag, 'r:id')) ?? ''
    const part = parts.get(target.startsWith('/') ? target.slice(1) : `xl/${target}`)
    return part ? mergedIn(part) : []
  })
}

/** Whether its numbers of days are counted from 1904. */
export function countsFrom1904(parts: Parts): boolean {
  return /<(?:\w+:)?workbookPr\b[^>]*\bdate1904="(1|true)"/.test(textOf(parts, /xl\/workbook\d*\.xml$/i))
}

const mostMerged = 100_000

function mergedIn(part: Buffer): readonly MergedRange[] {
  const from = part.indexOf('mergeCells')
  if (from < 0) return []
  const ranges: MergedRange[] = []
  for (const [, left = '', top, right = '', bottom] of part
    .toString('latin1', from)
    .matchAll(/ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"/g)) {
    if (ranges.length >= mostMerged) break
    ranges.push({
      top: Number(top) - 1,
      bottom: Number(bottom) - 1,
      left: columnNumber(left),
      right: columnNumber(right),
    })
  }
  return ranges
}

function saidErrors(part: Buffer): Buffer {
  const hasErrors = part.includes('t="e"')
  const hasFormulas = part.includes('<f>') || part.includes('<f ')
  if (!hasErrors && !hasFormulas) return part
  const text = part
    .toString('utf8')
    .replaceAll(/(<c\b[^>]*\b)t="e"/g, '$1t="str"')
    .replaceAll(
      /<c\b([^>]*)>\s*<f\b(?:[^>]*\/>|[^>]*>[^<]*<\/f>)\s*<\/c>/g,
      (_, attributes: string) =>
        `<c ${attributes.replace(/\bt="[^"]*"/, '')} t="str"><v>#NEVER-COMPUTED!</v></c>`,
    )
  return Buffer.from(text)
}

function isSheet(path: string): boolean {
  return path.startsWith('xl/worksheets/')
}

function textOf(parts: Parts, path: RegExp): string {
  const found = [...parts].find(([each]) => path.test(each))
  return found?.[1].toString('utf8') ?? ''
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
}

/** 0 for A, 26 for AA. */
function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
