import type { Pool } from 'pg'
import { listTables } from './table-list.ts'

/** Empties every table of the product, at once; for a demonstration that starts again, never for a town. */
export async function emptyTables(pool: Pool): Promise<void> {
  const client = await pool.connect()
  try {
    const tables = await listTables(client)
    await client.query(`truncate ${tables.map(({ name }) => name).join(', ')}`)
  } finally {
    client.release()
  }
}
