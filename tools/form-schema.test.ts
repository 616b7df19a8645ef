import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { schemaFile, schemaText } from './write-form-schema.ts'

test('the schema that is read with the sources is the one the service gives: npx tsx tools/write-form-schema.ts', () => {
  expect(readFileSync(schemaFile, 'utf8')).toBe(schemaText())
})
