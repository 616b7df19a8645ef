import type { BrokenRow, RawRow } from './raw-row.ts'

/** What its services say of a structure: data·inclusion tells them in a list of their own. */
export type ServicesOf = ReadonlyMap<string, Readonly<Record<string, string>>>

const taken = [
  'thematiques',
  'publics',
  'frais',
  'modes_accueil',
  'modes_mobilisation',
  'lien_mobilisation',
] as const

// The country has sixty thousand structures; a file of more is read without the services of the others.
const mostStructures = 200_000
const longestTold = 2000

/** Gathers the services of a file under their structures, without a word told twice. */
export async function servicesByStructure(rows: AsyncIterable<RawRow | BrokenRow>): Promise<ServicesOf> {
  const services = new Map<string, Record<string, string>>()
  for await (const row of rows) {
    const id = 'cells' in row ? row.cells['structure_id'] : undefined
    if (!('cells' in row) || !id) continue
    const before = services.get(id)
    if (before) addTo(before, row)
    else if (services.size < mostStructures) services.set(id, addTo({}, row))
  }
  return services
}

function addTo(told: Record<string, string>, { cells }: RawRow): Record<string, string> {
  for (const column of taken) {
    const said = [told[column] ?? '', cells[column] ?? ''].filter(Boolean).join('|')
    const all = column === 'lien_mobilisation' ? said.split('|').slice(0, 1) : new Set(said.split('|'))
    if (said !== '' && said.length <= longestTold) told[column] = [...all].join('|')
  }
  return told
}

/** The structures, each with what its services say. */
export async function* withServices(
  rows: AsyncIterable<RawRow | BrokenRow>,
  services: ServicesOf,
): AsyncGenerator<RawRow | BrokenRow> {
  for await (const row of rows) {
    const told = 'cells' in row ? services.get(row.cells['id'] ?? '') : undefined
    yield 'cells' in row && told ? { ...row, cells: { ...told, ...row.cells } } : row
  }
}
