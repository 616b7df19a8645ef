import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { publishedSchema } from '../src/modules/forms/schema/published-schema.ts'
import { root } from './root.ts'

/** The copy of the schema that is read with the sources; the service gives the same at its address. */
export const schemaFile = join(root, 'docs/schemas/formulaire-1.schema.json')

if (process.argv[1]?.endsWith('write-form-schema.ts')) {
  await mkdir(dirname(schemaFile), { recursive: true })
  await writeFile(schemaFile, schemaText())
  console.log('docs/schemas/formulaire-1.schema.json: written')
}

export function schemaText(): string {
  return `${JSON.stringify(publishedSchema(), undefined, 2)}\n`
}
