import { dayIn } from '#kernel/day.ts'
import type { PersonId } from '#kernel/ids.ts'
import type { Db } from '#platform/db/db.ts'
import { dayInWords } from '#platform/i18n/format.ts'
import { findOrigin } from './imported-store.ts'
import { sayImport } from './say-import.ts'
import type { ImportTables } from './tables.ts'

/** « Dossier venu d’un fichier importé le 3 mars 2026 » : the source is told with the file (art. 14 § 2 f RGPD). */
export async function originInWords(db: Db<ImportTables>, personId: PersonId): Promise<string | undefined> {
  const origin = await findOrigin(db, personId)
  if (!origin) return undefined
  const day = dayInWords(dayIn(origin.importedAt, 'Europe/Paris'), 'fr')
  return sayImport(`origin-${origin.kind}`, { day })
}
