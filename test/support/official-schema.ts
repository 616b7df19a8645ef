import { existsSync, readFileSync } from 'node:fs'

const schema = new URL(
  '../../../shared/data/places/schema/standard-mediation-num-v1.0.2.schema.json',
  import.meta.url,
)

/** Whether the official schema of the national standard of places is beside the project. */
export const hasOfficialSchema = existsSync(schema)

interface Field {
  readonly name: string
  readonly constraints?: {
    readonly required?: boolean
    readonly pattern?: string
    readonly maxLength?: number
  }
}

/** The columns of the official schema, v1.0.2, in its order. */
export function officialFields(): readonly Field[] {
  return (JSON.parse(readFileSync(schema, 'utf8')) as { fields: Field[] }).fields
}

/** The check of a row by the official schema: the columns it refuses. */
export function officialCheck(): (row: Readonly<Record<string, string>>) => readonly string[] {
  const checks = officialFields().map(({ name, constraints = {} }) => {
    const pattern = new RegExp(`^(?:${constraints.pattern ?? '[^]*'})$`)
    const most = constraints.maxLength ?? Number.POSITIVE_INFINITY
    const accepts = (value: string): boolean =>
      value === '' ? constraints.required !== true : pattern.test(value) && value.length <= most
    return { name, accepts }
  })
  return (row) => checks.filter(({ name, accepts }) => !accepts(row[name] ?? '')).map(({ name }) => name)
}
