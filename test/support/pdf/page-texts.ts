import { isReference, type PdfFile, type PdfValue } from './pdf-objects.ts'

/** The words of the pages, by the mark that ties them to an element. */
export interface PageTexts {
  textOf(page: PdfValue | undefined, mark: PdfValue | undefined): string
  readonly outside: string
  readonly decoration: string
}

/** Reads what is written on the pages and in which mark it stands. */
export function pageTexts(file: PdfFile, pages: readonly PdfValue[]): PageTexts {
  const marked = new Map<string, string>()
  let outside = ''
  let decoration = ''
  for (const page of pages) {
    for (const { mark, text } of runsOf(file, page)) {
      if (mark === undefined) outside += text
      else if (mark === 'Artifact') decoration += `${text} `
      else marked.set(keyOf(page, mark), (marked.get(keyOf(page, mark)) ?? '') + text)
    }
  }
  return {
    outside,
    decoration,
    textOf: (page, mark) => marked.get(keyOf(page, Number(mark))) ?? '',
  }
}

interface Run {
  /** The number that ties it to an element, or a decoration. */
  readonly mark: number | 'Artifact' | undefined
  readonly text: string
}

const operator =
  /\/(\w+)\s*(?:<<[^>]*?\/MCID (\d+)[^>]*>>|<<[^>]*>>)?\s*(?:BDC|BMC)|\bEMC\b|\/(\w+) [\d.]+ Tf|\[([^\]]*)\] TJ/g

function runsOf(file: PdfFile, pageReference: PdfValue): readonly Run[] {
  const page = file.dictionary(pageReference)
  const fonts = file.dictionary(file.dictionary(page['Resources'])['Font'])
  const marks: Run['mark'][] = []
  const runs: Run[] = []
  let letters: ReadonlyMap<string, string> = new Map()
  for (const [whole, tag, mcid, font, shown] of file.stream(page['Contents']).matchAll(operator)) {
    if (tag !== undefined) marks.push(markOf(tag, mcid) ?? marks.at(-1))
    else if (whole === 'EMC') marks.pop()
    else if (font !== undefined) letters = lettersOf(file, fonts[font])
    else if (shown !== undefined) runs.push({ mark: marks.at(-1), text: decoded(shown, letters) })
  }
  return runs
}

function markOf(tag: string, mcid: string | undefined): Run['mark'] {
  if (tag === 'Artifact') return 'Artifact'
  return mcid === undefined ? undefined : Number(mcid)
}

function decoded(shown: string, letters: ReadonlyMap<string, string>): string {
  return [...shown.matchAll(/<([0-9a-f]+)>/gi)]
    .flatMap(([, codes = '']) => codes.match(/.{4}/g) ?? [])
    .map((code) => letters.get(code.toLowerCase()) ?? '\uFFFD')
    .join('')
}

// pdfkit writes ranges whose letters are listed one by one.
function lettersOf(file: PdfFile, font: PdfValue | undefined): ReadonlyMap<string, string> {
  const map = file.stream(file.dictionary(font)['ToUnicode'])
  const letters = new Map<string, string>()
  for (const [, from = '0', list = ''] of map.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/gi)) {
    for (const [rank, [, hex = '']] of [...list.matchAll(/<([0-9a-f ]*)>/gi)].entries()) {
      const code = (Number.parseInt(from, 16) + rank).toString(16).padStart(4, '0')
      letters.set(code, Buffer.from(hex.replaceAll(' ', ''), 'hex').swap16().toString('utf16le'))
    }
  }
  return letters
}

function keyOf(page: PdfValue | undefined, mark: number): string {
  return `${isReference(page) ? page.ref : '?'}:${mark}`
}
