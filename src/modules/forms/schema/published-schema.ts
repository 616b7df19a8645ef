import { z } from 'zod'
import { definitionSchema } from './definition-schema.ts'

/** Where every version of the service gives the shape of a definition; the number changes with the format. */
export const schemaUrl = '/schemas/formulaire-1.json'

/** The shape of a definition as JSON Schema (2020-12): what an editor needs to help whoever writes one. */
export function publishedSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(definitionSchema)
  return {
    $schema,
    $id: schemaUrl,
    title: 'Définition d’un formulaire, format 1',
    description:
      'La forme d’une définition. Ce qu’elle veut dire est vérifié par « bin/cote forms check FICHIER ».',
    ...schema,
  }
}
