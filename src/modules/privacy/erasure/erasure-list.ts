import { appendFile, mkdir, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { OrganisationId } from '#kernel/ids.ts'
import { type Db } from '#platform/db/db.ts'
import { runErrand, type Surroundings } from '#platform/db/errand.ts'
import type { Catalogue } from '../catalogue.ts'
import { erasePerson, type ErasureTables } from './erase-person.ts'
import { type Erased, listErasures } from './erasure-store.ts'

/** Who keeps the list of the erased: a database restored from before an erasure does not know of it. */
export interface ListKeeper {
  readonly db: Db<ErasureTables>
  readonly surroundings: Surroundings
  readonly organisations: () => Promise<readonly OrganisationId[]>
  /** Beside the database, copied apart from its backups: one line of JSON per person erased. */
  readonly file: string
}

/** Adds to the list beside the database what it does not have yet; answers how many. */
export async function copyErasures(keeper: ListKeeper): Promise<number> {
  const known = new Set((await readErasures(keeper.file)).map(({ personId }) => personId))
  const lines: string[] = []
  for (const organisationId of await keeper.organisations()) {
    const erased = await asSystem(keeper, organisationId, (errand) => listErasures(errand))
    for (const one of erased) if (!known.has(one.personId)) lines.push(`${JSON.stringify(one)}\n`)
  }
  if (lines.length === 0) return 0
  await mkdir(dirname(keeper.file), { recursive: true, mode: 0o700 })
  await appendFile(keeper.file, lines.join(''), { mode: 0o600 })
  return lines.length
}

/** After a restoration: erases again whoever the backup brought back. Answers how many. */
export async function replayErasures(keeper: ListKeeper, catalogue: Catalogue): Promise<number> {
  let erasedAgain = 0
  for (const { organisationId, personId } of await readErasures(keeper.file)) {
    const answer = await asSystem(keeper, organisationId, (errand) =>
      erasePerson(errand, { personId, reason: 'restored', catalogue }),
    )
    if (answer.ok) erasedAgain += 1
  }
  return erasedAgain
}

/** The list as it stands; empty where nobody was ever erased. */
export async function readErasures(file: string): Promise<readonly Erased[]> {
  const text = await readFile(file, 'utf8').catch((fault: unknown) => {
    if (Reflect.get(Object(fault), 'code') === 'ENOENT') return ''
    throw fault
  })
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Erased)
}

function asSystem<Answer>(
  { db, surroundings }: ListKeeper,
  organisationId: OrganisationId,
  work: Parameters<typeof runErrand<ErasureTables, Answer>>[1],
): Promise<Answer> {
  return runErrand({ db, surroundings, asker: { door: 'system', organisationId } }, work)
}
