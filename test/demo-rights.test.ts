import { expect, test } from 'vitest'
import { query } from '#platform/db/db.ts'
import { testDatabase } from '#test/support/database.ts'
import { aTown } from '#test/support/demo-town.ts'
import type { Database } from '../src/main/database.ts'

const db = testDatabase<Database>()

test('the demo town shows a request that waits for its answer, and one person who had two files', async () => {
  await aTown(db)
  const requests = await query(db.owner.db)
    .selectFrom('rights_request')
    .leftJoin('rights_step', 'rights_step.request_id', 'rights_request.id')
    .select(['rights_request.kind', 'rights_step.kind as answer'])
    .orderBy('rights_request.kind')
    .execute()
  expect(requests).toEqual([
    { kind: 'access', answer: null },
    { kind: 'objection', answer: 'granted' },
  ])
  const kept = await query(db.owner.db).selectFrom('file_objection').select('purpose').execute()
  expect(kept).toEqual([{ purpose: 'surveys' }])
  const merges = await query(db.owner.db)
    .selectFrom('person_merge')
    .select(['undone_at', 'kept_id'])
    .execute()
  expect(merges).toMatchObject([{ undone_at: null }])
  const names = await query(db.owner.db).selectFrom('joined_file').select('kept_id').distinct().execute()
  expect(names).toHaveLength(1)
}, 60_000)
