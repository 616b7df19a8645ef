import writeExcelFile from 'write-excel-file/node'
import { drawsFrom } from '../../seeds/draws-from.ts'
import { inventPeople } from '../../seeds/invented-people.ts'

/** A cell as a person of a CCAS keeps it, before it is written in one kind of file or the other. */
export type MessyCell =
  | undefined
  | string
  | { readonly day: string }
  | { readonly number: number }
  | { readonly formula: string }

/** What a careful reader would make of a line; `wrong` names the column of the cell that cannot be kept. */
export interface Truth {
  /** As the spreadsheet numbers it. */
  readonly line: number
  readonly firstNames: string | undefined
  readonly usageName: string | undefined
  /** `1950-3-3`, `1950-3-`, `1950--`, or nothing. */
  readonly birth: string
  readonly phones: readonly string[]
  readonly commune: string
  readonly wrong: readonly string[]
  /** Says again somebody of an earlier line. */
  readonly again?: number
}

export interface MessySheet {
  readonly rows: readonly (readonly MessyCell[])[]
  readonly truths: readonly Truth[]
  /** Lines without a name, which nobody can be made of. */
  readonly nameless: readonly number[]
  csv(): Buffer
  xlsx(): Promise<Buffer>
}

const titles = [
  'N°',
  'Civilité',
  'NOM',
  'Prénom(s)',
  'Né(e) le',
  'Tél.',
  'Tél. portable',
  'CP',
  'Ville',
  'N° de sécu',
  'Observations',
]
const groups = [
  '',
  'Identité',
  undefined,
  undefined,
  undefined,
  'Coordonnées',
  undefined,
  undefined,
  undefined,
  '',
  '',
]
const secret = '1 50 03 62 498 123 45'

/** A list of people as messy as they come: the same for the same seed. */
export function messySheet(seed: number, count: number): MessySheet {
  const draw = drawsFrom(seed)
  const people = inventPeople(count * 2, draw)
    .filter(({ firstNames, usageName }) => /^[\u0020-\u00FF’œ]*$/.test(firstNames + usageName))
    .slice(0, count)
  const rows: MessyCell[][] = [
    ['CCAS d’Alpha – fichier des bénéficiaires'],
    ['Imprimé le', { day: '2026-01-05' }],
    [],
    [...groups],
    [...titles],
  ]
  const truths: Truth[] = []
  const nameless: number[] = []
  const push = (row: MessyCell[]): number => rows.push(row)
  for (const [index, person] of people.entries()) {
    if (index % 250 === 249) push([])
    if (index % 400 === 399) push([...titles])
    const [birth, bornOn, isWrongBirth] = birthCell(person.birth, index, draw)
    const [phone, phones, isWrongPhone] = phoneCell(index, draw)
    const [code, town, commune, isWrongTown] = townCells(index)
    const family = index % 97 === 96 ? { formula: '=A1' } : caseOf(person.usageName, index)
    const line = push([
      { number: index + 1 },
      ['Mme', 'M.', 'MME', undefined][index % 4],
      family,
      index % 61 === 60 ? `  ${person.firstNames}  ` : person.firstNames,
      birth,
      phone,
      undefined,
      code,
      town,
      secret,
      index % 5 === 0 ? 'vient le mardi ; ne lit pas' : undefined,
    ])
    const wrong = [
      typeof family === 'string' ? '' : 'NOM',
      isWrongBirth ? 'Né(e) le' : '',
      isWrongPhone ? 'Tél.' : '',
      isWrongTown ? 'Ville' : '',
    ].filter(Boolean)
    truths.push({
      line,
      firstNames: person.firstNames,
      usageName: typeof family === 'string' ? family : undefined,
      birth: bornOn,
      phones,
      commune,
      wrong,
    })
    if (index % 333 === 332)
      nameless.push(
        push([{ number: 0 }, 'M.', '?', '', '1950', undefined, undefined, undefined, undefined, secret]),
      )
    if (index % 500 === 250) truths.push(again(truths, push))
  }
  push(['Total', undefined, `${count} personnes`])
  return { rows, truths, nameless, csv: () => csvOf(rows), xlsx: () => xlsxOf(rows) }
}

/** Somebody of the last lines, written again with a slip and an address more. */
function again(truths: readonly Truth[], push: (row: MessyCell[]) => number): Truth {
  const whole = truths.findLast(
    ({ birth, usageName, phones }) =>
      /^\d+-\d+-\d+$/.test(birth) && (usageName?.length ?? 0) > 4 && phones.length === 0,
  )
  if (!whole?.usageName || !whole.firstNames) throw new Error('nobody to write again')
  const [year = '', month = '', day = ''] = whole.birth.split('-')
  const slip = whole.usageName.slice(0, -1)
  const line = push([
    undefined,
    undefined,
    slip,
    whole.firstNames,
    `${day}/${month}/${year}`,
    '06 39 98 00 07',
  ])
  return {
    line,
    firstNames: whole.firstNames,
    usageName: slip,
    birth: whole.birth,
    phones: ['+33639980007'],
    commune: '',
    wrong: [],
    again: whole.line,
  }
}

interface Born {
  readonly year: number
  readonly month: number | undefined
  readonly day: number | undefined
}

/** The same birth as people write it, what it says, and whether nothing can be made of it. */
function birthCell(
  { year, month, day }: Born,
  index: number,
  draw: () => number,
): readonly [MessyCell, string, boolean] {
  if (index % 40 === 17) return ['30/02/1960', '', true]
  if (index % 40 === 18) return ['vers 1950', '', true]
  if (index % 40 === 19) return [undefined, '', false]
  if (month === undefined) return [index % 2 === 0 ? { number: year } : `00/00/${year}`, `${year}--`, false]
  if (day === undefined) return [`${two(month)}/${year}`, `${year}-${month}-`, false]
  const said = `${year}-${month}-${day}`
  const iso = [year, two(month), two(day)].join('-')
  const ways: readonly MessyCell[] = [
    { day: iso },
    { day: iso },
    `${two(day)}/${two(month)}/${year}`,
    `${day}/${month}/${year}`,
    `${day} ${monthNames[month - 1]} ${year}`,
    `${two(day)}.${two(month)}.${year}`,
    iso,
    { number: serial(iso) },
  ]
  return [ways[Math.floor(draw() * ways.length)], said, false]
}

const monthNames =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ')

function two(part: number): string {
  return String(part).padStart(2, '0')
}

function serial(iso: string): number {
  return Math.round((Date.parse(`${iso}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000)
}

function phoneCell(index: number, draw: () => number): readonly [MessyCell, readonly string[], boolean] {
  if (index % 3 === 0) return [undefined, [], false]
  if (index % 50 === 31) return ['06 12 / voisine', [], true]
  // 061: other beginnings belong to the islands, under codes of their own.
  const tail = `1${String(Math.floor(draw() * 1e7)).padStart(7, '0')}`
  const number = `+336${tail}`
  const pairs = tail.match(/../g)?.join(' ') ?? ''
  const ways: readonly MessyCell[] = [
    { number: Number(`6${tail}`) },
    `06 ${pairs}`,
    `06.${pairs.replaceAll(' ', '.')}`,
    `+33 6 ${pairs}`,
    `06${tail} / 0321${two(index).padStart(6, '0')}`,
  ]
  const way = Math.floor(draw() * ways.length)
  return [ways[way], way === 4 ? [number, `+33321${two(index).padStart(6, '0')}`] : [number], false]
}

function townCells(index: number): readonly [MessyCell, MessyCell, string, boolean] {
  if (index % 70 === 12) return [undefined, 'Zorglubville', '', true]
  const ways = [
    [{ number: 62300 }, 'LENS', 'Lens'],
    ['62800', 'Liévin', 'Liévin'],
    [{ number: 1400 }, 'Châtillon s/ Chalaronne'.slice(0, 9), 'Châtillon-sur-Chalaronne'],
    ['62307', 'Lens Cedex', 'Lens'],
    [undefined, undefined, ''],
  ] as const
  const [code, town, commune] = ways[index % ways.length] ?? ways[0]
  return [code, town, commune, false]
}

function caseOf(name: string, index: number): string {
  return index % 2 === 0 ? name.toUpperCase() : name
}

/** Semicolons, Windows letters, quotes where needed: what French Excel saves as CSV. */
function csvOf(rows: readonly (readonly MessyCell[])[]): Buffer {
  const text = rows.map((row) => row.map(csvCell).join(';')).join('\r\n')
  return Buffer.from([...text].map(windows1252))
}

function csvCell(cell: MessyCell): string {
  if (cell === undefined) return ''
  // A formula is saved as what it gives; one in error as the name of its error.
  if (typeof cell === 'object' && 'formula' in cell) return '#REF!'
  const text = textOf(cell)
  return /[;"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function textOf(cell: string | { readonly day: string } | { readonly number: number }): string {
  if (typeof cell === 'string') return cell
  return 'day' in cell ? cell.day.split('-').toReversed().join('/') : String(cell.number)
}

function windows1252(sign: string): number {
  return { '’': 0x92, œ: 0x9c, Œ: 0x8c, '–': 0x96 }[sign] ?? sign.charCodeAt(0)
}

async function xlsxOf(rows: readonly (readonly MessyCell[])[]): Promise<Buffer> {
  const data = rows.map((row, index) => row.map((cell) => (index === 3 ? mergedTitle(cell) : xlsxCell(cell))))
  return writeExcelFile(data as never).toBuffer()
}

function mergedTitle(cell: MessyCell): unknown {
  const columnSpan = { Identité: 4, Coordonnées: 4 }[cell as string]
  return cell === undefined ? null : { value: cell, ...(columnSpan ? { columnSpan } : {}) }
}

function xlsxCell(cell: MessyCell): unknown {
  if (cell === undefined) return null
  if (typeof cell === 'string') return { value: cell }
  if ('day' in cell) return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy' }
  return 'number' in cell ? { value: cell.number, type: Number } : { value: cell.formula, type: 'Formula' }
}
