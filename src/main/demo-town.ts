import { rename } from 'node:fs/promises'
import { listOrganisations } from '#modules/organisations/index.ts'
import { runErrand } from '#platform/db/errand.ts'
import { emptyTables } from '#platform/db/empty-tables.ts'
import { takeCheckpoints } from '#platform/journal/take-checkpoints.ts'
import { type Amounts, seedDemo, smallTown } from '../../seeds/demo.ts'
import type { Workplace } from './commands/command.ts'
import { journalKeeper } from './jobs.ts'

/** Fills an empty database with the demo town; a database that holds an organisation is left as it is. */
export async function seedIfEmpty(place: Workplace, amounts: Amounts = smallTown): Promise<boolean> {
  const { services, config, database } = place
  const { db, surroundings } = services
  const known = await runErrand({ db, surroundings, asker: { door: 'system' } }, listOrganisations)
  if (known.length > 0) return false
  await seedDemo({ db, surroundings, sealingKey: services.keys.sealing }, amounts)
  await takeCheckpoints(journalKeeper(config, database, services), surroundings.now())
  return true
}

/** Brings the demo town back as new. The checkpoints signed so far are kept aside: they speak of a journal that is gone. */
export async function resetDemo(place: Workplace): Promise<void> {
  const { services, config, database } = place
  await emptyTables(database.owner.pool)
  const { checkpointFile } = journalKeeper(config, database, services)
  const aside = `${checkpointFile}.${services.surroundings.now().getTime()}`
  await rename(checkpointFile, aside).catch((fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'ENOENT') throw fault
  })
  await seedIfEmpty(place)
}
