import { deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import writeExcelFile from 'write-excel-file/node'
import { cellText, type ReadFile } from './sheet.ts'
import { readAside } from './read-aside.ts'
import { readSpreadsheet } from './read-spreadsheet.ts'
import { storeParts } from './zip-parts.ts'

async function read(bytes: Buffer): Promise<ReadFile> {
  const answer = await readSpreadsheet(bytes)
  if (!answer.ok) throw new Error(answer.refusal)
  return answer.value
}

async function refusal(bytes: Buffer): Promise<string> {
  const answer = await readSpreadsheet(bytes)
  return answer.ok ? 'read' : answer.refusal
}

function textsOf({ sheets }: ReadFile, index = 0): readonly (readonly string[])[] {
  return sheets[index]!.rows.map((row) => row.map(cellText))
}

const lines = 'Nom;Prénom\r\nBénali;Zoé\r\nN’Diaye;"À ""L’Île""\r\nbis"\r\n'
const expected = [
  ['Nom', 'Prénom'],
  ['Bénali', 'Zoé'],
  ['N’Diaye', 'À "L’Île"\r\nbis'],
]

const tables = {
  'windows-1252': (letter: string): number => (letter === '’' ? 0x92 : letter.charCodeAt(0)),
  macintosh: (letter: string): number =>
    ({ é: 0x8e, '’': 0xd5, À: 0xcb, Î: 0xeb })[letter] ?? letter.charCodeAt(0),
}

test.each([
  ['utf-8', Buffer.from(lines)],
  ['utf-8', Buffer.from(`\uFEFF${lines}`)],
  ['utf-16le', Buffer.from(`\uFEFF${lines}`, 'utf16le')],
  ['utf-16be', Buffer.from(`\uFEFF${lines}`, 'utf16le').swap16()],
  ['utf-16le', Buffer.from(lines, 'utf16le')],
  ['windows-1252', Buffer.from([...lines].map(tables['windows-1252']))],
  ['macintosh', Buffer.from([...lines].map(tables.macintosh))],
])('reads a text in %s', async (encoding, bytes) => {
  const file = await read(bytes)
  expect(file.text?.encoding).toBe(encoding)
  expect(textsOf(file)).toEqual(expected)
})

test.each([
  [';', 'a;b,c;d\n1;2;3\n'],
  [',', 'a,b;b,c\n"x;y;z",2,3\n'],
  ['\t', 'a\tb\tc\n1,5\t2;5\t3\n'],
  ['|', 'a|b|c\n1;5|2,5|3\n'],
])('finds the separator %j', async (separator, text) => {
  const file = await read(Buffer.from(text))
  expect(file.text?.separator).toBe(separator)
  expect(file.sheets[0]!.rows.map((row) => row.length)).toEqual([3, 3])
})

test('a separator said on the first line is believed, and lines keep their numbers', async () => {
  const file = await read(Buffer.from('sep=,\r\nNom;Nom,Prénom\r\n1;2,3\r\n'))
  expect(textsOf(file)).toEqual([[''], ['Nom;Nom', 'Prénom'], ['1;2', '3']])
})

test('a text that begins like a formula stays the text it is', async () => {
  const file = await read(Buffer.from('Nom;Tel\n=1+1;+33612345678\n@cmd;-2\n'))
  expect(textsOf(file)).toEqual([
    ['Nom', 'Tel'],
    ['=1+1', '+33612345678'],
    ['@cmd', '-2'],
  ])
})

test('reads a workbook: days, numbers, texts, yes and no, lines where the sheet shows them', async () => {
  const bytes = await writeExcelFile([
    [{ value: 'Nom' }, { value: 'Né le' }, { value: 'Tel' }, { value: 'Oui' }],
    [],
    [
      { value: 'Benali & fils <3' },
      { value: new Date('1950-03-03T00:00:00Z'), type: Date, format: 'dd/mm/yyyy' },
      { value: 612345678, type: Number },
      { value: true, type: Boolean },
    ],
  ]).toBuffer()
  const file = await read(bytes)
  expect(file.kind).toBe('xlsx')
  expect(file.sheets[0]!.rows[2]).toEqual(['Benali & fils <3', { day: '1950-03-03' }, 612345678, 'oui'])
})

const workbook = (sheet: string, more: Readonly<Record<string, string>> = {}): Buffer =>
  storeParts(
    new Map(
      Object.entries({
        '[Content_Types].xml': '<Types/>',
        'xl/workbook.xml':
          '<workbook xmlns:r="r"><sheets><sheet name="F1" sheetId="1" r:id="rId1"/></sheets></workbook>',
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        'xl/styles.xml':
          '<styleSheet><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
        'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
        ...more,
      }).map(([path, text]) => [path, Buffer.from(text)]),
    ),
  )

test('the days of an old Mac are counted from 1904', async () => {
  const cell =
    '<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row><row r="2"><c r="A2" s="1"><v>16863</v></c></row>'
  const sheets = '<sheets><sheet name="F1" sheetId="1" r:id="rId1"/></sheets>'
  const mac = { 'xl/workbook.xml': `<workbook xmlns:r="r"><workbookPr date1904="1"/>${sheets}</workbook>` }
  expect((await read(workbook(cell, mac))).sheets[0]!.rows[1]).toEqual([{ day: '1950-03-03' }])
  expect((await read(workbook(cell))).sheets[0]!.rows[1]).toEqual([{ day: '1946-03-02' }])
})

test('the first two months of 1900 are those of the calendar', async () => {
  const cells = [1, 59, 60, 61].map(
    (v, row) => `<row r="${row + 1}"><c r="A${row + 1}" s="1"><v>${v}</v></c></row>`,
  )
  const days = (await read(workbook(cells.join('')))).sheets[0]!.rows.flat().map(cellText)
  expect(days).toEqual(['01/01/1900', '28/02/1900', '01/03/1900', '01/03/1900'])
})

test('a formula gives its last value, an error its name, one never computed says so', async () => {
  const file = await read(
    workbook(
      '<row r="1"><c r="A1" t="str"><f>UPPER("a")</f><v>A</v></c><c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c>' +
        '<c r="C1"><f>A1</f></c><c r="D1"><f>1+1</f><v>2</v></c><c r="E1" t="str"><f>""</f><v></v></c></row>',
    ),
  )
  expect(file.sheets[0]!.rows[0]).toEqual(['A', '#DIV/0!', '#NEVER-COMPUTED!', 2])
})

test('merged cells are told', async () => {
  const merged = workbook('', {
    'xl/worksheets/sheet1.xml':
      '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row></sheetData><mergeCells count="1"><mergeCell ref="A1:AB3"/></mergeCells></worksheet>',
  })
  expect((await read(merged)).sheets[0]!.merged).toEqual([{ top: 0, bottom: 2, left: 0, right: 27 }])
})

const ole = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])

test.each([
  ['file-empty', Buffer.alloc(0)],
  ['file-empty', Buffer.from('\n;;\n ; \n')],
  ['file-empty', workbook('<row r="1"/>')],
  ['file-old-xls', Buffer.concat([ole, Buffer.alloc(600)])],
  ['file-encrypted', Buffer.concat([ole, Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')])],
  ['file-web-page', Buffer.from('<html><table><tr><td>Nom</td></tr></table></html>')],
  ['file-not-a-spreadsheet', Buffer.from('%PDF-1.7\n')],
  ['file-not-a-spreadsheet', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
  ['file-not-a-spreadsheet', storeParts(new Map([['word/document.xml', Buffer.from('<w/>')]]))],
  ['file-open-document', storeParts(new Map([['content.xml', Buffer.from('<o/>')]]))],
  ['file-damaged', workbook('<row r="1"><c r="A1"><v>1</v></c></row>').subarray(0, 700)],
  ['file-damaged', workbook('<row r="1"><c r="A1" t="s"><v>99</v></c></row>')],
  ['file-damaged', Buffer.from('PK\u0003\u0004 and then nothing')],
  ['file-too-many-columns', Buffer.from(`${';'.repeat(300)}\n`)],
  ['file-too-many-columns', workbook('<row r="1"><c r="ZZ1"><v>1</v></c></row>')],
])('says %s', async (said, bytes) => {
  expect(await refusal(bytes)).toBe(said)
})

test('a workbook that declares entities is refused: it could only swell or fetch', async () => {
  const laughs =
    '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet><sheetData/></worksheet>'
  expect(await refusal(workbook('', { 'xl/worksheets/sheet1.xml': laughs }))).toBe('file-damaged')
})

/** An archive of one packed part that lies about its size. */
function bomb(part: string, { said, real }: { said: number; real: number }): Buffer {
  const packed = deflateRawSync(Buffer.alloc(real, 0x20), { level: 9 })
  const plain = storeParts(
    new Map([
      ['xl/workbook.xml', Buffer.from('<w/>')],
      [part, packed],
    ]),
  )
  for (const signature of ['PK\u0003\u0004', 'PK\u0001\u0002']) {
    const at = plain.lastIndexOf(Buffer.from(signature, 'latin1'))
    const from = signature.endsWith('\u0002') ? at + 2 : at
    plain.writeUInt16LE(8, from + 8)
    plain.writeUInt32LE(said, from + 22)
  }
  return plain
}

test.each([
  ['says so', { said: 900_000_000, real: 1_000 }],
  ['lies', { said: 1_000, real: 300_000_000 }],
])('a small file that would fill the memory is stopped when it %s', async (_, sizes) => {
  const bytes = bomb('xl/worksheets/sheet1.xml', sizes)
  const before = process.memoryUsage().rss
  expect(bytes.length).toBeLessThan(400_000)
  expect(await refusal(bytes)).toBe('file-too-large-inside')
  expect(process.memoryUsage().rss - before).toBeLessThan(400_000_000)
})

const farApart =
  '<row r="1"><c r="XFD1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>1</v></c></row>'

test.each([
  ['file-too-many-columns', farApart],
  ['file-too-many-lines', '<row r="1048576"><c r="A1048576"><v>1</v></c></row>'],
  ['read', '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="1"/></row>'],
])('a far cell: %s', async (said, cells) => {
  expect(await refusal(workbook(cells))).toBe(said)
})

test('a workbook that fills the memory ends its own thread, not ours', async () => {
  const small = { maxOldGenerationSizeMb: 48, maxYoungGenerationSizeMb: 8 }
  expect(await readAside(workbook(farApart), small)).toBe('too-heavy')
})
