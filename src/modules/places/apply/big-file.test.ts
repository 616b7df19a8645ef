import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import type { OrganisationId } from '#kernel/ids.ts'
import type { Asker } from '#platform/db/errand.ts'
import { testDatabase } from '#test/support/database.ts'
import type { PlacesTables } from '../tables.ts'
import { planImport } from './import-places.ts'

const db = testDatabase<PlacesTables>()
const keeper = '0190a000-0000-7000-8000-0000000000aa' as OrganisationId
const asker: Asker = { door: 'system', organisationId: keeper }
const megabyte = 1024 * 1024

test('a file of 100 MB is read as it comes: nothing of it is held', async () => {
  const rows = 5_000
  const held: number[] = []
  const open = async function* pieces(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('id,nom,commune,code_postal,commentaire\n')
    for (let id = 0; id < rows; id += 1) {
      yield Buffer.from(`${id},Lieu ${id},Lens,62300,${'x'.repeat(20 * 1024)}\n`)
      if (id === 1_000 || id === rows - 100) held.push(heldNow())
    }
  }

  const outcome = await db.kept(asker, (errand) => planImport(errand, { source: 'Hub', open }))

  expect(outcome).toMatchObject({ ok: true, value: { read: rows, created: rows } })
  const [early = 0, late = 0] = held.slice(-2)
  expect((late - early) / megabyte).toBeLessThan(10)
}, 240_000)

/** Bytes held once what is no longer needed is collected. */
function heldNow(): number {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  return process.memoryUsage().heapUsed
}
