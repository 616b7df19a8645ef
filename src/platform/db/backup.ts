import { createReadStream, createWriteStream } from 'node:fs'
import { rename } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import type { Pool, PoolClient } from 'pg'
import { from, to } from 'pg-copy-streams'
import { listTables, type Table } from './table-list.ts'

/** What a backup says of itself, on its first line. */
interface Header {
  readonly format: 'cote-backup-1'
  readonly madeAt: string
  /** The schema it was made with; it is restored into the same one only. */
  readonly migrations: readonly string[]
}

export type BackupRefusal = 'owner-cannot-see-all'
export type RestoreRefusal =
  | 'owner-cannot-see-all'
  | 'not-a-backup'
  | 'other-schema'
  | 'not-empty'
  | 'cut-short'

const endOfTable = String.raw`\.`

/** Writes every table, as of one moment, to a gzip file (0600) that appears only once whole. Answers rows by table. */
export async function backUp(
  pool: Pool,
  { file, now }: { file: string; now: Date },
): Promise<Readonly<Record<string, number>> | BackupRefusal> {
  const client = await pool.connect()
  try {
    if (!(await seesEverything(client))) return 'owner-cannot-see-all'
    await client.query('begin transaction isolation level repeatable read, read only')
    const counts: Record<string, number> = {}
    const header: Header = {
      format: 'cote-backup-1',
      madeAt: now.toISOString(),
      migrations: await migrationsOf(client),
    }
    const draft = `${file}.part`
    await pipeline(
      Readable.from(sections(client, header, counts)),
      createGzip(),
      createWriteStream(draft, { mode: 0o600 }),
    )
    await client.query('commit')
    await rename(draft, file)
    return counts
  } finally {
    client.release()
  }
}

/** Reads a backup into an empty database of the same schema, whole or not at all. Answers rows by table. */
export async function restore(
  pool: Pool,
  file: string,
): Promise<Readonly<Record<string, number>> | RestoreRefusal> {
  const client = await pool.connect()
  try {
    if (!(await seesEverything(client))) return 'owner-cannot-see-all'
    await client.query('begin')
    const answer = await readInto(client, file)
    await client.query(typeof answer === 'string' ? 'rollback' : 'commit')
    return answer
  } catch (fault) {
    await client.query('rollback')
    throw fault
  } finally {
    client.release()
  }
}

async function* sections(
  client: PoolClient,
  header: Header,
  counts: Record<string, number>,
): AsyncGenerator<string | Buffer> {
  yield `${JSON.stringify(header)}\n`
  for (const table of await listTables(client)) {
    yield `${JSON.stringify(table)}\n`
    const copy = client.query(to(`copy ${table.name} (${table.columns.join(', ')}) to stdout`))
    yield* copy
    counts[table.name] = copy.rowCount
    yield `${endOfTable}\n`
  }
  yield `${JSON.stringify({ counts })}\n`
}

async function readInto(
  client: PoolClient,
  file: string,
): Promise<Readonly<Record<string, number>> | RestoreRefusal> {
  const source = createReadStream(file).pipe(createGunzip())
  const lines = createInterface({ input: source, crlfDelay: Infinity })[Symbol.asyncIterator]()
  const header = parse<Partial<Header>>(await nextLine(lines))
  if (header?.format !== 'cote-backup-1') return 'not-a-backup'
  if (String(header.migrations) !== String(await migrationsOf(client))) return 'other-schema'
  const here = await listTables(client)
  if (!(await isEmpty(client, here))) return 'not-empty'
  for (const { name } of here) await client.query(`alter table ${name} disable trigger user`)
  const counts = await readTables(client, lines)
  for (const { name } of here) await client.query(`alter table ${name} enable trigger user`)
  return counts
}

async function readTables(
  client: PoolClient,
  lines: AsyncIterator<string>,
): Promise<Readonly<Record<string, number>> | 'cut-short'> {
  const read: Record<string, number> = {}
  for (;;) {
    const section = parse<Partial<Table> & { counts?: Record<string, number> }>(await nextLine(lines))
    if (!section) return 'cut-short'
    if (section.counts) return sameCounts(section.counts, read) ? read : 'cut-short'
    const { name, columns = [] } = section
    if (!name) return 'cut-short'
    const copy = client.query(from(`copy ${name} (${columns.join(', ')}) from stdin`))
    await pipeline(Readable.from(rowsOf(lines)), copy)
    read[name] = copy.rowCount ?? 0
  }
}

// Copied in slices: one write a row would make a large table crawl.
async function* rowsOf(lines: AsyncIterator<string>): AsyncGenerator<string> {
  let slice = ''
  for (
    let line = await nextLine(lines);
    line !== undefined && line !== endOfTable;
    line = await nextLine(lines)
  ) {
    slice += `${line}\n`
    if (slice.length > 65_536) {
      yield slice
      slice = ''
    }
  }
  yield slice
}

async function nextLine(lines: AsyncIterator<string>): Promise<string | undefined> {
  const { value, done } = await lines.next()
  return done ? undefined : value
}

function parse<Shape>(line: string | undefined): Shape | undefined {
  if (!line?.startsWith('{')) return undefined
  return JSON.parse(line) as Shape
}

function sameCounts(told: Readonly<Record<string, number>>, read: Readonly<Record<string, number>>): boolean {
  return Object.entries(told).every(([table, count]) => read[table] === count)
}

async function isEmpty(client: PoolClient, tables: readonly Table[]): Promise<boolean> {
  for (const { name } of tables) {
    const { rowCount } = await client.query(`select 1 from ${name} limit 1`)
    if (rowCount) return false
  }
  return true
}

async function migrationsOf(client: PoolClient): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>('select name from kysely_migration order by name')
  return rows.map((row) => row.name)
}

// Under forced row-level security an ordinary owner would copy nothing, silently.
async function seesEverything(client: PoolClient): Promise<boolean> {
  const { rows } = await client.query<{ sees: boolean }>(
    'select rolsuper or rolbypassrls as sees from pg_roles where rolname = current_user',
  )
  return rows[0]?.sees ?? false
}
