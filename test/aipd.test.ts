import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { assessment } from '../tools/write-aipd.ts'

test('the impact assessment says what the declarations say: npx tsx tools/write-aipd.ts', async () => {
  expect(readFileSync(join(import.meta.dirname, '../docs/aipd.md'), 'utf8')).toBe(await assessment())
})
