import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { pictogramNames } from '#platform/ui/pictogram.tsx'
import { shippedForms } from '../src/main/shipped-forms.ts'
import { checkDefinition } from '../src/modules/forms/check/check-definition.ts'
import { schemaFile, schemaText } from './write-form-schema.ts'

test('the schema that is read with the sources is the one the service gives: npx tsx tools/write-form-schema.ts', () => {
  expect(readFileSync(schemaFile, 'utf8')).toBe(schemaText())
})

test.each(shippedForms.map((form) => [form.id, form] as const))(
  '%s, which is shipped, has no error',
  (_, form) => {
    const given = { pictograms: new Set<string>(pictogramNames) }
    // As a file would hold it: what is undefined in code is absent from a document.
    expect(checkDefinition(JSON.parse(JSON.stringify(form)), given).errors).toEqual([])
  },
)
