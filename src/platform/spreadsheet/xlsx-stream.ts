import { inert } from './inert.ts'
import { type ZippedFile, zipped } from './zip-stream.ts'

export interface Sheet {
  /** At most 28 signs, without `: \ / ? * [ ]`. */
  readonly name: string
  /** Pages of rows; the first row is the headers. */
  readonly pages: AsyncIterable<readonly SheetRow[]>
}

export type SheetRow = readonly (string | number)[]

/** Rows that a sheet can hold; what is more goes on in a sheet of its own, without headers. */
const mostRows = 1_048_576

/**
 * A workbook (XLSX, ECMA-376), written as its rows come: a million rows do not fill memory. Texts are texts: none is
 * computed by who opens the file.
 */
export function workbook(sheets: readonly Sheet[], rowsASheet = mostRows): AsyncGenerator<Uint8Array> {
  return zipped(parts(sheets, rowsASheet))
}

// The list of sheets comes last: only then is it known how many there are.
async function* parts(sheets: readonly Sheet[], rowsASheet: number): AsyncGenerator<ZippedFile> {
  const names: string[] = []
  for (const { name, pages } of sheets) {
    const rows = new RowsOf(pages)
    try {
      for (let part = 1; part === 1 || !(await rows.areOver()); part += 1) {
        names.push(part === 1 ? name : `${name} ${part}`)
        yield { name: `xl/worksheets/sheet${names.length}.xml`, content: worksheet(rows, rowsASheet) }
      }
    } finally {
      await rows.stop()
    }
  }
  yield { name: 'xl/styles.xml', content: [styles] }
  yield { name: 'xl/workbook.xml', content: [workbookXml(names)] }
  yield { name: 'xl/_rels/workbook.xml.rels', content: [workbookRelations(names)] }
  yield { name: '_rels/.rels', content: [relations] }
  yield { name: '[Content_Types].xml', content: [contentTypes(names)] }
}

/** Pages of rows, taken some at a time. */
class RowsOf {
  readonly #pages: AsyncIterator<readonly SheetRow[]>
  #page: readonly SheetRow[] = []
  #over = false

  constructor(pages: AsyncIterable<readonly SheetRow[]>) {
    this.#pages = pages[Symbol.asyncIterator]()
  }

  /** At most that many of the next rows; none when there are no more. */
  async take(most: number): Promise<readonly SheetRow[]> {
    if (await this.areOver()) return []
    const taken = this.#page.slice(0, most)
    this.#page = this.#page.slice(most)
    return taken
  }

  /** Lets go of what gives the pages: whoever reads went away. */
  async stop(): Promise<void> {
    await this.#pages.return?.()
  }

  async areOver(): Promise<boolean> {
    while (this.#page.length === 0 && !this.#over) {
      const next = await this.#pages.next()
      this.#over = next.done === true
      if (!next.done) this.#page = next.value
    }
    return this.#page.length === 0
  }
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaging = 'http://schemas.openxmlformats.org/package/2006'

async function* worksheet(rows: RowsOf, most: number): AsyncGenerator<string> {
  yield `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>`
  let count = 0
  while (count < most) {
    const taken = await rows.take(most - count)
    if (taken.length === 0) break
    const from = count
    yield taken.map((row, index) => rowXml(row, from + index + 1)).join('')
    count += taken.length
  }
  yield '</sheetData></worksheet>'
}

function rowXml(row: SheetRow, number: number): string {
  return `<row r="${number}">${row.map((cell, index) => cellXml(cell, `${column(index)}${number}`)).join('')}</row>`
}

function cellXml(cell: string | number, place: string): string {
  if (cell === '') return ''
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(inert(cell).slice(0, longestText))}</t></is></c>`
}

// What a cell holds at most; a longer one has the whole file repaired.
const longestText = 32_767

/** 0 is A, 26 is AA. */
function column(index: number): string {
  const letter = String.fromCodePoint(65 + (index % 26))
  return index < 26 ? letter : column(Math.floor(index / 26) - 1) + letter
}

function escaped(text: string): string {
  return (
    text
      // XML has no way to write these, so a spreadsheet that holds one does not open.
      .replaceAll(/[\u0000-\u0008\v\f\u000E-\u001F\uFFFE\uFFFF]/g, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
  )
}

const styles = `${head}<styleSheet xmlns="${main}"><fonts count="1"><font/></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf/></cellXfs></styleSheet>`

const relations = `${head}<Relationships xmlns="${packaging}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`

function workbookXml(names: readonly string[]): string {
  const sheets = names.map(
    (name, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  )
  return `${head}<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView/></bookViews><sheets>${sheets.join('')}</sheets></workbook>`
}

function workbookRelations(names: readonly string[]): string {
  const list = names.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  )
  return `${head}<Relationships xmlns="${packaging}/relationships">${list.join('')}<Relationship Id="rId${names.length + 1}" Type="${office}/styles" Target="styles.xml"/></Relationships>`
}

function contentTypes(names: readonly string[]): string {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  const sheets = names.map(
    (_, index) =>
      `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${type}.worksheet+xml"/>`,
  )
  return `${head}<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>${sheets.join('')}</Types>`
}
