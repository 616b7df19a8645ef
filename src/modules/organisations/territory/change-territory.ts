import type { Errand } from '#platform/db/errand.ts'
import { type JournalTables, writeInJournal } from '#platform/journal/journal.ts'
import { listOrganisations } from '../agents/organisation-store.ts'
import type { OrganisationsTables } from '../tables.ts'
import { type Territory, unnamedTerritory } from './territory.ts'
import { findTerritory, type Logo, recordLogo, recordTerritory } from './territory-store.ts'

type Asking = Errand<OrganisationsTables & JournalTables>

/** The town speaks through its CCAS: whether the asker's organisation is one. */
export async function speaksForTown(errand: Asking): Promise<boolean> {
  const houses = await listOrganisations(errand)
  return houses.some(({ id, kind }) => id === errand.asker.organisationId && kind === 'ccas')
}

export interface TerritoryChange {
  readonly settings: Omit<Territory, 'hasLogo' | 'timeZone'>
  /** Another picture, none any more, or the one there was. */
  readonly logo: Logo | 'none' | 'same'
}

/** Describes the town again. */
export async function changeTerritory(errand: Asking, { settings, logo }: TerritoryChange): Promise<void> {
  const before = (await findTerritory(errand)) ?? unnamedTerritory
  await recordTerritory(errand, { ...settings, timeZone: before.timeZone })
  if (logo !== 'same') await recordLogo(errand, logo === 'none' ? undefined : logo)
  await writeInJournal(errand, {
    action: 'organisations.territory-changed',
    subject: { kind: 'territory' },
    content: { ...settings },
  })
}
