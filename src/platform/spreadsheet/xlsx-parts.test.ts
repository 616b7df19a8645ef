import { inflateRawSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import { type SheetRow, workbook } from './xlsx-stream.ts'

// What Excel asks of a file before it opens it without « repairing » it (ECMA-376), read by hand and not by a library.
let parts: ReadonlyMap<string, string>

beforeAll(async () => {
  const rows: readonly SheetRow[] = [
    ['Date', 'Minutes', 'Texte'],
    ['03/03/2026', 42, '=1+1'],
    ['04/03/2026', 0, 'é'.repeat(40_000)],
    ['05/03/2026', 7, '<a&b>'],
  ]
  const sheets = ['Activités', 'Compléments'].map((name) => ({ name, pages: pagesOf(rows) }))
  const chunks: Uint8Array[] = []
  for await (const chunk of workbook(sheets, 2)) chunks.push(chunk)
  parts = unzipped(Buffer.concat(chunks))
})

test('every part has its kind, and no kind is said of a part that is not there', () => {
  const types = part('[Content_Types].xml')
  const said = all(types, /PartName="\/([^"]+)"/g)
  const xml = [...parts.keys()].filter((path) => path !== '[Content_Types].xml' && !path.endsWith('.rels'))
  expect(said.toSorted()).toEqual(xml.toSorted())
  expect(types).toContain('<Default Extension="rels"')
})

test('every relationship leads to a part, and every sheet of the list has its own', () => {
  const relations = part('xl/_rels/workbook.xml.rels')
  for (const target of all(relations, /Target="([^"]+)"/g))
    expect([...parts.keys()]).toContain(`xl/${target}`)
  const ids = all(relations, / Id="([^"]+)"/g)
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of all(part('xl/workbook.xml'), /r:id="([^"]+)"/g)) expect(ids).toContain(id)
  expect(part('_rels/.rels')).toContain('Target="xl/workbook.xml"')
  expect(part('xl/workbook.xml')).toContain('<workbookView')
})

test('names of sheets are short, all different, and without the signs Excel forbids', () => {
  const names = all(part('xl/workbook.xml'), /<sheet name="([^"]+)"/g)
  expect(names).toHaveLength(4)
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
  for (const name of names) expect(name).toMatch(/^[^:\\/?*[\]]{1,31}$/)
})

test('the styles count what they hold, and no cell names a style that is not there', () => {
  const styles = part('xl/styles.xml')
  for (const [, list = '', count = ''] of styles.matchAll(
    /<(fonts|fills|borders|cellXfs|cellStyleXfs) count="(\d+)"/g,
  )) {
    const inside = new RegExp(`<${list} count="\\d+">(.*?)</${list}>`).exec(styles)?.[1] ?? ''
    const items = all(inside, /<(font|fill|border|xf)(?=[ />])/g)
    expect(items.length, list).toBe(Number(count))
  }
  expect(styles).not.toContain('<fill/>')
  for (const fill of all(styles, /<fill>(.*?)<\/fill>/g)) expect(fill).toMatch(/^<patternFill/)
  expect(sheetsXml()).not.toMatch(/<c [^>]*\bs="/)
})

test('rows and cells come in order, no text is a formula, none is longer than a cell', () => {
  for (const xml of sheetsOf()) {
    const rows = all(xml, /<row r="(\d+)"/g).map(Number)
    expect(rows).toEqual(rows.map((_, index) => index + 1))
  }
  expect(sheetsXml()).not.toContain('<f>')
  const texts = all(sheetsXml(), /<t xml:space="preserve">([^<]*)<\/t>/g)
  expect(texts).toContain("'=1+1")
  for (const text of texts) expect(text.length).toBeLessThanOrEqual(32_767)
})

function part(path: string): string {
  const content = parts.get(path)
  if (content === undefined) throw new Error(`no ${path}`)
  return content
}

function sheetsOf(): readonly string[] {
  return [...parts].filter(([path]) => path.startsWith('xl/worksheets/')).map(([, content]) => content)
}

function sheetsXml(): string {
  return sheetsOf().join('')
}

function all(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, found = '']) => found)
}

async function* pagesOf(rows: readonly SheetRow[]): AsyncGenerator<readonly SheetRow[]> {
  yield rows
}

/** The parts of an archive by its central directory, which is what Excel reads. */
function unzipped(archive: Buffer): ReadonlyMap<string, string> {
  const end = archive.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'))
  const found = new Map<string, string>()
  let at = archive.readUInt32LE(end + 16)
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [length, extra, comment] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset))
    const path = archive.toString('utf8', at + 46, at + 46 + (length ?? 0))
    const local = archive.readUInt32LE(at + 42)
    const from = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28)
    const bytes = archive.subarray(from, from + archive.readUInt32LE(at + 20))
    found.set(path, (archive.readUInt16LE(at + 10) === 8 ? inflateRawSync(bytes) : bytes).toString('utf8'))
    at += 46 + (length ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return found
}
