import { cpus, loadavg } from 'node:os'
import writeExcelFile from 'write-excel-file/node'
import { v7 } from 'uuid'
import type { AgentId, OrganisationId } from '#kernel/ids.ts'
import { advance } from '#modules/people/import/run/advance.ts'
import { findImport } from '#modules/people/import/import-store.ts'
import type { ImportId } from '#modules/people/import/import.ts'
import { chooseColumns, confirmImport, sendFile, undoImport } from '#modules/people/import/prepare-import.ts'
import { type Asker, type Errand, runErrand } from '#platform/db/errand.ts'
import type { Database } from '../src/main/database.ts'
import { drawsFrom } from '../seeds/draws-from.ts'
import { inventPeople } from '../seeds/invented-people.ts'
import { type TemporaryDatabase, temporaryDatabase } from './temporary-database.ts'

/**
 * Measures an import: `npx tsx bench/import.ts [lines] [files already there]`. Reading, trying, writing and taking back,
 * each with its time, and the most memory this process held; then the same at 1/100.
 */
const [lines = 100_000, known = 100_000] = process.argv.slice(2).map(Number)

type Row = readonly string[]

interface Bench {
  readonly temporary: TemporaryDatabase<Database>
  readonly organisationId: OrganisationId
  readonly agentId: AgentId
}

interface Measured {
  readonly name: string
  readonly seconds: number
  readonly memory: number
}

async function main(): Promise<void> {
  const temporary = await temporaryDatabase<Database>(6)
  try {
    const small = await measure(await anOrganisation(temporary), lines / 100, known / 100)
    const large = await measure(await anOrganisation(temporary), lines, known)
    console.log(
      `étape${' '.repeat(27)}${lines / 100} lignes${' '.repeat(6)}${lines} lignes   rapport   mémoire`,
    )
    for (const [index, { name, seconds, memory }] of large.entries()) {
      const before = small[index]?.seconds ?? Number.NaN
      const cells = [
        `${before.toFixed(2)} s`,
        `${seconds.toFixed(1)} s`,
        (seconds / before).toFixed(0),
        `${memory} Mo`,
      ]
      console.log(name.padEnd(30) + cells.map((cell) => cell.padStart(14)).join(''))
    }
    console.log(`charge ${loadavg()[0]?.toFixed(1)} sur ${cpus().length} processeurs`)
  } finally {
    await temporary.close()
  }
}

async function measure(bench: Bench, count: number, already: number): Promise<readonly Measured[]> {
  const measured: Measured[] = []
  const first = await timed('(dossiers déjà là)', measured, async () => {
    const id = await send(bench, csvOf(listOf(already, 1)))
    await choose(bench, id)
    await confirm(bench, id)
    return id
  })
  if (!first) throw new Error('nothing imported')
  const rows = listOf(count, 2)
  const workbook = await writeExcelFile(
    [titles, ...rows].map((row) => row.map((value) => ({ value }))),
  ).toBuffer()
  await timed('lire un classeur', measured, async () => send(bench, workbook))
  const id = await timed('lire un texte', measured, () => send(bench, csvOf(rows)))
  await timed('essayer', measured, () => choose(bench, id))
  const tried = await as(bench, (errand) => findImport(errand.db, id))
  console.log(`${count} lignes, ${already} dossiers : ${JSON.stringify(tried?.counts)}`)
  await timed('écrire', measured, () => confirm(bench, id))
  await timed('annuler', measured, async () => {
    await as(bench, (errand) => undoImport(errand, id))
    await work(bench, id)
  })
  return measured
}

async function timed<Answer>(name: string, into: Measured[], what: () => Promise<Answer>): Promise<Answer> {
  let most = 0
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss)
  }, 50)
  const started = performance.now()
  const answer = await what()
  clearInterval(watch)
  into.push({ name, seconds: (performance.now() - started) / 1_000, memory: Math.round(most / 1_048_576) })
  return answer
}

async function send(bench: Bench, bytes: Buffer): Promise<ImportId> {
  const id = await as(bench, (errand) => sendFile(errand, { name: 'liste', bytes }))
  await work(bench, id)
  return id
}

async function choose(bench: Bench, id: ImportId): Promise<void> {
  const one = await as(bench, (errand) => findImport(errand.db, id))
  await as(bench, (errand) => chooseColumns(errand, { id, mapping: one?.mapping ?? {} }))
  await work(bench, id)
}

async function confirm(bench: Bench, id: ImportId): Promise<void> {
  await as(bench, (errand) => confirmImport(errand, id))
  await work(bench, id)
}

function as<Answer>(
  { temporary, organisationId, agentId }: Bench,
  what: (errand: Errand<Database>) => Promise<Answer>,
): Promise<Answer> {
  const asker: Asker = { door: 'agent', organisationId, agentId, role: 'manager' }
  return runErrand({ db: temporary.app.db, surroundings: temporary.surroundings, asker }, what)
}

async function work({ temporary, organisationId, agentId }: Bench, importId: ImportId): Promise<void> {
  const asker = { door: 'system', organisationId, agentId } as const
  await advance({
    db: temporary.app.db,
    surroundings: temporary.surroundings,
    importId,
    organisationId,
    asker,
  })
}

async function anOrganisation(temporary: TemporaryDatabase<Database>): Promise<Bench> {
  const [organisationId, agentId] = [v7() as OrganisationId, v7() as AgentId]
  await temporary.owner.pool.query(
    "insert into organisation (id, kind, name, created_at) values ($1::uuid, 'ccas', $2, now())",
    [organisationId, organisationId],
  )
  return { temporary, organisationId, agentId }
}

const titles: Row = [
  'Nom',
  'Prénom',
  'Nom de naissance',
  'Né le',
  'Téléphone',
  'CP',
  'Ville',
  'Courriel',
  'Adresse',
]

function listOf(count: number, seed: number): readonly Row[] {
  const draw = drawsFrom(seed)
  return inventPeople(count, draw).map(
    ({ firstNames, usageName, birthName = '', birth, phone = '' }, index) => {
      const { day = '', month = '', year } = birth
      const bornOn = [day, month, year].filter(Boolean).join('/')
      const [code = '', town = ''] =
        [
          ['62300', 'LENS'],
          ['62800', 'Liévin'],
          ['', ''],
        ][index % 3] ?? []
      return [
        usageName,
        firstNames,
        birthName,
        bornOn,
        phone,
        code,
        town,
        `p${index}@exemple.fr`,
        `${index} rue des Lilas`,
      ]
    },
  )
}

function csvOf(rows: readonly Row[]): Buffer {
  return Buffer.from([titles, ...rows].map((row) => row.join(';')).join('\r\n'))
}

await main()
