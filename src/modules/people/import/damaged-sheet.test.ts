import { beforeEach, expect, test } from 'vitest'
import type { AgentId, OrganisationId } from '#kernel/ids.ts'
import type { OrganisationsTables } from '#modules/organisations/index.ts'
import type { Asker } from '#platform/db/errand.ts'
import { testDatabase } from '#test/support/database.ts'
import { anAgent, anOrganisation } from '#test/support/people-of-the-house.ts'
import { drawsFrom } from '../../../../seeds/draws-from.ts'
import { inventPeople } from '../../../../seeds/invented-people.ts'
import type { Tables } from '../people-options.ts'
import type { PeopleImport } from './import.ts'
import { findImport } from './import-store.ts'
import { chooseColumns, sendFile } from './prepare-import.ts'
import { advance } from './run/advance.ts'

const db = testDatabase<Tables & OrganisationsTables>()
let organisationId: OrganisationId
let manager: Asker

beforeEach(async () => {
  organisationId = await anOrganisation(db)
  const agentId = await anAgent(db, { role: 'manager', organisationId })
  manager = { door: 'agent', organisationId, agentId, role: 'manager' }
})

const count = 2_000
const lines: readonly string[] = inventPeople(count, drawsFrom(7)).map(
  ({ firstNames, usageName, birth }, index) =>
    [
      `${usageName}${letters(index)}`,
      firstNames,
      [birth.day ?? '', birth.month ?? '', birth.year].join('/'),
    ].join(';'),
)
const titles = 'Nom;Prénom;Né le'

/** Every seventh line, or another, made otherwise. */
function every(step: number, change: (line: string) => string): string {
  return [titles, ...lines.map((line, index) => (index % step === step - 1 ? change(line) : line))].join(
    '\r\n',
  )
}

const whole = every(count + 1, (line) => line)
const half = Math.floor(count / 2)

test.each<[string, () => Buffer, number]>([
  ['untouched', () => Buffer.from(whole), count],
  ['with a quote left open in one cell', () => Buffer.from(every(half, (line) => `"${line}`)), half],
  [
    'with quotes in the middle of cells',
    () => Buffer.from(every(9, (line) => line.replace(';', ' "dit" ;'))),
    count,
  ],
  [
    'with another separator on some lines',
    () => Buffer.from(every(7, (line) => line.replaceAll(';', ','))),
    count,
  ],
  [
    'with a zero here and there',
    () => Buffer.from(every(100, (line) => line.replace(';', '\u0000;'))),
    count,
  ],
  [
    'with marks of its encoding in the middle',
    () => Buffer.from(`\uFEFF${every(500, (line) => `\uFEFF${line}`)}`),
    count,
  ],
  ['half in one encoding and half in another', () => mixed(), count],
  ['in two bytes a letter, cut in the middle of one', () => utf16(), count - 1],
  ['with lines that end as on an old Mac', () => Buffer.from(whole.replaceAll('\r\n', '\r')), count],
  ['cut in the middle of a line', () => Buffer.from(whole).subarray(0, -5), count],
  ['with formulas that would run', () => Buffer.from(every(3, (line) => `=cmd|'/c calc'!A1;${line}`)), 0],
])(
  'a file of two thousand lines %s is told as it is, and stops nothing',
  async (_, bytes, people) => {
    const one = await dryRun(bytes())
    expect(one).toMatchObject({ state: 'analysed' })
    const { open = 0, complete = 0, skip = 0, leftOut = 0, notPeople = 0 } = one.counts ?? {}
    expect(open + complete + skip).toBeGreaterThanOrEqual(people)
    expect(open + complete + skip + leftOut + notPeople).toBe(one.reading?.lines)
  },
  60_000,
)

test.each<[string, () => Buffer, string]>([
  [
    'zeros among its first letters',
    () => Buffer.from(every(2, (line) => line.replace(';', '\u0000;'))),
    'file-not-a-spreadsheet',
  ],
  [
    'a cell of a million letters',
    () => Buffer.from(every(half, (line) => line + 'a'.repeat(1_000_000))),
    'file-damaged',
  ],
  ['only separators', () => Buffer.from(';;\r\n'.repeat(count)), 'file-empty'],
])(
  'a file with %s is refused, and says why',
  async (_, bytes, refusal) => {
    expect(await dryRun(bytes())).toMatchObject({ state: 'refused', refusal })
  },
  60_000,
)

function mixed(): Buffer {
  const cut = whole.indexOf('\r\n', Math.floor(whole.length / 2))
  return Buffer.concat([Buffer.from(whole.slice(0, cut)), Buffer.from(whole.slice(cut), 'latin1')])
}

function utf16(): Buffer {
  return Buffer.from(`\uFEFF${whole}`, 'utf16le').subarray(0, -1)
}

/** A name of its own for each line. */
function letters(index: number): string {
  return [...String(index)].map((figure) => 'abcdefghij'.charAt(Number(figure))).join('')
}

async function dryRun(bytes: Buffer): Promise<PeopleImport> {
  const id = await db.kept(manager, (errand) => sendFile(errand, { name: 'liste.csv', bytes }))
  const asker = { door: 'system', organisationId, agentId: manager.agentId as AgentId } as const
  const work = (): Promise<void> =>
    advance({ db: db.app.db, surroundings: db.surroundings, importId: id, organisationId, asker })
  const found = async (): Promise<PeopleImport> => {
    const one = await db.kept(manager, (errand) => findImport(errand.db, id))
    if (!one) throw new Error('no such import')
    return one
  }
  await work()
  const read = await found()
  if (read.state !== 'mapping') return read
  const mapping = { ...read.mapping, 'usage-name': read.mapping?.['usage-name'] ?? 0 }
  await db.kept(manager, (errand) => chooseColumns(errand, { id, mapping }))
  await work()
  return found()
}
