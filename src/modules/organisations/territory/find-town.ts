import type { Errand } from '#platform/db/errand.ts'
import type { TownLook } from '#platform/ui/town-look.ts'
import type { OrganisationsTables } from '../tables.ts'
import { homeUrl, logoUrl } from '../urls.ts'
import { type Territory, unnamedTerritory } from './territory.ts'
import { findTerritory } from './territory-store.ts'

export interface Town {
  readonly territory: Territory
  readonly look: TownLook
}

/** The town of this installation: its words for the legal pages, its look for every page. */
export async function findTown(errand: Errand<OrganisationsTables>): Promise<Town> {
  const territory = (await findTerritory(errand)) ?? unnamedTerritory
  return { territory, look: lookOf(territory) }
}

function lookOf(territory: Territory): TownLook {
  return {
    name: territory.ccasName,
    homeHref: homeUrl,
    accent: territory.accent,
    logoUrl: territory.hasLogo ? logoUrl : undefined,
    phone: territory.phone,
    address: territory.address,
    openingHours: territory.openingHours,
  }
}
