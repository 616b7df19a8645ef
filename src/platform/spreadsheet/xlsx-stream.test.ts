import readXlsxFile from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { type Sheet, type SheetRow, workbook } from './xlsx-stream.ts'

test('a workbook is read back as it was written: texts, numbers, lines in a cell, other scripts', async () => {
  const rows: readonly SheetRow[] = [
    ['Nom', 'Minutes', 'Thème'],
    ['L’« été » & <co>', 42, 'E-mail\nSanté'],
    ['فاطمة', 0, ' espace devant '],
  ]
  expect(await readBack([{ name: 'Activités', pages: pagesOf(rows) }])).toEqual([
    { sheet: 'Activités', data: rows },
  ])
})

test.each(['=HYPERLINK("http://x")', '+33 6', '-1+1', '@SUM(A1)', '＝1'])(
  'the text %s stays a text, also when it is saved in another format',
  async (text) => {
    const [sheet] = await readBack([{ name: 'Activités', pages: pagesOf([[text]]) }])
    expect(sheet?.data).toEqual([[`'${text}`]])
  },
)

test('signs that XML cannot write are left out, or the file would not open', async () => {
  const [sheet] = await readBack([{ name: 'A', pages: pagesOf([['a\u0000b\u000Bc\uFFFEd\uD800e']]) }])
  expect(sheet?.data).toEqual([['abcd\uFFFDe']])
})

test('rows beyond what a sheet holds go on in another', async () => {
  const rows = Array.from({ length: 7 }, (_, index) => [index])
  const sheets = await readBack(
    [
      { name: 'Activités', pages: pagesOf(rows) },
      { name: 'Compléments', pages: pagesOf([['x']]) },
    ],
    3,
  )
  expect(sheets.map(({ sheet, data }) => [sheet, data.length])).toEqual([
    ['Activités', 3],
    ['Activités 2', 3],
    ['Activités 3', 1],
    ['Compléments', 1],
  ])
})

test('whoever stops reading stops what is being written', async () => {
  let over = false
  async function* endless(): AsyncGenerator<readonly SheetRow[]> {
    try {
      for (;;) yield [[Math.random(), Math.random()]]
    } finally {
      over = true
    }
  }
  for await (const chunk of workbook([{ name: 'A', pages: endless() }])) if (chunk.length > 1_000) break
  await expect.poll(() => over).toBe(true)
})

test('a fault on the way is told to who reads', async () => {
  async function* broken(): AsyncGenerator<readonly SheetRow[]> {
    yield [['a']]
    throw new Error('the database is away')
  }
  await expect(bytesOf([{ name: 'A', pages: broken() }])).rejects.toThrow('the database is away')
})

async function* pagesOf(rows: readonly SheetRow[]): AsyncGenerator<readonly SheetRow[]> {
  for (let index = 0; index < rows.length; index += 2) yield rows.slice(index, index + 2)
}

async function bytesOf(sheets: readonly Sheet[], rowsASheet?: number): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of workbook(sheets, rowsASheet)) chunks.push(chunk)
  return Buffer.concat(chunks)
}

async function readBack(
  sheets: readonly Sheet[],
  rowsASheet?: number,
): Promise<readonly { readonly sheet: string; readonly data: readonly unknown[] }[]> {
  return readXlsxFile(await bytesOf(sheets, rowsASheet), { trim: false })
}
